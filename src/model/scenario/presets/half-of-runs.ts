import type { StoryPresetId } from './index.ts';

/** What is told of a preset's runs: people who heard or went, of all; the story that is left; the disappointed, of those who went. */
export type Told = 'heard' | 'went' | 'left' | 'disappointed';

/** The range in which the middle half of a preset's runs end, whatever the luck; shares of 0 … 1. */
export interface HalfOfRuns {
  readonly told: Told;
  readonly from: number;
  readonly to: number;
}

const half = (told: Told, from: number, to: number): HalfOfRuns => ({ told, from, to });

/** From 500 lucks each, by `npm run preset-lucks`; tests run them again. */
export const HALF_OF_RUNS: Readonly<Record<StoryPresetId, HalfOfRuns>> = {
  'excellent-restaurant': half('heard', 0.075, 0.568),
  'atrocious-restaurant': half('heard', 0.111, 0.654),
  'ten-tell-ten': half('left', 0.372, 0.42),
  'sceptics-check': half('left', 0.522, 0.565),
  'forgotten-then-reminded': half('went', 0.158, 0.206),
  'whisper-game': half('left', 0.32, 0.329),
  'exaggeration-backfires': half('disappointed', 0.345, 0.391),
  'paid-enthusiasm': half('heard', 0.327, 0.359),
  'close-friends-or-followers': half('heard', 0.84, 0.893),
  'just-below-the-tipping-point': half('heard', 0.004, 0.021),
  'just-above-the-tipping-point': half('heard', 0.005, 0.994),
  'ten-free-dinners-neighbours': half('heard', 0.018, 0.046),
  'ten-free-dinners-strangers': half('heard', 0.071, 0.116),
  'what-surveys-say': half('heard', 0.002, 0.016),
};
