import type { RampMode } from '../../scene/look/palette.ts';
import { MOST_HOPS } from '../../scene/look/ramps.ts';
import type { Words } from '../../words/index.ts';

/** The meaning of the two ends of a ramp. */
export function rampEnds(mode: RampMode, { legend, numbers }: Words, lastDay: number): readonly string[] {
  const ends: Record<RampMode, () => readonly string[]> = {
    left: () => [numbers.percent(0), numbers.percent(1)],
    hop: () => legend.hopEnds(MOST_HOPS),
    mood: () => legend.moodEnds,
    day: () => legend.dayEnds(lastDay),
  };
  return ends[mode]();
}
