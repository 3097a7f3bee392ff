import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFailure } from '../../../../src/model/network/import/import-failure.ts';
import { imports } from '../../../../src/words/en/imports.ts';
import { namedPairs, pairsOf, read } from './reading.ts';

const people = ['Ann', 'Bob', 'Zoë', 'Dan D.', 'X'];
const pairs = [[0, 1], [1, 2], [2, 3], [0, 3]] as const; // prettier-ignore
type Pairs = readonly (readonly [number, number])[];

/** The ways in which each format is written here. */
const WRITERS: Readonly<Record<string, (names: readonly string[], ties: Pairs) => string>> = {
  net: (names, ties) =>
    `*Vertices ${names.length}\n${names.map((name, at) => `${at + 1} "${name}"`).join('\n')}\n*Edges\n${ties.map(([a, b]) => `${a + 1} ${b + 1}`).join('\n')}`,
  gml: (names, ties) =>
    `graph [\n${names.map((name, at) => `node [ id ${at} label "${name}" ]`).join('\n')}\n${ties.map(([a, b]) => `edge [ source ${a} target ${b} ]`).join('\n')}\n]`,
  dl: (names, ties) =>
    `dl n=${names.length} format=edgelist1\nlabels:\n${names.map((name) => `"${name}"`).join(',')}\ndata:\n${ties.map(([a, b]) => `${a + 1} ${b + 1}`).join('\n')}`,
  json: (names, ties) =>
    JSON.stringify({
      nodes: names.map((label, id) => ({ id, label })),
      links: ties.map(([source, target]) => ({ source, target })),
    }),
  csv: (names, ties) =>
    [
      ['', ...names].map((name) => `"${name}"`).join(','),
      ...names.map((name, a) =>
        [
          `"${name}"`,
          ...names.map((_, b) => Number(ties.some((tie) => tie.includes(a) && tie.includes(b) && a !== b))),
        ].join(','),
      ),
    ].join('\n'),
};

/** Names of any letters that need no quoting of their own in any of the formats. */
const anyNames = fc.uniqueArray(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((name) => name.replace(/[\p{C}\p{Z}\p{Surrogate}"&\\]/gu, '').normalize('NFC'))
    // A number or a cross in a matrix is no name, and # a comment.
    .filter((name) => /^\p{L}{2}/u.test(name)),
  { minLength: 3, maxLength: 12 },
);
const anyNetwork = anyNames.chain((names) => {
  const person = fc.nat(names.length - 1);
  const tie = fc.tuple(person, person).filter(([a, b]) => a !== b);
  return fc.tuple(fc.constant(names), fc.array(tie, { minLength: 1, maxLength: 20 }));
});

describe.each(Object.entries(WRITERS))('a file of .%s', (extension, write) => {
  it('gives back every name and every tie', () => {
    fc.assert(
      fc.property(anyNetwork, ([names, ties]) => {
        const { network } = read(write(names, ties), `x.${extension}`);
        expect([...(network.names ?? [])].sort()).toEqual([...names].sort());
        const asSet = (all: readonly (readonly string[])[]) =>
          new Set(all.map((pair) => [...pair].sort().join('–')));
        expect(asSet(namedPairs(network))).toEqual(asSet(ties.map(([a, b]) => [names[a]!, names[b]!])));
      }),
    );
  });

  it('is read, or refused in a sentence, however it is damaged', () => {
    const text = write(people, pairs);
    fc.assert(
      fc.property(mutations, fc.boolean(), (changes, isNamed) => {
        expectSoundOrFailure(mutated(text, changes), isNamed ? `x.${extension}` : '');
      }),
      { numRuns: 1500 },
    );
  });
});

it.each([
  'comment-before.gml',
  'version-before.gml',
  'comment-before.net',
  'format-first.dl',
  'matrix-crosses.csv',
])('%s is read, or refused in a sentence, however it is damaged', (file) => {
  const text = readFileSync(join(import.meta.dirname, '../../../network-files', file), 'utf8');
  fc.assert(fc.property(mutations, (changes) => expectSoundOrFailure(mutated(text, changes), file)));
});

/** Pieces that mean something in one of the formats. */
const piece = fc.constantFrom(
  ...[
    '"',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '%',
    '#',
    '&',
    '&#0;',
    '&#x110000;',
    '\\',
    '\\"',
  ],
  ...[
    '*',
    '*Vertices 9\n',
    '*Matrix\n',
    '*Arcs\n',
    '*Edgeslist\n',
    '*vertices 4 2\n',
    '-1',
    '0',
    '1e9',
    '999999999999',
  ],
  ...[
    'graph [',
    'node [',
    'id 1',
    'label ""',
    'source',
    'target',
    'dl',
    'n=',
    'n=9',
    'nm=2',
    'format=fullmatrix',
  ],
  ...[
    'format=lowerhalf',
    'diagonal=absent',
    'labels:',
    'labels embedded',
    'row labels:',
    'data:',
    'null',
    '[[]]',
    '{}',
  ],
  ...[
    '"__proto__":1,',
    '"version":1,',
    '"elements":',
    '"adjacency":[[0]],',
    'NaN',
    '\u0000',
    '\ufeff',
    '\ud800',
    'é',
    '\u202e',
  ],
);

/** Changes of a text, each at a share of its length: something put in, taken away or written twice. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(20),
    put: fc.oneof(piece, fc.constant('')),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutated(text: string, changes: readonly { at: number; length: number; put: string }[]): string {
  return changes.reduce((before, { at, length, put }) => {
    const place = Math.floor(at * before.length);
    const rest = before.slice(place + (put === '' ? length : 0));
    return before.slice(0, place) + (length > 15 ? before.slice(place, place + length) : '') + put + rest;
  }, text);
}

function expectSoundOrFailure(text: string, file: string): void {
  try {
    const { network, repairs } = read(text, file);
    const found = pairsOf(network);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([a, b]) => a < b && b < network.people)).toBe(true);
    for (const repair of repairs) expect(imports.repair(repair)).toMatch(/^\S.*\.$/s);
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    expect(imports.failure(error, 'file')).toMatch(/^file(?:, line [0-9,]+)?: \S.*\.$/s);
  }
}
