import { describe, expect, it } from 'vitest';
import { peopleAxis } from '../../../src/charts/drawing/axes.ts';
import type { Chart } from '../../../src/charts/drawing/chart.ts';
import { csvOf, readingOf, tableHeadings, tableRows } from '../../../src/charts/export/csv.ts';

const chart = (more: Partial<Chart> = {}): Chart => ({
  id: 'reach',
  title: 'It grows',
  subtitle: 'people, by day',
  steps: {
    ...{ heading: 'Day', last: 3, shown: 1, kind: 'days' },
    format: (day) => `day ${day}`,
    tick: String,
  },
  columns: [
    { name: 'heard', unit: 'people', values: [1, 5, 20], format: (value) => `${value}!` },
    { name: 'left', heading: 'Left, "retold"', unit: '0–1', values: [NaN, 0.8125, 0.5], format: String },
    { name: 'if all tell', unit: 'people', values: [1, 11, NaN, NaN], format: String, isExpected: true },
  ],
  marks: [],
  axis: (scale) => peopleAxis(scale, 100, 'people', String),
  empty: null,
  ...more,
});

describe('the numbers of a chart', () => {
  it('are a table of the days shown so far, empty where there is none', () => {
    expect(tableHeadings(chart())).toEqual(['Day', 'heard', 'Left, "retold"', 'if all tell']);
    expect(tableRows(chart())).toEqual([
      ['0', '1!', '', '1'],
      ['1', '5!', '0.8125', '11'],
    ]);
  });

  it('are read out for a day, without those that are not known yet', () => {
    expect(readingOf(chart(), 1)).toBe('day 1, heard 5!, Left, "retold" 0.8125, if all tell 11');
    expect(readingOf(chart(), 2)).toBe('day 2');
  });

  it('are a file of every day that has been run, with units, unrounded', () => {
    expect(csvOf(chart())).toBe(
      [
        '"Day","heard (people)","Left, ""retold"" (0–1)","if all tell (people)"',
        '0,1,,1',
        '1,5,0.8125,11',
        '2,20,0.5,',
        '',
      ].join('\r\n'),
    );
  });

  it('are a heading where nothing has been run', () => {
    const columns = chart().columns.map((column) => ({ ...column, values: [] }));
    expect(csvOf(chart({ columns })).split('\r\n')).toHaveLength(2);
  });

  it('let no name become a formula of a spreadsheet', () => {
    const { steps } = chart();
    const names = ['=1+1', '-3'];
    const named = chart({ steps: { ...steps, row: (step) => names[step] ?? 'Cosette, of course' } });
    const rows = csvOf(named).split('\r\n');
    expect(rows.slice(1, 4)).toEqual([`"'=1+1",1,,1`, '-3,5,0.8125,11', '"Cosette, of course",20,0.5,']);
  });
});
