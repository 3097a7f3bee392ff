import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ImportFailure } from '../../../../src/model/network/import/import-failure.ts';
import { readNetwork, type ReadFile } from '../../../../src/model/network/import/read.ts';
import { isNobody } from '../../../../src/model/network/import/nobody.ts';
import { imports } from '../../../../src/words/en/imports.ts';
import { namedPairs, pairsOf, read } from './reading.ts';

/** Pieces of which files are made, so that arbitrary texts come near to some. */
const pieces = fc.constantFrom(
  ...['a', 'b', '0', '1', '2', ',', ';', '\t', ' ', '"', '""', '\n', '\r\n', '\r', '#', '%', '<', '&', 'é'],
  ...[
    'sep=;',
    '->',
    'Ann',
    '\u0301',
    '\u00a0',
    '\u202e',
    '\x1a',
    'from',
    '0,5',
    '<graphml>',
    '<gexf>',
    '<graph edgedefault="directed">',
    '</graph>',
    '</graphml>',
    '<!--',
    ']]>',
  ],
  ...['<node id="a"/>', '<node id="b">', '<edge source="a" target="b"/>', '<!DOCTYPE x [', '<![CDATA['],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => `<graphml>${parts.join('')}</graphml>`),
);
const anyFile = fc.constantFrom('', 'x.csv', 'x.tsv', 'x.graphml', 'x.json', '.');

function expectSound({ network, repairs }: ReadFile): void {
  const pairs = pairsOf(network);
  const codes = pairs.map(([a, b]) => a * network.people + b);
  expect(pairs.every(([a, b]) => a < b && b < network.people)).toBe(true);
  expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
  expect(pairs.length).toBeGreaterThan(0);
  expect(network.names === null || network.names.length === network.people).toBe(true);
  for (const repair of repairs) expect(imports.repair(repair)).toMatch(/^\S.*\.$/);
}

function expectSoundOrFailure(bytes: Uint8Array, file: string): void {
  let result;
  try {
    result = readNetwork(bytes, file);
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    expect(imports.failure(error, 'file')).toMatch(/^file(?:, line [0-9,]+)?: \S.*\.$/s);
    return;
  }
  expectSound(result);
}

it('gives a simple graph or says why not, whatever the text', () => {
  fc.assert(
    fc.property(anyText, anyFile, (text, file) => {
      expectSoundOrFailure(new TextEncoder().encode(text), file);
    }),
    { numRuns: 2000 },
  );
});

it('gives a simple graph or says why not, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), anyFile, expectSoundOrFailure), { numRuns: 1000 });
});

/** Names of any characters that are kept: composed, with single blanks within and nothing that cannot be seen. */
const anyName = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((name) =>
    name
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .normalize('NFC')
      .split(/\s+/)
      .filter(Boolean)
      .join(' '),
  )
  .filter((name) => !isNobody(name) && !/\p{Surrogate}/u.test(name));
const anyPairs = fc
  .array(fc.tuple(anyName, anyName), { minLength: 1, maxLength: 20 })
  .filter((pairs) => pairs.some(([a, b]) => a !== b));

const asSet = (pairs: readonly (readonly string[])[]) =>
  new Set(pairs.filter(([a, b]) => a !== b).map((pair) => JSON.stringify([...pair].sort())));

it.each([',', ';', '\t'])('brings back every name and tie from a list with %j', (delimiter) => {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const rows = pairs.map(([a, b]) => `${quoted(a)}${delimiter}${quoted(b)}\n`);
      // Column names of its own keep the first record from being taken for them.
      const { network } = read(`source${delimiter}target\n${rows.join('')}`, 'x.csv');
      expect(asSet(namedPairs(network))).toEqual(asSet(pairs));
    }),
  );
});

it('takes names for the same that differ only in what cannot be seen', () => {
  const blanks = fc.constantFrom(' ', '\u00a0', '  ', '\t', '\u2009', '\u3000');
  const hidden = fc.constantFrom('', '\u200b', '\u202e', '\u2066', '\ufeff', '\u0007');
  fc.assert(
    fc.property(anyName, blanks, hidden, fc.constantFrom('NFC', 'NFD'), (name, blank, mark, form) => {
      const written = `${blank}${mark}${name.normalize(form).replaceAll(' ', blank)}${mark}`;
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const { network } = read(`"!Ann",${quoted(name)}\n${quoted(written)},"!Bob"`, 'x.csv');
      expect(asSet(namedPairs(network))).toEqual(asSet([['!Ann', name], [name, '!Bob']])); // prettier-ignore
    }),
  );
});

it('brings back every name and tie from GraphML', () => {
  const escaped = (text: string) =>
    text.replace(/[^a-z0-9]/giu, (character) => `&#${String(character.codePointAt(0))};`);
  // Control characters and non-characters have no place in XML.
  const isXmlText = (name: string) =>
    /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u.test(name);
  fc.assert(
    fc.property(
      anyPairs.filter((pairs) => pairs.flat().every(isXmlText)),
      (pairs) => {
        const nodes = [...new Set(pairs.flat())].map((name) => `<node id="${escaped(name)}"/>`);
        const edges = pairs.map(([a, b]) => `<edge source="${escaped(a)}" target="${escaped(b)}"/>`);
        const { network } = read(`<graphml><graph>${nodes.join('')}${edges.join('')}</graph></graphml>`);
        expect(asSet(namedPairs(network))).toEqual(asSet(pairs));
      },
    ),
  );
});

it('gives the same network whatever the order of numbered ties and of their ends', () => {
  const tie = fc.tuple(fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(
      fc.array(tie, { minLength: 1 }).filter((ties) => ties.some(([a, b]) => a !== b)),
      (ties) => {
        const text = (pairs: [number, number][]) => pairs.map((pair) => pair.join(' ')).join('\n');
        const turned = [...ties].reverse().map(([a, b]): [number, number] => [b, a]);
        expect(read(text(turned)).network).toEqual(read(text(ties)).network);
      },
    ),
  );
});
