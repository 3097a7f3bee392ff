import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  OTHER_FORMATS,
  type Expected,
  type ImportProblem,
  type Repair,
} from '../../src/model/network/import/import-failure.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { names, nothing, oneOf, says, some, word } from './samples.ts';

const expected = fc.constantFrom<Expected[]>(
  ...(['people', 'person', 'value', 'rows', 'rowLength', 'newRow', 'vertices', 'key', 'gmlValue'] as const),
  ...(['bracket', 'graph', 'setting', 'dlFormat', 'data', 'json', 'nodesAndEdges'] as const),
);

const importProblem = oneOf<ImportProblem, 'code'>('code', {
  tooLarge: fc.record({ bytes: some, max: some }),
  empty: nothing,
  onlyComments: fc.record({ lines: some }),
  binary: nothing,
  encoding: nothing,
  utf16: nothing,
  otherFormat: fc.record({ format: fc.constantFrom(...OTHER_FORMATS) }),
  noTies: nothing,
  noWeights: nothing,
  allWeak: fc.record({ threshold: some, highest: some }),
  tooManyPeople: fc.record({ max: some }),
  matrix: nothing,
  oneColumn: fc.record({ separators: fc.subarray([',', ';', '\t', ' '] as const, { minLength: 1 }) }),
  arrow: fc.record({ sign: fc.constantFrom('->', '–', '=>') }),
  emptyName: nothing,
  openQuote: nothing,
  onlyHeader: nothing,
  peopleTable: nothing,
  apart: fc.record({ columns: fc.oneof(fc.tuple(word, word), fc.constant(['', ''] as const)) }),
  events: nothing,
  chat: nothing,
  prose: nothing,
  ragged: nothing,
  negative: fc.record({ ties: some }),
  noColumn: fc.record({ column: word, names: fc.oneof(names, fc.constant([''])), columns: some }),
  malformedXml: fc.record({ detail: word }),
  ampersand: nothing,
  entities: nothing,
  tooDeep: fc.record({ max: some }),
  wrongRoot: fc.record({ root: word }),
  missingAttribute: fc.record({ element: word, attribute: word }),
  unknownPerson: fc.record({ id: word }),
  unexpected: fc.record({ expected, most: some, found: fc.oneof(word, fc.constant('')) }),
  severalNetworks: nothing,
  twoKinds: nothing,
  rowWithoutColumn: fc.record({ name: word }),
  scenario: nothing,
  plan: nothing,
});

const repair = oneOf<Repair, 'code'>('code', {
  doubleTies: fc.record({ ties: some }),
  selfLoops: fc.record({ ties: some }),
  directed: fc.record({ ties: some }),
  weights: fc.record({ ties: some }),
  weak: fc.record({ ties: some, threshold: some }),
  columns: fc.record({ columns: some }),
  isolated: fc.record({ people: some }),
  header: fc.record({ line: some }),
  comments: fc.record({ lines: some }),
  namesShortened: fc.record({ people: some, length: some }),
  namesMerged: fc.record({ people: some }),
  namesCleaned: fc.record({ people: some }),
  graphs: fc.record({ graphs: some }),
  doublePeople: fc.record({ people: some }),
  hyperedges: fc.record({ ties: some }),
  dynamic: nothing,
  zeros: fc.record({ ties: some, line: fc.option(some) }),
  negatives: fc.record({ ties: some, line: fc.option(some) }),
  table: fc.record({ ties: some }),
  peopleNamed: fc.record({ people: some, file: word }),
  peopleUnmatched: fc.record({ people: some, file: word }),
  otherFile: fc.record({ file: word }),
  negativeCells: fc.record({ cells: some }),
  encoding: fc.record({ encoding: fc.constantFrom('Windows-1252', 'ISO-8859-15') }),
  wrapped: fc.record({ lines: some }),
  titles: fc.record({ lines: some, line: some }),
  nobody: fc.record({ cells: some, line: some }),
  several: fc.record({ cells: some, line: some }),
  capitals: fc.record({ names: some }),
  apart: nothing,
  boxes: fc.record({ boxes: some }),
  boxTies: fc.record({ ties: some }),
});

describe.each(Object.keys(LANGUAGES) as Language[])(
  'what the page says of a file in %s is a sentence',
  (language) => {
    const { imports } = LANGUAGES[language];

    it('whatever is wrong with it', () => {
      says(language, fc.tuple(importProblem, fc.option(some)), ([given, line]) =>
        imports.failure({ problem: given, line }, 'Ties.csv'),
      );
    });

    it('whatever was mended in it', () => {
      says(language, repair, imports.repair);
    });

    it('however it was read', () => {
      const { how } = imports;
      says(language, fc.array(fc.oneof(word, some), { minLength: 2, maxLength: 5 }), how.columns);
      says(language, fc.tuple(some, some), (sizes) => how.size(...sizes));
      says(language, fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 3 }), how.firstTies);
      says(language, fc.tuple(word, some), (best) => how.best(...best));
      const separator = fc.constantFrom(',', ';', '\t', '|', ' ', null);
      const format = fc.constantFrom('GraphML', null);
      says(language, fc.tuple(format, word, separator), (written) => how.format(...written));
    });
  },
);
