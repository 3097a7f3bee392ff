import { mixColours, parseColour, type Rgb } from './colour.ts';
import type { ColourMode, Ramp, RampMode, SceneTheme } from './palette.ts';
import { fidelityOf, hopOf, sentimentOf } from '../../model/measures/person-state.ts';
import { heardOnOf } from '../../model/measures/person-traits.ts';

/** True where colours are on a ramp. */
export const isRamp = (mode: ColourMode): mode is RampMode => mode !== 'stage' && mode !== 'earned';

/** The retelling from which on all are drawn alike. */
export const MOST_HOPS = 8;

/** A person's position on a ramp, 0 … 1, by their packed state and traits; `lastDay` ends the ramp of days. */
export function shareOnRamp(mode: RampMode, state: number, traits: number, lastDay: number): number {
  const shares: Record<RampMode, () => number> = {
    left: () => fidelityOf(state),
    hop: () => hopOf(state) / MOST_HOPS,
    mood: () => (sentimentOf(state) + 1) / 2,
    day: () => heardOnOf(traits) / Math.max(lastDay, 1),
  };
  return Math.min(1, shares[mode]());
}

/** The colour at a share (0 … 1) of a ramp. */
export function rampColour(ramp: Ramp, share: number): Rgb {
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const step = Math.min(Math.floor(place), ramp.length - 2);
  return mixColours(parseColour(ramp[step]!), parseColour(ramp[step + 1]!), place - step);
}

/**
 * The colour of a dot at a share (0 … 1) of a mode's ramp; null where the stage has it. What is left of a story is told by
 * the filling: the dot itself has the whole story's colour.
 */
export function rampedColour({ ramps }: SceneTheme, mode: ColourMode, share: number): Rgb | null {
  if (!isRamp(mode)) return null;
  return rampColour(ramps[mode], mode === 'left' ? 1 : share);
}

/** The number by which the shader knows a mode. */
export const modeCode: Readonly<Record<ColourMode, number>> = {
  stage: 0,
  left: 1,
  hop: 2,
  mood: 3,
  day: 4,
  earned: 0,
};
