import type { CountsFailure, CountsProblem, CountsRemark } from '../../model/study/fit/counts-file.ts';
import { printable } from '../grammar/printable.ts';
import { quoted } from './fields.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

const lines = (number: number) => form(number, { one: 'One line has', other: `${count(number)} lines have` });

/** Why a file has no days and counts. */
function problem(found: CountsProblem): string {
  switch (found.code) {
    case 'oneColumn':
      return 'expected two columns: a day, and how many had heard by then';
    case 'notDay':
      return `${quoted(found.value)} – expected a day as a whole number from 0, or as a date such as 2026-03-31, all days in one way`;
    case 'notCount':
      return `${quoted(found.value)} – expected how many, as a number from 0`;
    case 'tooFew':
      return `found ${form(found.days, { one: 'one day', other: `${count(found.days)} days` })} – expected at least ${count(found.least)} with a count each`;
  }
}

/** Tables of days and counts. */
export const counts = {
  /** One sentence that names the file and, where there is one, the line. */
  failure: ({ problem: found, line }: Pick<CountsFailure, 'problem' | 'line'>, file: string): string =>
    `${printable(file)}${line === null ? '' : `, line ${count(line)}`}: ${problem(found)}.`,
  /** What was made of a table. */
  remark(remark: CountsRemark): string {
    switch (remark.code) {
      case 'header':
        return `Line ${count(remark.line)} was read as the names of the columns.`;
      case 'columns':
        return `Of several columns, ${quoted(remark.day)} was read as the day and ${quoted(remark.count)} as the count.`;
      case 'dates':
        return `The days are dates; ${remark.first} is day 1.`;
      case 'unsorted':
        return 'The days were put in order.';
      case 'repeated':
        return `${lines(remark.days)} a day that another one has: of a total the greatest count was kept, counts of each day were added.`;
      case 'blank':
        return `${lines(remark.lines)} no count, from line ${count(remark.line)} on, and ${form(remark.lines, { one: 'was', other: 'were' })} left out.`;
      case 'gaps':
        return `${form(remark.days, { one: 'One day', other: `${count(remark.days)} days` })} between the first and the last ${form(remark.days, { one: 'has', other: 'have' })} no count; nothing is assumed of ${form(remark.days, { one: 'it', other: 'them' })}.`;
      case 'daily':
        return `On day ${count(remark.day)} the count is smaller than before, so counts were read as those of each day and added up.`;
    }
  },
};

/** Their shape, in every language. */
export type CountsWords = typeof counts;
