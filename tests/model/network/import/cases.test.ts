import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNetwork } from '../../../../src/model/network/import/read.ts';
import { failureOf, repairsOf } from './reading.ts';

const folder = join(import.meta.dirname, '../../../network-files');

/** What each file means: people, ties and what is said about it, or why it is refused. */
const CASES: Record<string, readonly [people: number, ties: number, repairs?: object] | string> = {
  'attributes.edgelist': [3, 3, { columns: 1 }],
  'case-differs.csv': [6, 3, { header: 1, capitals: 3 }],
  'choices-form.csv': [6, 12, { header: 1, doubleTies: 6 }],
  'choices-gaps.csv': [5, 7, { doubleTies: 3 }],
  'choices-timestamp.csv': [4, 4, { header: 1, columns: 1 }],
  'contacts-time-first.dat': [6, 4, { columns: 3, doubleTies: 2 }],
  'excel-ansi.csv': [3, 2, { encoding: 'Windows-1252', header: 1 }],
  'excel-empty-rows.csv': [3, 2, { header: 1, columns: 1 }],
  'excel-wrapped.csv': [3, 2, { wrapped: 3, header: 1 }],
  'friends.adjlist': [7, 9, {}],
  'header-eleve-ami.csv': [4, 4, { header: 1 }],
  'header-sender-receiver.csv': [4, 4, { header: 1 }],
  'header-source-destination.csv': [4, 4, { header: 1 }],
  'header-source-name.csv': [4, 4, { header: 1 }],
  'ids-and-names.csv': [3, 3, { header: 1, columns: 2 }],
  'ids-as-fractions.csv': [4, 3, { header: 1, namesMerged: 2 }],
  'latin-1.graphml': [2, 1, {}],
  'likes-and-dislikes.csv': 'negative',
  'matrix-crosses.csv': [4, 3, { table: 3 }],
  'matrix-empty-cells.csv': [3, 2, { table: 2 }],
  'missing-excel-error.csv': [4, 1, { header: 1, nobody: 3, isolated: 2 }],
  'missing-na.csv': [5, 2, { header: 1, nobody: 3, isolated: 2 }],
  'names-in-one-cell.csv': [4, 4, { header: 1, several: 3, doubleTies: 2 }],
  'nobody-chosen.csv': [4, 2, { header: 1, nobody: 1, isolated: 1 }],
  'numbers.adjlist': [5, 8, { comments: 3 }],
  'only-column-names.csv': 'onlyHeader',
  'pairs-with-zero.csv': [4, 3, { columns: 1, zeros: 3, isolated: 1 }],
  'people-by-events.csv': 'events',
  'people-table-gephi.csv': 'peopleTable',
  'people-table.csv': 'peopleTable',
  'prose.txt': 'prose',
  'relation-between.csv': [3, 3, { columns: 1 }],
  'row-numbers-index.csv': [4, 4, { header: 1, columns: 1 }],
  'row-numbers-r.txt': [4, 4, { header: 1, columns: 1 }],
  'row-numbers-v1-v2.txt': [4, 4, { header: 1, columns: 1 }],
  'talks.sif': [4, 4, { columns: 1 }],
  'title-above.csv': [3, 2, { titles: 1, header: 3 }],
  'two-kinds-konect.txt': 'twoKinds',
  'yed-groups.graphml': [3, 2, { directed: 2, boxes: 1 }],
  'yed-live-names.graphml': [2, 1, { directed: 1 }],
  'zero-weight.gexf': [3, 1, { weights: 1, zeros: 1, isolated: 1 }],
};

it.each(Object.entries(CASES))('%s is read as it is meant', (file, meaning) => {
  const bytes = readFileSync(join(folder, file));
  if (typeof meaning === 'string') {
    expect(failureOf(bytes, file)[0]).toBe(meaning);
    return;
  }
  const [people, ties, repairs = {}] = meaning;
  const read = readNetwork(bytes, file);
  expect([read.network.people, read.network.ties.length / 2]).toEqual([people, ties]);
  expect(repairsOf(read)).toMatchObject(repairs);
});

it('asks about every list and XML document', () => {
  const files = readdirSync(folder).filter((file) => !/\.(?:dl|dot|gml|net|vna)$/.test(file));
  expect(Object.keys(CASES).sort()).toEqual(files.sort());
});
