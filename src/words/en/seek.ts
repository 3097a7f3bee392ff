import type { TopicWords } from '../../model/scenario/topic.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { Estimate } from '../../model/study/statistics.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

const often = ({ value }: Estimate, all: number): string =>
  `${count(Math.round(value * all))} of ${runs(all)}`;

/** The smallest changes of a scenario that reach an outcome. */
export const seek = {
  heading: 'How do I get there?',
  /** Before anything is asked. */
  title: 'Say what shall come of it',
  lead: 'The smallest changes that reach it are looked for, each proved with fresh lucks.',
  looking: 'Looking for the smallest changes …',
  already: 'It is reached already, as it is.',
  none: 'No change of these numbers reaches it, neither alone nor together.',
  noneHelp: 'Let other numbers be changed, give them more room, or ask for less.',
  found: (answers: number, smallest: string) =>
    `${form(answers, { one: 'One change reaches', other: `${count(answers)} changes reach` })} it; the smallest: ${smallest}.`,
  asItIs: (chance: Estimate, all: number) => `As it is, it is reached in ${often(chance, all)}.`,
  /** The sentence to fill in. */
  form: {
    in: 'In at least',
    chances: (chance: number) => `${percent(chance)} of the runs`,
    sides: { least: 'at least', most: 'at most' },
    amount: 'how much',
    outcomes: ({ visit }: TopicWords): Partial<Record<OutcomeName, string>> => ({
      reach: '% of the town hear about it',
      visits: `% of the town ${visit.past}`,
      critics: '% of the town come away disappointed',
      retold: '% of the story is left',
      days: 'days pass until nothing more happens',
      members: '% of the town join',
      lost: '% of those who joined to earn lose money',
      median: 'is what the middle one of those who joined to earn comes to',
      retailShare: '% of what members order reaches buyers',
    }),
    shall: 'it shall be so that',
    by: 'What may be changed, and between which ends',
    look: 'Look for changes',
  },
  changed: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  reaches: (chance: Estimate, all: number) =>
    `reaches it in ${often(chance, all)} (in many more, ${percent(chance.low)} to ${percent(chance.high)})`,
  open: 'Open',
  link: { copy: 'Copy link', copied: 'Copied', notCopied: 'The browser refused to copy' },
  stale: 'Something was changed since; look again.',
  asking: (seconds: number) =>
    `Looking may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  said: {
    heading: 'So what can be said?',
    proof: (chance: number, all: number, level: number) =>
      `An answer is proved by ${count(all)} runs with fresh lucks: the whole ${percent(level)} range lies above ${percent(chance)}.`,
    smallest: 'Small means: of the lengths of the sliders. Other changes may reach it, too.',
  },
  /** For a report. */
  methods: ({ want, chance, numbers: by, seed, level, all, answers }: SeekMethods): string =>
    [
      `We looked for the smallest changes of ${by.join(', ')} with which, in at least ${percent(chance)} of the runs, ${want}.`,
      `One number after the other, then two and three together were moved along their sliders and tried with the same lucks of the seed ${seed}; what was found was proved by ${count(all)} runs with fresh lucks each, so that the lower end of the ${percent(level)} Wilson interval is at least ${percent(chance)}.`,
      answers.length === 0 ? 'None was found.' : `Found: ${answers.join('; ')}.`,
    ].join(' '),
};

/** What a methods paragraph tells of what was sought. */
interface SeekMethods {
  /** What shall be so, as in the form. */
  readonly want: string;
  readonly chance: number;
  readonly numbers: readonly string[];
  readonly seed: string;
  readonly level: number;
  /** Runs of a trial. */
  readonly all: number;
  readonly answers: readonly string[];
}

/** Its shape, in every language. */
export type SeekWords = typeof seek;
