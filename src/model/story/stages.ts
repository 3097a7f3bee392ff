import { FAN, RELAYING, WARNED } from './stage-codes.ts';

export * from './stage-codes.ts';

/** The stages a person can be in; a stage's code is its place in this list and is drawn as one colour. */
export const STAGES = [
  'unaware',
  'unmoved',
  'dormant',
  'relaying',
  'planning',
  'warned',
  'fan',
  'critic',
  'customer',
] as const;

export type Stage = (typeof STAGES)[number];

/**
 * The cause of a change of somebody's stage, or of the version they hold. An advertisement is a `heard`, `convinced`
 * or `checking` entry without a parent.
 */
export const CAUSES = [
  /** Went and lived it: the version held from now on is their own experience. */
  'visited',
  /** Heard the story and is not convinced yet. */
  'heard',
  /** Convinced: acts, forgets or relays. */
  'convinced',
  /** Convinced, but distrusts it and means to go and see, expecting nothing. */
  'checking',
  /** Had forgotten it; the street reminded them. */
  'reminded',
  /** Had forgotten it; was told again. */
  'recalled',
  /** Meant to go; a bad story kept them away. */
  'dissuaded',
  /** Is paid, and from now on says what the campaign promises. */
  'promised',
] as const;

export type Cause = (typeof CAUSES)[number];

export const VISITED = 0;
export const HEARD = 1;
export const CONVINCED = 2;
export const CHECKING = 3;
export const REMINDED = 4;
export const RECALLED = 5;
export const DISSUADED = 6;
export const PROMISED = 7;

/** True for those who went: their stage is final and their story is their own. */
export const hasVisited = (stage: number): boolean => stage >= FAN;

/** True for the stages that no telling changes. */
export const isFinal = (stage: number): boolean =>
  stage === RELAYING || stage === WARNED || hasVisited(stage);
