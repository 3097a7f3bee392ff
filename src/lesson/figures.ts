import type { DownlineOutcome } from '../model/measures/downline-outcome.ts';
import type { Outcome } from '../model/measures/result.ts';
import { isOutbreak } from '../model/study/outcomes.ts';

/** What figures read of a run. */
export type Measured = Pick<Outcome, 'days' | 'convinced' | 'fans' | 'critics' | 'tellers'> & {
  readonly byDay: Readonly<
    Pick<Outcome['byDay'], 'day' | 'reach' | 'convinced' | 'firsthand' | 'tellings' | 'retold' | 'accuracy'>
  >;
  /** Only where somebody sells. */
  readonly downline?: Pick<DownlineOutcome, 'members' | 'lost' | 'retailShare'> & {
    readonly earned: Pick<DownlineOutcome['earned'], 'p50'>;
  };
};

/** A number of a run, by the name that claims and texts use. */
interface FigureRule {
  /** What a share of it is a share of: all people, or 1 for what is a share itself; `null` for what has none. */
  readonly of: 'people' | 'one' | null;
  /** True where it may be below 0. */
  readonly isSigned?: true;
  /** True where it is known of every day, not of the last one alone. */
  readonly isDaily: boolean;
  /** @param day at most the run's last one; `null` where nothing is there to be measured */
  readonly read: (run: Measured, day: number, people: number) => number | null;
}

/** The one table of them. */
export const FIGURES = {
  reach: { of: 'people', isDaily: true, read: ({ byDay }, day) => byDay.reach[day]! },
  convinced: { of: 'people', isDaily: true, read: ({ byDay }, day) => byDay.convinced[day]! },
  visits: { of: 'people', isDaily: true, read: ({ byDay }, day) => byDay.firsthand[day]! },
  tellings: {
    of: null,
    isDaily: true,
    read: ({ byDay }, day) => byDay.tellings.slice(0, day + 1).reduce((sum, count) => sum + count, 0),
  },
  retold: { of: 'one', isDaily: true, read: ({ byDay }, day) => byDay.retold[day]! },
  accuracy: { of: 'one', isDaily: true, read: ({ byDay }, day) => byDay.accuracy[day]! },
  fans: { of: 'people', isDaily: false, read: ({ fans }) => fans },
  critics: { of: 'people', isDaily: false, read: ({ critics }) => critics },
  tellers: { of: 'people', isDaily: false, read: ({ tellers }) => tellers },
  days: { of: null, isDaily: false, read: ({ days }) => days },
  outbreak: {
    of: 'one',
    isDaily: false,
    read: ({ convinced }, _, people) => (isOutbreak(convinced, people) ? 1 : 0),
  },
  members: { of: 'people', isDaily: false, read: ({ downline }) => downline?.members ?? null },
  /** Of those who joined to earn: the share that lost money, and what the middle one earned. */
  lost: { of: 'one', isDaily: false, read: ({ downline }) => downline?.lost ?? null },
  median: { of: null, isSigned: true, isDaily: false, read: ({ downline }) => downline?.earned.p50 ?? null },
  /** Of what members ordered: the share that was sold to others. */
  retail: { of: 'one', isDaily: false, read: ({ downline }) => downline?.retailShare ?? null },
} as const satisfies Record<string, FigureRule>;

export type FigureName = keyof typeof FIGURES;

export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** A number of a run: which, and of which day; `null` for the end. */
export interface Figure {
  readonly name: FigureName;
  readonly day: number | null;
}

/** The figure in a text such as `reach@36` or `fans`; `null` where there is none. */
export function figureIn(text: string): Figure | null {
  const parts = /^([a-z]+)(?:@(\d{1,5}))?$/.exec(text);
  const name = FIGURE_NAMES.find((known) => known === parts?.[1]);
  if (!parts || !name) return null;
  const day = parts[2] === undefined ? null : Number(parts[2]);
  return day !== null && !FIGURES[name].isDaily ? null : { name, day };
}

/** As {@link figureIn} reads it. */
export const figureText = ({ name, day }: Figure): string => (day === null ? name : `${name}@${day}`);

/** The value of a figure in a run; after its last day that of the last day. */
export function valueOf({ name, day }: Figure, run: Measured, people: number): number | null {
  const last = run.byDay.day.length - 1;
  return FIGURES[name].read(run, Math.min(day ?? last, last), people);
}

/** A number in a text: `{reach@36}`, or as a share `{reach@36%}`. */
const PLACE = /\{([^{}\s]{1,40}?)(%?)\}/g;

/** What stands in braces in a text and is no figure. */
export const strangeFigures = (text: string): string[] =>
  [...text.matchAll(PLACE)].flatMap(([whole, name, percent]) => {
    const figure = figureIn(name!);
    return figure && !(percent && FIGURES[figure.name].of === null) ? [] : [whole];
  });

/** Writes a number of people, or a share, as a language does. */
export interface FigureWriter {
  count(value: number): string;
  percent(share: number): string;
}

/** The text with the run's own numbers; “–” where nothing was measured. */
export function filledIn(text: string, run: Measured, people: number, write: FigureWriter): string {
  return text.replace(PLACE, (whole, name: string, percent: string) => {
    const figure = figureIn(name);
    if (!figure) return whole;
    const value = valueOf(figure, run, people);
    if (value === null) return '–';
    const { of } = FIGURES[figure.name];
    if (of === 'one') return write.percent(value);
    // Below zero, with a minus sign in place of a hyphen.
    const count = write.count(value).replace('-', '−');
    return percent && of === 'people' ? write.percent(value / people) : count;
  });
}
