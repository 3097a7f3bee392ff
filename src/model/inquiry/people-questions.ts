/** The questions of the search for people: somebody who … */
export const QUESTIONS = [
  /** has heard the story, but never a word about the food */
  'neverFood',
  /** went, and was let down */
  'letDown',
  /** is the most retellings away from the first diners */
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
