import { stageOf } from '../../model/measures/person-state.ts';
import { STAGES } from '../../model/story/stages.ts';
import { parseColour, type Rgb } from '../look/colour.ts';
import { appearances, VOLUMES } from '../look/dot-marks.ts';
import { rampedColour, shareOnRamp } from '../look/ramps.ts';
import type { Everybody } from './everybody.ts';
import type { Look } from './painter.ts';

/** The colour of an arc is its teller's; of somebody who has fallen silent since, that of whoever passes it on. */
export function arcColours(
  { theme, mode, lastDay, looksOf }: Look,
  { states, traits }: Everybody,
): (teller: number) => Rgb {
  const ofStages = STAGES.map((stage) =>
    parseColour(theme.stages[VOLUMES[stage] === 'silent' ? 'relaying' : stage]),
  );
  const looks = mode === 'earned' ? appearances(theme, null, mode, looksOf) : null;
  return (teller) => {
    const state = states[teller] ?? 0;
    if (looks) return looks[stageOf(state)]!.colour;
    if (mode === 'stage' || mode === 'earned') return ofStages[stageOf(state)] ?? ofStages[0]!;
    return rampedColour(theme, mode, shareOnRamp(mode, state, traits[teller] ?? 0, lastDay))!;
  };
}
