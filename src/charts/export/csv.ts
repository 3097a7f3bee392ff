import { csvText } from '../../model/basics/csv-text.ts';
import { greatest } from '../../model/basics/extremes.ts';
import { momentsAt, valueAt, type Chart } from '../drawing/chart.ts';

const rowName = ({ steps }: Chart, step: number): string => (steps.row ?? String)(step);

/** The headings of a chart's table. */
export const tableHeadings = ({ steps, columns }: Chart): string[] => [
  steps.heading,
  ...columns.map(({ name, heading }) => heading ?? name),
];

/** The numbers of the steps shown so far, a row a step, each with its name first; empty where there is none. */
export function tableRows(chart: Chart): string[][] {
  return Array.from({ length: chart.steps.shown + 1 }, (_, step) => [
    rowName(chart, step),
    ...chart.columns.map(({ format }, column) => {
      const value = valueAt(chart, column, step);
      return value === null ? '' : format(value);
    }),
  ]);
}

/** The sentence that is read out for a step. */
export function readingOf(chart: Chart, step: number): string {
  const values = chart.columns.flatMap(({ name, heading, format }, column) => {
    const value = valueAt(chart, column, step);
    return value === null ? [] : `${heading ?? name} ${format(value)}`;
  });
  return [chart.steps.format(step), ...momentsAt(chart, step), ...values].join(', ');
}

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?$/;

/** A number, or nothing, as it is; a text so that no spreadsheet computes with it. */
const cell = (text: string): string => (text === '' || NUMBER.test(text) ? text : csvText(text));

/**
 * All numbers of a chart as a file of values separated by commas: a heading with units, then a line for every step that
 * has been run, on show or not; a decimal point whatever the language.
 */
export function csvOf(chart: Chart): string {
  const { columns, steps } = chart;
  const seen = columns.filter(({ isExpected }) => !isExpected);
  const length = greatest(
    seen.map(({ values }) => values.length),
    0,
  );
  const headings = columns.map(({ name, heading, unit }) => `${heading ?? name}${unit && ` (${unit})`}`);
  const lines = Array.from({ length }, (_, step) => [
    rowName(chart, step),
    ...columns.map(({ values }) => (Number.isFinite(values[step]) ? String(values[step]) : '')),
  ]);
  return [[steps.heading, ...headings], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
