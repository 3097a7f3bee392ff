import type { Luck } from '../basics/random.ts';

/** The purposes of draws that only runs with founders make; keys are made from names, so nobody else's luck moves. */
const PURPOSES = [
  'want',
  'bargain',
  'trained',
  'again',
  'leaving',
  'pitchDaily',
  'pitchLayer',
  'pitchWhom',
  'occasion',
  'about',
  'claim',
  'pitchBelief',
  'pitchSeeThrough',
  'pitchRecall',
  'pitchBadNews',
  'pitchDriftFood',
  'pitchDriftPrice',
  'pitchDriftSetting',
  'pitchDriftService',
  'pitchMutateFood',
  'pitchMutatePrice',
  'pitchMutateSetting',
  'pitchMutateService',
] as const;

/** A key for each purpose. */
export type DownlineKeys = Readonly<Record<(typeof PURPOSES)[number], number>>;

export const downlineKeys = (luck: Luck): DownlineKeys =>
  Object.fromEntries(PURPOSES.map((purpose) => [purpose, luck.keyOf(purpose)])) as DownlineKeys;
