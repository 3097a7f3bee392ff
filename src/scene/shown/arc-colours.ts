import { stageOf } from '../../model/measures/person-state.ts';
import { STAGES } from '../../model/story/stages.ts';
import { parseColour, type Rgb } from '../look/colour.ts';
import { VOLUMES } from '../look/dot-marks.ts';
import { rampedColour, shareOnRamp } from '../look/ramps.ts';
import type { Everybody } from './everybody.ts';
import type { Look } from './painter.ts';

/** The colour of an arc is its teller's; of somebody who has fallen silent since, that of whoever passes it on. */
export function arcColours(
  { theme, mode, lastDay }: Look,
  { states, traits }: Everybody,
): (teller: number) => Rgb {
  const ofStages = STAGES.map((stage) =>
    parseColour(theme.stages[VOLUMES[stage] === 'silent' ? 'relaying' : stage]),
  );
  const quiet = parseColour(theme.quiet);
  return (teller) => {
    const state = states[teller] ?? 0;
    if (mode === 'earned') return quiet;
    if (mode === 'stage') return ofStages[stageOf(state)] ?? ofStages[0]!;
    return rampedColour(theme, mode, shareOnRamp(mode, state, traits[teller] ?? 0, lastDay))!;
  };
}
