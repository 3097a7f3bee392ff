import { expect, it } from 'vitest';
import { ImportFailure } from '../../../../src/model/network/import/import-failure.ts';
import { readTogether } from '../../../../src/model/network/import/several-files.ts';
import { bytesOf, namedPairs, repairsOf } from './reading.ts';

const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) });
const ties = file('edges.csv', 'Source,Target\n1,2\n2,3\n');
const people = file('nodes.csv', 'Id,Label,Class\n3,Cleo,5a\n2,Ben,5a\n1,Anna,5b\n9,Dan,5b\n');

it('a file of ties has the names of a table of people, whichever comes first', () => {
  for (const files of [
    [ties, people],
    [people, ties],
  ]) {
    // prettier-ignore
    const result = readTogether(files);
    expect(result.network.names).toEqual(['Anna', 'Ben', 'Cleo', 'Dan']);
    expect(namedPairs(result.network)).toEqual([['Anna', 'Ben'], ['Ben', 'Cleo']]); // prettier-ignore
    expect(repairsOf(result)).toMatchObject({ peopleNamed: 4, isolated: 1 });
  }
});

it('people stand in the order of their table, but for numbers, and who is not in it comes last', () => {
  const named = readTogether([
    file('a.tsv', 'from\tto\nann\tbob\nbob\tzoe\n'),
    file('b.csv', 'name;age\nbob;7\nann;8\n'),
  ]);
  expect(named.network.names).toEqual(['bob', 'ann', 'zoe']);
  expect(repairsOf(named)).toMatchObject({ peopleNamed: 2, peopleUnmatched: 1 });
});

it('a table of other people leaves the ties as they are, and says so', () => {
  const result = readTogether([ties, file('others.csv', 'id,name\nx,Xaver\ny,Yves\n')]);
  expect(result.network.names).toEqual(['1', '2', '3']);
  expect(repairsOf(result)).toMatchObject({ peopleUnmatched: 3 });
});

it('a further file of ties is left out by name', () => {
  expect(repairsOf(readTogether([ties, ties, people]))).toMatchObject({
    otherFile: 'edges.csv',
    peopleNamed: 4,
  });
});

it('one file is read as ever, and what cannot be read is refused', () => {
  expect(repairsOf(readTogether([ties]))).toEqual({ header: 1 });
  expect(() => readTogether([file('empty.csv', ''), people])).toThrow(ImportFailure);
});
