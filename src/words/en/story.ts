import type { Change } from '../../model/inquiry/lineage.ts';
import type { Stage } from '../../model/story/stages.ts';
import type { SeekQuestion } from '../../model/inquiry/people-questions.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { StoryWords } from '../grammar/story.ts';
import { numbers } from './numbers.ts';

const { count, ordinal, percent } = numbers;

const told: StoryWords = {
  quotes: ['“', '”'],
  openings: {
    own: () => '',
    advertised: () => 'The advertisement says ',
    retold: [() => 'Somebody said ', () => 'I heard ', () => 'They say '],
  },
  comma: ', ',
  and: ' and ',
  beforeCall: ': ',
  end: '.',
  louder: (grade) => `really ${grade}`,
  raised: (grade, before) => `not just ${before} but ${grade}`,
  turned: (grade) => `actually ${grade}`,
  forgotten: (isGood) => `It’s supposed to be ${isGood ? 'good' : 'bad'}, I don’t remember why.`,
};

/** The story panel: what people say, and what is said about it. */
export const story = {
  ...told,
  changes: {
    louder: 'louder',
    quieter: 'quieter',
    turned: 'turned round',
    lost: 'lost',
  } satisfies Partial<Record<Change, string>>,

  /** Beside the word for a change, so that one finds it at a glance. */
  signs: { louder: '▲', quieter: '▼', turned: '↺', lost: '✕' } satisfies Partial<Record<Change, string>>,

  /** Beside the pointer: of somebody who holds a story, and of others. */
  card: {
    firstHand: 'first-hand',
    retelling: (hop: number) => `${ordinal(hop)} retelling`,
    from: (who: string) => `from ${who}`,
    advertised: 'from an advertisement',
    /** What one of them does. */
    stages: {
      unaware: 'not heard',
      unmoved: 'unmoved',
      dormant: 'forgot it',
      relaying: 'passes it on',
      planning: 'means to go',
      warned: 'warned off',
      fan: 'delighted',
      critic: 'let down',
      customer: 'content',
    } satisfies Record<Stage, string>,
    unaware: 'has not heard of it',
    unmoved: (from: string) => (from === '' ? 'heard it, was not moved' : `heard it ${from}, was not moved`),
  },

  /** Looking for somebody by what happened to them. */
  seek: {
    label: 'Show me somebody who …',
    next: 'Next',
    place: (place: number, all: number) => `${count(place + 1)} of ${count(all)}`,
    nobody: (day: number) => `Nobody, as of day ${count(day)}.`,
    questions: ({ food, visit }: TopicWords): Record<SeekQuestion, string> => ({
      neverFood: `never heard about the ${food.label.toLowerCase()}`,
      letDown: `${visit.past} and was let down`,
      furthest: 'is the furthest from the start',
      mostReached: 'reached the most others',
      turnedRound: 'believes the opposite of what was lived',
      nothingLeft: 'remembers no detail at all',
      talkedOut: `meant to ${visit.base} and was talked out of it`,
      remindedAndWent: `had forgotten, remembered and ${visit.past}`,
    }),
  },

  /** Whom the words of somebody came to. */
  passedOn: (direct: number, all: number): string => {
    if (all === 0) return 'What they said has come to nobody.';
    const people = (number: number) => (number === 1 ? 'one person' : `${count(number)} people`);
    return all === direct
      ? `Their words came to ${people(all)}.`
      : `Their words came to ${people(direct)}, and through them to ${people(all)} in all.`;
  },

  /** The panel itself. */
  panel: 'One person’s story',
  label: 'Person',
  hint: 'Choose somebody in the town, or type a number',
  hintNames: 'Choose somebody in the town, or type a name or number',
  noSuchName: (name: string) => `Nobody in this town is called “${name}”.`,
  matches: 'People who are called so',
  show: 'Show',
  more: 'Read on',
  close: 'Close the story',
  /** Somebody without a name, in the middle of a sentence. */
  person: (person: number) => `person ${person}`,
  select: (who: string) => `Show this story: ${who}`,
  titles: {
    heard: (who: string) => `What ${who} was told`,
    own: (who: string) => `What ${who} says`,
    unmoved: (who: string) => `${who} was not moved`,
    nothing: (who: string) => `${who} has heard nothing`,
  },
  nothingBy: (day: number) =>
    `By day ${count(day)}, nobody has told them, and they have seen no advertisement.`,
  unmoved: 'They heard this, were not moved, and hold no story.',
  unmovedByAdvertising: 'They saw an advertisement, were not moved, and hold no story.',
  legend: 'Struck out: lost at this retelling. Underlined: louder. Wavy: turned round.',
  left: 'left',
  leftOf: (share: number) => `${percent(share)} left`,
  /** Under a sentence: how far it is from whoever lived it, and when. */
  origin: (hop: number, day: number) =>
    `${hop === 0 ? 'first-hand' : `${ordinal(hop)} retelling`} · day ${count(day)}`,
  advertised: (day: number) => `advertisement · day ${count(day)}`,
  paid: (day: number) => `paid to say so · day ${count(day)}`,
  /** Read out when somebody is selected. */
  announcement: (title: string, hops: number, share: number | null) =>
    share === null
      ? `${title}.`
      : `${title}: ${hops === 0 ? 'first-hand' : `${ordinal(hops)} retelling`}, ${percent(share)} of the story left.`,
  noSuchPerson: (most: number) => `The people of this town have the numbers 0 to ${count(most)}.`,

  why: 'Why?',
  whyWaiting: (day: number, until: number) => `Living it again: day ${count(day)} of ${count(until)} …`,
  whyNothing: 'Nothing has happened to them yet.',
  whyTooLarge: (most: number) =>
    `To find out why, the run is made once more; a town of more than ${count(most)} people is too large for that.`,
  dayOf: (day: number) => `Day ${count(day)}`,
  days: (from: number, to: number) =>
    from === to ? `Day ${count(from)}` : `Days ${count(from)}–${count(to)}`,
};
