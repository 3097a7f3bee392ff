import type { PresetId } from '../model/presets/index.ts';

/** The chart on which a lesson is seen. */
export type LessonChart = 'reach' | 'story';

/** Presets whose lesson is about what is left of the story; the others are about how far it gets. */
const ABOUT_THE_STORY: ReadonlySet<PresetId> = new Set<PresetId>([
  'atrocious-restaurant',
  'sceptics-check',
  'whisper-game',
  'close-friends-or-followers',
]);

/** The one chart to show with a preset. */
export const lessonChart = (id: PresetId): LessonChart => (ABOUT_THE_STORY.has(id) ? 'story' : 'reach');
