/** The questions of the search for people: somebody who … */
export const QUESTIONS = [
  /** has heard the story, but never a word about the food */
  'neverFood',
  /** went, and was let down */
  'letDown',
  /** holds the version that was retold most often since the visit that it tells of */
  'furthest',
  /** reached the most others */
  'mostReached',
  /** holds the opposite of what was lived */
  'turnedRound',
  /** remembers no detail at all */
  'nothingLeft',
  /** meant to go, and was talked out of it */
  'talkedOut',
  /** had forgotten it, was reminded or told again, and went */
  'remindedAndWent',
] as const;

export type SeekQuestion = (typeof QUESTIONS)[number];

/** A question, or the one that “next story” asks: somebody whose story went far, or wrong. */
export type AskedFor = SeekQuestion | 'striking';
