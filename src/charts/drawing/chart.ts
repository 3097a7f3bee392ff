import type { Stage } from '../../model/story/stages.ts';
import type { Canvas, Plot } from './plot.ts';
import type { Place, ScaleKind } from './scales.ts';

/** Turns a number into text; the language's commas, units and plurals are its business. */
export type Format = (value: number) => string;

/** The charts by name, in the order in which they stand. */
export const CHARTS = [
  'reach',
  'story',
  'stages',
  'left',
  'reproduction',
  'sentiment',
  'visits',
  'reached',
] as const;

export type ChartId = (typeof CHARTS)[number];

/** The charts of a business, which stand where somebody sells. */
export type SellingChartId = 'earned' | 'inside' | 'months';

/** A colour of the page's look, by name; a stage's is that of its people, and `below` is for money below zero. */
export type Paint = 'ink' | 'ink-soft' | 'hairline' | 'paper' | 'below' | Stage;

/** One series of a chart: what the drawing, the table, the file of numbers and the value under the pointer are made from. */
export interface Column {
  /** Names it at the line's end and under the pointer. */
  readonly name: string;
  /** Heads its column in a table, where the name would be too short there. */
  readonly heading?: string;
  /** Stands behind its heading in a file. */
  readonly unit: string;
  /** By step; NaN where there is none. */
  readonly values: ArrayLike<number>;
  readonly format: Format;
  /** True for what is expected, not seen: it is known beyond the step on show. */
  readonly isExpected?: boolean;
}

/** The horizontal axis: days, retellings, or places in a ranking. */
export interface Steps {
  readonly heading: string;
  /** The last step of the axis; the first is 0. */
  readonly last: number;
  /** The step on show: what happened later is not told yet; −1 when nothing is. */
  readonly shown: number;
  /** In full: “day 12”. */
  readonly format: Format;
  /** A short form for the axis. The first one names what is counted. */
  readonly tick: Format;
  /** The name of the step in tables and files; its number by default. */
  readonly row?: Format;
  /** Days are marked by round numbers, retellings each as far as there is room. */
  readonly kind: 'days' | 'each';
}

/** The vertical axis. */
export interface ValueAxis {
  /** The unit, written above the axis. */
  readonly unit: string;
  readonly place: (plot: Plot) => Place;
  /** Values to mark, for the room that there is. */
  readonly ticks: (canvas: Canvas) => readonly { readonly value: number; readonly text: string }[];
}

/** A curve through a column; a soft one is only expected, one of before is of another run. */
export interface LineMark {
  readonly kind: 'line';
  readonly column: number;
  readonly weight: 'strong' | 'plain' | 'soft' | 'before';
  /** The values to draw, where they are more than the column has. */
  readonly curve?: ArrayLike<number>;
  /** From this step on it is not settled yet, and pale. */
  readonly paleFrom?: number;
}

/** A dot for each value of a column, full or hollow; those that are neither have none. Sparse ones are hollow, and as large on any axis. */
export interface DotsMark {
  readonly kind: 'dots';
  readonly column: number;
  readonly look: (step: number) => 'full' | 'hollow' | 'sparse' | 'faint' | null;
}

/** The band between two columns, with its name and its text at a step. */
export interface BandMark {
  readonly kind: 'band';
  readonly low: number;
  readonly high: number;
  /** The column whose line runs through it. */
  readonly middle: number;
  readonly name: string;
  readonly reading: (low: number, high: number) => string;
}

/** One area of a stack. */
export interface StackPart {
  readonly column: number;
  readonly paint: Paint;
  /** Closed off from those above it. */
  readonly isLast?: boolean;
  /** Of people drawn as open rings, or as specks: the area is as light as they are. */
  readonly tone?: 'open' | 'faint';
}

/** Columns on top of each other, from the lowest. */
export interface StackMark {
  readonly kind: 'stack';
  readonly parts: readonly StackPart[];
}

/** A value that decides something: a line across, with its name. */
export interface LevelMark {
  readonly kind: 'level';
  readonly at: number;
  readonly name: string;
}

/** Pale curves without names, to see one's own among them. */
export interface LinesMark {
  readonly kind: 'lines';
  /** Each by step. */
  readonly curves: readonly ArrayLike<number>[];
  /** Of a curve: its pattern among those of dashes.ts; left out for plain ones. */
  readonly dashes?: readonly number[];
}

/** A step on which something happened. */
export interface Moment {
  readonly step: number;
  /** In few words, to stand beside it. */
  readonly text: string;
}

/** Moments of a column's line; those after the step on show are not told yet. */
export interface MomentsMark {
  readonly kind: 'moments';
  readonly column: number;
  readonly moments: readonly Moment[];
}

export type Mark = MomentsMark | LinesMark | LineMark | DotsMark | BandMark | StackMark | LevelMark;

/** A chart as it is declared: everything that it shows, and nothing of how. */
export interface Chart {
  readonly id: ChartId | SellingChartId;
  /** The finding, in a sentence. */
  readonly title: string;
  /** The marks to draw. */
  readonly subtitle: string;
  readonly steps: Steps;
  readonly columns: readonly Column[];
  readonly marks: readonly Mark[];
  readonly axis: (scale: ScaleKind) => ValueAxis;
  /** True where a logarithmic axis makes sense. */
  readonly hasLog?: boolean;
  /** Advice for an empty chart; null for others. */
  readonly empty: string | null;
  /** Says what its signs mean, below it. */
  readonly note?: string;
}

/** The text of what happened on a step, if something did. */
export const momentsAt = ({ marks }: Chart, step: number): string[] =>
  marks
    .flatMap((mark) => (mark.kind === 'moments' ? mark.moments : []))
    .filter((moment) => moment.step === step)
    .map(({ text }) => text);

/** The text of a column at a step; null where it has no value, or none yet. */
export function valueAt({ steps, columns }: Chart, column: number, step: number): number | null {
  const { values, isExpected } = columns[column]!;
  if (step > steps.shown && !isExpected) return null;
  const value = values[step];
  return value === undefined || !Number.isFinite(value) ? null : value;
}
