import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodedFile } from '../../../../src/model/network/import/decoding.ts';
import { ImportFailure } from '../../../../src/model/network/import/import-failure.ts';
import { readNetwork } from '../../../../src/model/network/import/read.ts';
import { imports } from '../../../../src/words/en/imports.ts';
import { bytesOf, namedPairs } from './reading.ts';

type Table = readonly (readonly string[])[];

const NAMES = [
  'Anna',
  'Ben',
  'Cleo',
  'Dan',
  'Emil',
  'Fay',
  'Zoë',
  'Jean Valjean',
  'O’Hara',
  'p07',
  'Lee, Ann',
  'Ümit',
];

/** Ties of people who all come more than once: a ring, and some ties across it. */
const anyTies = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 4 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 }),
  )
  .map(([people, across]) => [
    ...people.map((name, person) => [name, people[(person + 1) % people.length]!] as const),
    ...across
      .map(([a, b]) => [people[a % people.length]!, people[b % people.length]!] as const)
      .filter(([a, b]) => a !== b),
  ]);

/** Columns that are no people, by the number of the row. */
const OTHERS: Readonly<Record<string, (row: number) => string>> = {
  row: (row) => String(row + 1),
  when: (row) => `2024-09-${String(row + 1).padStart(2, '0')} 09:0${row % 10}`,
  strength: (row) => `${row % 4}.5`,
  how: (row) => ['talks to', 'meets'][row % 2]!,
  remark: (row) => `what was said in the conversation number ${row}`,
};

const anyOthers = fc.subarray(Object.keys(OTHERS));
const anyHeader = fc.constantFrom(
  null,
  ['Name', 'Friend'],
  ['qui', 'à qui'],
  ['sender', 'receiver'],
  ['thisOne', 'thatOne'],
);

/** A list as a table, with its columns in any order. */
const anyTable = fc
  .tuple(anyTies, anyOthers, anyHeader, fc.infiniteStream(fc.nat(1000)))
  .map(([ties, others, header, luck]) => {
    const rows = ties.map((tie, row) => [...tie, ...others.map((other) => OTHERS[other]!(row))]);
    const table = header === null ? rows : [[...header, ...others], ...rows];
    const places = table[0]!.map((_, column) => [luck.next().value, column] as const);
    const order = places.sort(([a, i], [b, j]) => a - b || i - j).map(([, column]) => column);
    return { ties, table: table.map((row) => order.map((column) => row[column]!)) };
  });

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const written = (table: Table, delimiter: string, lineEnd: string, always: boolean) =>
  table
    .map((row) =>
      row
        .map((cell) => (always || cell.includes(delimiter) || /[,;" ]/.test(cell) ? quoted(cell) : cell))
        .join(delimiter),
    )
    .join(lineEnd);

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  utf8: bytesOf,
  marked: (text) => bytesOf(`\ufeff${text}`),
  utf16: (text) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (it) => it.charCodeAt(0)).buffer),
  windows: (text) => Uint8Array.from(text.replaceAll('’', '\x92'), (it) => it.charCodeAt(0)),
};

const anyDelimiter = fc.constantFrom(',', ';', '\t', '|', ' ');
const anyLineEnd = fc.constantFrom('\n', '\r\n', '\r');
const anyEncoder = fc.constantFrom(...Object.keys(ENCODERS));

const asSet = (pairs: Iterable<readonly string[]>) =>
  new Set(Array.from(pairs, (pair) => JSON.stringify([...pair].sort())));

it('gives the same people and ties however a clear list is written', () => {
  fc.assert(
    fc.property(
      anyTable,
      anyDelimiter,
      anyLineEnd,
      anyEncoder,
      fc.boolean(),
      ({ ties, table }, delimiter, lineEnd, encoder, always) => {
        const bytes = ENCODERS[encoder]!(written(table, delimiter, lineEnd, always));
        const { network } = readNetwork(bytes, 'list.txt');
        expect(asSet(namedPairs(network))).toEqual(asSet(ties));
        expect(new Set(network.names)).toEqual(new Set(ties.flat()));
      },
    ),
    { numRuns: 400 },
  );
});

const folder = join(import.meta.dirname, '../../../network-files');
const lists = readdirSync(folder)
  .filter((file) => !/\.(?:graphml|gexf|dl|dot|gml|net|vna)$/.test(file))
  .map((file) => ({ file, text: decodedFile(readFileSync(join(folder, file))).text }));

/** Something that happens to a file on its way. */
const anyMutation = fc.oneof(
  fc
    .record({
      from: fc.constantFrom(',', ';', ' ', '\t'),
      to: fc.constantFrom(',', ';', ' ', '\t', '|', ', '),
    })
    .map(
      ({ from, to }) =>
        (text: string) =>
          text.replaceAll(from, to),
    ),
  anyLineEnd.map((end) => (text: string) => text.split(/\r\n|\n|\r/).join(end)),
  fc
    .constantFrom('who,whom', '"x', 'NA,NA', ';;;', '# note', 'Title', '0,0,0', '\u202e,a')
    .map((line) => (text: string) => `${line}\n${text}\n${line}`),
  fc.nat(300).map((length) => (text: string) => text.slice(0, text.length - (length % (text.length + 1)))),
  fc.nat(300).map((at) => (text: string) => text.slice(0, at) + text.slice(at + 1)),
  fc.constant((text: string) =>
    text
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n'),
  ),
  fc.constant((text: string) => text.split('\n').reverse().join('\n')),
  fc.constant((text: string) =>
    text
      .split('\n')
      .map((line, row) => `${row},${line}`)
      .join('\n'),
  ),
);

it('never makes up a person, and throws nothing but a failure, whatever has happened to a file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lists),
      fc.array(anyMutation, { minLength: 1, maxLength: 4 }),
      ({ file, text }, mutations) => {
        const mutated = mutations.reduce((sofar, mutate) => mutate(sofar), text);
        try {
          const { network } = readNetwork(bytesOf(mutated), file);
          for (const name of network.names ?? [])
            expect(mutated.replaceAll('""', '"').replace(/\s+/g, ' ')).toContain(name);
        } catch (error) {
          if (!(error instanceof ImportFailure)) throw error;
          expect(imports.failure(error, file)).toMatch(/^\S.*\.$/s);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
