import type { ChartId } from '../../charts/drawing/chart.ts';
import type { PresetId, StoryPresetId } from '../../model/scenario/presets/index.ts';

/** The chart on which each preset's lesson is seen best. */
const CHART_OF: Readonly<Record<StoryPresetId, ChartId>> = {
  'excellent-restaurant': 'reach',
  'atrocious-restaurant': 'story',
  'ten-tell-ten': 'reach',
  'sceptics-check': 'left',
  'forgotten-then-reminded': 'visits',
  'whisper-game': 'story',
  'exaggeration-backfires': 'visits',
  'paid-enthusiasm': 'stages',
  'close-friends-or-followers': 'left',
  'just-below-the-tipping-point': 'reproduction',
  'just-above-the-tipping-point': 'reproduction',
  'ten-free-dinners-neighbours': 'reach',
  'ten-free-dinners-strangers': 'reach',
  'what-surveys-say': 'reproduction',
};

/** The one chart to show with a preset; of selling, what is said of money stands above it. */
export const lessonChart = (id: PresetId): ChartId => CHART_OF[id as StoryPresetId] ?? 'reach';
