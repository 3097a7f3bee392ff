import type { Change } from '../../model/inquiry/lineage.ts';
import type { Usual } from '../../model/inquiry/open-stories.ts';
import type { Stage } from '../../model/story/stages.ts';
import type { SeekQuestion } from '../../model/inquiry/people-questions.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { StoryWords } from '../grammar/story.ts';
import { somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, ordinal, percent } = numbers;

const told: StoryWords = {
  quotes: ['“', '”'],
  openings: {
    own: () => '',
    advertised: () => 'The advertisement says ',
    retold: [() => 'A friend said ', () => 'I heard ', () => 'They say '],
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

/** The story panel: the sentences people say, and the texts around them. */
export const story = {
  ...told,
  changes: {
    louder: 'louder',
    quieter: 'quieter',
    turned: 'reversed',
    lost: 'lost',
  } satisfies Partial<Record<Change, string>>,

  /** A sign beside each change, to be found at a glance. */
  signs: { louder: '▲', quieter: '▼', turned: '↺', lost: '✕' } satisfies Partial<Record<Change, string>>,

  /** The card beside the pointer, for people who know the story and for others. */
  card: {
    firstHand: 'first-hand',
    retelling: (hop: number) => `${ordinal(hop)} retelling`,
    from: (who: string) => `from ${who}`,
    advertised: 'from an advertisement',
    /** The stage of one person. */
    stages: {
      unaware: 'not heard',
      unmoved: 'shrugged',
      dormant: 'forgot it',
      relaying: 'passes it on',
      planning: 'plans to go',
      warned: 'put off',
      fan: 'delighted',
      critic: 'disappointed',
      customer: 'satisfied',
    } satisfies Record<Stage, string>,
    unaware: 'has not heard of it',
    unmoved: (from: string) => (from === '' ? 'heard it, shrugged' : `heard it ${from}, shrugged`),
  },

  /** The search for a person by an event in their history. */
  seek: {
    label: 'Show me somebody who …',
    next: 'Next',
    place: (place: number, all: number) => `${count(place + 1)} of ${count(all)}`,
    nobody: (day: number) => `No such person by day ${count(day)}.`,
    questions: ({ food, visit }: TopicWords): Record<SeekQuestion, string> => ({
      neverFood: `never heard about the ${food.label.toLowerCase()}`,
      letDown: `${visit.past} and was disappointed`,
      furthest: 'has it after the most retellings',
      mostReached: 'reached the most people',
      turnedRound: 'believes the opposite of what the visitor found',
      nothingLeft: 'remembers no details at all',
      talkedOut: `planned to ${visit.base} but was talked out of it`,
      remindedAndWent: `forgot, was reminded and ${visit.past}`,
    }),
  },

  /** The chain of sentences that always lies open. */
  strip: {
    label: 'One story, from mouth to mouth',
    day: (day: number) => `day ${count(day)}`,
    whole: 'whole story',
    next: 'Next story',
    orClick: 'or click a person',
    orTap: 'or tap a person',
    /** Over the marks of the changes, as long as there is room beside a short story. */
    key: 'In each retelling, words are',
    /** How usual its end is, among the stories retold as often. */
    usual: ({ kind, alike, of, retellings }: Usual) =>
      `${count(alike)} of ${count(of)} stories retold ${retellings === 1 ? 'once' : `${count(retellings)} times`} ${kind === 'turned' ? 'ended up reversed' : 'have lost as much'}`,
  },

  /** The number of people reached by somebody's words, directly and in all. */
  passedOn: (direct: number, all: number): string => {
    if (all === 0) return 'Nobody new has heard it from them.';
    return all === direct
      ? `They reached ${somePeople(all)}.`
      : `They reached ${somePeople(direct)} directly, and ${count(all)} in all.`;
  },

  /** The panel itself. */
  panel: 'One person’s story',
  label: 'Person',
  ownNames: 'Give them other names',
  hint: 'Select somebody in the town, or type a name or number',
  noSuchName: (name: string) => `Nobody in this town is called “${name}”.`,
  matches: 'Matching names',
  show: 'Show',
  more: 'Read on',
  close: 'Close the story',
  /** A person without a name where others have one, in the middle of a sentence. */
  person: (person: number) => `person ${person}`,
  select: (who: string) => `Show this story: ${who}`,
  titles: {
    heard: (who: string) => `What ${who} was told`,
    own: (who: string) => `What ${who} says`,
    unmoved: (who: string) => `${who} shrugged`,
    nothing: (who: string) => `${who} has heard nothing`,
  },
  nothingBy: (day: number) =>
    `By day ${count(day)}, nobody has told them, and they have seen no advertisement.`,
  unmoved: 'They heard this and shrugged: they have nothing to tell.',
  unmovedByAdvertising: 'They saw an advertisement and shrugged: they have nothing to tell.',
  left: 'left',
  leftOf: (share: number) => `${percent(share)} left`,
  /** What the share says, for those who wonder at a reversed story of which much is left. */
  leftHelp:
    '“Left” compares with what was said first: a lost detail counts nothing, a changed or reversed one counts in part.',
  /** Under a sentence: retellings since the first-hand story, and the day. */
  origin: (hop: number, day: number) =>
    `${hop === 0 ? 'first-hand' : `${ordinal(hop)} retelling`} · day ${count(day)}`,
  advertised: (day: number) => `advertisement · day ${count(day)}`,
  paid: (day: number) => `paid to say so · day ${count(day)}`,
  /** Announced to screen readers when somebody is selected. */
  announcement: (title: string, hops: number, share: number | null) =>
    share === null
      ? `${title}.`
      : `${title}: ${hops === 0 ? 'first-hand' : `${ordinal(hops)} retelling`}, ${percent(share)} of the story left.`,
  noSuchPerson: (most: number) => `The people of this town are numbered 0 to ${count(most)}.`,

  why: 'Why?',
  whyWaiting: (day: number, until: number) => `Replaying day ${count(day)} of ${count(until)} …`,
  whyNothing: 'Nothing has happened to them yet.',
  whyTooLarge: (most: number) =>
    `To find out why, the run has to be repeated, and a town of more than ${count(most)} people is too large for that.`,
  dayOf: (day: number) => `Day ${count(day)}`,
  days: (from: number, to: number) =>
    from === to ? `Day ${count(from)}` : `Days ${count(from)}–${count(to)}`,
};
