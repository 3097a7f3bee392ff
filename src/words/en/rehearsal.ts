import type { Claim, Verdict } from '../../lesson/claim.ts';
import type { FigureName } from '../../lesson/figures.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

const FIGURES: Readonly<Record<FigureName, string>> = {
  reach: 'people who have heard',
  convinced: 'people who are convinced',
  visits: 'people who have gone',
  tellings: 'tellings',
  retold: 'what is left of the story',
  accuracy: 'what is true of the story',
  fans: 'fans',
  critics: 'critics',
  tellers: 'people who have told it',
  days: 'days until it is over',
  outbreak: 'took off (100%) or not (0%)',
  members: 'members',
  lost: 'of those who joined to earn, lost money',
  median: 'what the middle one of them earned',
  retail: 'of what members ordered, sold to others',
};

const SHARES: readonly FigureName[] = ['retold', 'accuracy', 'outbreak', 'lost', 'retail'];

const written = ({ figure, isShare }: Claim, value: number): string => {
  if (isShare || SHARES.includes(figure.name)) return percent(value);
  return Number.isInteger(value) ? count(value) : decimal(value);
};

/** The rehearsal of a talk. */
export const rehearsal = {
  title: (talk: string) => `Rehearsal of “${talk}”`,
  lead: 'Every chapter is run, and what it claims is checked, so that nobody stands in front of a room with a run that does the opposite.',
  under: (done: number, all: number) =>
    `${count(done)} of ${counted(all, { one: 'chapter', other: 'chapters' })}`,
  holds: 'Every claim holds: the runs do what the talk says.',
  fails: (claims: number) =>
    `${counted(claims, { one: 'claim does', other: 'claims do' })} not hold: change the words, the scenario or its luck before you stand there.`,
  failed: (message: string) => `It could not go on: ${message}`,
  noClaims: 'claims nothing',
  digest: (digest: string) => `Digest of the run: ${digest}`,
  sameRuns: 'Its runs are those that its author saw: every digest is equal.',
  otherRuns:
    'Some of its runs are not those that its author saw: their digests differ. Read the numbers in it with care.',
  otherRun: 'not the run that its author saw',
  yes: 'holds',
  no: 'does not hold',
  /** “People who have heard by day 36: 552. Claimed: 300 to 900.” */
  verdict: ({ claim, value }: Verdict) => {
    const { figure, low, high } = claim;
    const day = figure.day === null ? '' : ` by day ${count(figure.day)}`;
    const claimed =
      low === null
        ? `at most ${written(claim, high!)}`
        : high === null
          ? `at least ${written(claim, low)}`
          : low === high
            ? written(claim, low)
            : `${written(claim, low)} to ${written(claim, high)}`;
    const name = FIGURES[figure.name];
    const found = value === null ? 'nothing to measure' : written(claim, value);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${day}: ${found}. Claimed: ${claimed}.`;
  },
};

/** Its shape, in every language. */
export type RehearsalWords = typeof rehearsal;
