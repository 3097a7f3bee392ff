import type { PresetId } from '../../model/scenario/presets/index.ts';
import { SELLING_PRESETS } from '../../model/scenario/presets/selling/index.ts';
import type { ColourMode } from '../../scene/look/palette.ts';

/** What the colours mean with the presets whose lesson is about something else than what people do. */
const COLOUR_OF: Partial<Record<PresetId, ColourMode>> = { 'ten-tell-ten': 'left', 'whisper-game': 'left' };

const ABOUT_SELLING: readonly PresetId[] = SELLING_PRESETS.map(({ id }) => id);

/** The meaning of the stage's colours with which a preset opens. */
export const lessonColour = (id: PresetId): ColourMode =>
  COLOUR_OF[id] ?? (ABOUT_SELLING.includes(id) ? 'earned' : 'stage');
