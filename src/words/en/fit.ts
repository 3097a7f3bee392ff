import type { TopicWords } from '../../model/scenario/topic.ts';
import type { Beyond } from '../../model/study/fit/comparison.ts';
import type { Counted } from '../../model/study/plan.ts';
import { printable } from '../grammar/printable.ts';
import { counts } from './counts.ts';
import { form } from './grammar.ts';
import { imports } from './imports.ts';
import { numbers } from './numbers.ts';
import { published } from './published.ts';

const { count, percent, decimal } = numbers;

const values = (value: number): string => form(value, { one: 'one value', other: `${count(value)} values` });

/** Values of some numbers with which a scenario's courses are as those of data. */
export const fit = {
  heading: 'Fit to data',
  /** Before anything is asked. */
  title: 'Bring a table of days, and how many there were by each of them',
  lead: 'A referral campaign, say, or how a novelty spread. Values of a few numbers are looked for with which this town’s story takes the same course.',
  ready: 'Can this town’s story take that course?',
  looking: 'Looking for such courses …',
  impossible: 'No: between these ends, this town’s story takes no such course',
  beyond: ({ day, data, low, high }: Beyond) =>
    `By day ${count(day)} the data have ${count(data)}, and its runs ${count(low)} to ${count(high)}.`,
  beyondShape: 'No single day is out of its reach, but none of its runs takes the course as a whole.',
  /** What may help. */
  helpless: 'Nothing was fitted. Give the numbers more room, or choose others.',
  found: (values: string) => `Such courses come with ${values}`,
  between: (label: string, low: string, high: string) => `${label} ${low} to ${high}`,
  asking: (seconds: number) =>
    `This may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  form: {
    table:
      'A day and a count in each line, with a comma, a semicolon, a tab or blanks between; or drop a file',
    example: 'day;heard\n1;4\n2;9\n3;21',
    counted: 'The counts are people who',
    counts: ({ visit }: TopicWords): Readonly<Record<Counted, string>> => ({
      reach: 'had heard',
      convinced: 'were convinced',
      visits: visit.past,
    }),
    open: 'Open a file …',
    pasted: 'what was pasted',
    by: 'What is not known, and between which ends it lies',
    look: 'Fit',
    noData: 'Bring the data first.',
    read: (file: string, number: number, last: number, most: number) =>
      `${printable(file)}: ${values(number)}, the last on day ${count(last)}: ${count(most)}.`,
    given: (number: number, last: number, most: number) =>
      `${values(number)}, the last on day ${count(last)}: ${count(most)}.`,
  },
  /** Tables of days and counts. */
  counts,
  published,
  /** Why a file cannot be read at all. */
  unreadable: imports.failure,
  plot: {
    label: 'The data as dots, among the courses of the runs that were kept',
    data: 'data',
    middle: 'the middle of the runs that were kept',
    lines: (number: number) =>
      form(number, { one: 'the nearest run', other: `the ${count(number)} nearest runs` }),
    band: (level: number) => `${percent(level)} of the runs that were kept`,
    day: (day: number) => `day ${count(day)}`,
    table: 'The same as a table',
    columns: { day: 'Day', data: 'Data', middle: 'Middle', low: 'From', high: 'To' },
  },
  values: {
    columns: { number: 'Number', middle: 'Middle', low: 'From', high: 'To', told: 'Told by the data' },
    /** What the last column means. */
    told: 'How much narrower a number is known than before: at 0% the data say nothing about it.',
    open: 'Open with the middle values',
  },
  said: {
    heading: 'So what can be said?',
    possible: (share: number) =>
      `The model can do that: ${percent(share)} of its first runs stand at least as far apart from the others as the data do.`,
    level: (level: number) =>
      `“From” and “to” are the ends of ${percent(level)} of what is left possible, each number for itself; together they may hold more tightly.`,
    rounds: 'Round by round',
    columns: { round: 'Round', runs: 'Runs', accepted: 'Nearer than before', tolerance: 'Tolerance' },
    tolerance: (worth: number) =>
      `The tolerance is the distance of the farthest run that was kept, in spreads of the first round. Those kept tell as much as ${count(worth)} equal ones.`,
    luck: 'Other numbers stay as they are: a fit says nothing about whether they are right.',
  },
  methods: ({
    numbers: by,
    days: number,
    seed,
    level,
    runs,
    rounds,
    tolerance,
    share,
    values,
  }: FitMethods): string =>
    [
      `We fitted ${by.join(', ')} to counts on ${form(number, { one: 'one day', other: `${count(number)} days` })} by sequential approximate Bayesian computation (Lenormand, Jabot & Deffuant, 2013) with even priors, ${count(runs)} runs in ${form(rounds, { one: 'one round', other: `${count(rounds)} rounds` })} and a luck for each of the seed ${seed}; runs were compared by the square roots of their counts.`,
      `Of the first round, ${percent(share)} of the runs stood at least as far apart from the others as the data.`,
      ...(values.length === 0
        ? ['The model had no such course, and nothing was fitted.']
        : [
            `At a tolerance of ${decimal(tolerance)}, after local linear regression adjustment (Beaumont, Zhang & Balding, 2002), the medians and ${percent(level)} intervals were: ${values.join('; ')}.`,
          ]),
    ].join(' '),
};

/** What a methods paragraph tells of a fit. */
interface FitMethods {
  readonly numbers: readonly string[];
  readonly days: number;
  readonly seed: string;
  readonly level: number;
  readonly runs: number;
  readonly rounds: number;
  readonly tolerance: number;
  /** Of the first round's runs, how many stood as far apart as the data. */
  readonly share: number;
  readonly values: readonly string[];
}

/** Its shape, in every language. */
export type FitWords = typeof fit;
