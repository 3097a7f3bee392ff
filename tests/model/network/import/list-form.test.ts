import { describe, expect, it } from 'vitest';
import { failureOf, namedPairs, problemOf, read, repairsOf } from './reading.ts';

const ANN_BOB_CLEO = [
  ['Ann', 'Bob'],
  ['Bob', 'Cleo'],
];

describe('what separates the columns', () => {
  it.each([
    ['a semicolon beside decimal commas', 'Ann;Bob;0,5\nBob;Cleo;0,7', 'x.csv'],
    ['a semicolon beside decimal commas, in any file', 'Ann;Bob;0,5\nBob;Cleo;0,7', ''],
    ['a tab beside decimal commas', 'Ann\tBob\t0,5\nBob\tCleo\t0,7', 'x.csv'],
    ['blanks beside decimal commas', 'Ann Bob 0,5\nBob Cleo 0,7', ''],
    ['a comma beside semicolons in a further column', 'Ann,Bob,a;b\nBob,Cleo,c;d', 'x.csv'],
    ['a comma beside tabs in a further column', 'Ann,Bob,a\tb\nBob,Cleo,c\td', 'x.csv'],
    ['a comma that most records have', 'Ann,Bob,1\nBob,Cleo,1\nCleo;Ann,Bob,0', 'x.csv'],
    ['the one that the file announces', 'sep=;\r\nAnn;Bob\r\nBob;Cleo', 'x.csv'],
    ['the one that the file announces in quotes', '"sep=,"\nAnn,Bob\nBob,Cleo', ''],
  ])('is %s', (_, text, file) => {
    expect(namedPairs(read(text, file).network).slice(0, 2)).toEqual(ANN_BOB_CLEO);
  });

  it.each([
    ['Lee, Ann;Ray, Bob\nRay, Bob;Kim, Cy', 'x.csv'],
    ['Lee, Ann;Ray, Bob\nRay, Bob;Kim, Cy', 'x.txt'],
    ['"Lee, Ann";"Ray, Bob"\n"Ray, Bob";"Kim, Cy"', 'x.csv'],
    ['"Lee, Ann" "Ray, Bob" 0,5\n"Ray, Bob" "Kim, Cy" 1,5', ''],
    ['"Lee, Ann","Ray, Bob"\n"Ray, Bob","Kim, Cy"', 'x.csv'],
    ['Lee, Ann\tRay, Bob\nRay, Bob\tKim, Cy', 'x.csv'],
  ])('leaves commas to names: %j', (text, file) => {
    expect(read(text, file).network.names).toEqual(['Lee, Ann', 'Ray, Bob', 'Kim, Cy']);
  });

  it('leaves semicolons and blanks to names', () => {
    expect(read('"a;b","c;d"\n"c;d","e;f"', 'x.csv').network.names).toEqual(['a;b', 'c;d', 'e;f']);
    expect(read('Ann Lee Smith,Bob Ray Kim', 'x.txt').network.names).toEqual([
      'Ann Lee Smith',
      'Bob Ray Kim',
    ]);
  });

  it('may be blanks between numbers in a file that promises commas, and nothing else there', () => {
    expect(namedPairs(read('1 2\n2 3', 'x.csv').network)).toEqual([['1', '2'], ['2', '3']]); // prettier-ignore
    expect(problemOf('Ann Bob\n1 2', 'x.csv')).toEqual({ code: 'oneColumn', separators: [',', ';', '\t'] });
  });

  it('is named where a second name is missing', () => {
    expect(problemOf('Ann;Bob\nCleo', 'x.csv')).toEqual({ code: 'oneColumn', separators: [';'] });
    expect(problemOf('Ann\nBob')).toEqual({ code: 'oneColumn', separators: [',', ';', '\t', ' '] });
  });
});

describe('the names of columns', () => {
  it.each([
    'De,À',
    'de;vers',
    'Source,Cible',
    'Quelle;Ziel',
    'Von\tNach',
    'Personne 1,Personne 2',
    'Prénom A;Prénom B',
    'friend_1,friend_2',
    'Source\u00a0,\u00a0TARGET',
  ])('are known in three languages: %j', (names) => {
    const delimiter = /[,;\t]/.exec(names)![0];
    const result = read(`${names}\nAnn${delimiter}Bob\nBob${delimiter}Cleo`, 'x.csv');
    expect(namedPairs(result.network)).toEqual(ANN_BOB_CLEO);
    expect(repairsOf(result)).toEqual({ header: 1 });
  });

  it.each(['Since', 'depuis', 'Stärke'])('are recognised by %s above figures', (word) => {
    const result = read(`Who,Whom,${word}\nAnn,Bob,1999\nBob,Cleo,"1,5"`, 'x.csv');
    expect(namedPairs(result.network)).toEqual(ANN_BOB_CLEO);
    expect(repairsOf(result)).toMatchObject({ header: 1 });
  });

  it.each([
    ['a figure is missing', 'Ann,Bob,n/a\nBob,Cleo,3'],
    ['the names come again', 'Ann,Bob,friends\nBob,Cleo,3'],
    ['the names are numbers', '1,2,close\n2,3,5'],
    ['a letter comes again', 'De,A\nA,Bob'],
    ['numbered people come again', 'person1,person2\nperson2,person3'],
    ['there is nothing below', 'Ann,Bob,close'],
  ])('are people where %s', (_, text) => {
    expect(repairsOf(read(text))).not.toHaveProperty('header');
  });
});

describe('a comment', () => {
  it.each([
    ['blanks', 'Ann Bob\n# mid\nBob Cleo\n#end', 2],
    ['tabs', 'Ann\tBob\n#mid\tend\nBob\tCleo\n%', 2],
    ['commas', '# People, and friends\nAnn,Bob\n#mid\n# Dan,Ann\nBob,Cleo', 3],
    ['semicolons', '#source;target\nAnn;Bob\n  # it\u2019s "open\nBob;Cleo', 2],
  ])('may stand anywhere between ties with %s, and is counted', (_, text, comments) => {
    const result = read(text);
    expect(namedPairs(result.network)).toEqual(ANN_BOB_CLEO);
    expect(repairsOf(result)).toEqual({ comments });
  });

  it('is told from a tie of people whose names begin with #', () => {
    expect(namedPairs(read('#foo,#bar\n#bar,#baz', 'x.csv').network)).toEqual([['#foo', '#bar'], ['#bar', '#baz']]); // prettier-ignore
    const result = read('source,target\n#foo,Ann\n# a note\n%bar,Ann\n#note', 'x.csv');
    expect(result.network.names).toEqual(['#foo', 'Ann', '%bar']);
    expect(repairsOf(result)).toEqual({ header: 1, comments: 2 });
  });

  it('does not count as a column', () => {
    expect(failureOf('Ann Bob\n# a b c d\nCleo')).toEqual(['oneColumn', 3]);
  });
});

describe('what is no list', () => {
  const circle = (people: number, delimiter: string) =>
    Array.from({ length: people }, (_, a) =>
      Array.from({ length: people }, (_, b) =>
        (a + 1) % people === b || (b + 1) % people === a ? 1 : 0,
      ).join(delimiter),
    ).join('\n');

  it.each([
    ['of 0 and 1', '0,1,0\n1,0,1\n0,1,0'],
    ['of a directed network', '0 1 1\n0 0 1\n0 0 0'],
    ['of weights', '0;2;0\n2;0;1,5\n0;1,5;0'],
    ['with names', ',Ann,Bob,Cleo\nAnn,0,1,0\nBob,1,0,4\nCleo,0,1,0'],
    ['with names and no corner', 'Ann Bob\nAnn 0 1\nBob 1 0'],
    ['of 50 people', circle(50, ',')],
    ['of 51 people', circle(51, '\t')],
    ['of 2000 people', circle(2000, ' ')],
    ['with a delimiter at its end', '0,1,0,\n1,0,1,\n0,1,0,\n'],
  ])('is a matrix %s', (_, text) => {
    expect(repairsOf(read(text))).toHaveProperty('table');
  });

  it.each(['0 1 1\n1 2 1\n2 0 1', '0,1\n1,0', '1,2,3,4\n2,3,1,1\n3,1,9,9\n4,1,2,2', '0 1 0\n1 0 0'])(
    'is not a list with as many columns as lines: %j',
    (text) => {
      expect(failureOf(text)[0]).toBe('none');
    },
  );

  it.each([
    ['Ann -> Bob', '->', 1],
    ['Ann->Bob', '->', 1],
    ['Ann Lee->Bob Kim', '->', 1],
    ['Ann Bob\nAnn -- Bob', '--', 2],
    ['Ann → Bob', '→', 1],
    ['Ann: Bob Cleo\nBob: Ann', ':', 1],
  ])('is refused when it has other signs between names: %j', (text, sign, line) => {
    expect(problemOf(text)).toEqual({ code: 'arrow', sign });
    expect(failureOf(text)).toEqual(['arrow', line]);
  });
});

it('may name people with colons', () => {
  expect(read('Ann: Bob\nBob Cleo').network.names).toEqual(['Ann:', 'Bob', 'Cleo']);
});

describe('names in a list', () => {
  it.each([
    ['the form of their accents', 'Zo\u00eb,Ann\nZoe\u0308,Bob', 'Zo\u00eb'],
    ['the form of their accents, the other one first', 'Zoe\u0308,Ann\nZo\u00eb,Bob', 'Zo\u00eb'],
    ['their blanks', 'Jean\u00a0Valjean,Ann\nJean  Valjean,Bob', 'Jean Valjean'],
    ['blanks around them', '" Jo",Ann\nJo,Bob', 'Jo'],
    ['line ends', '"J\no",Ann\nJ o,Bob', 'J o'],
  ])('that differ in %s are one person', (_, text, name) => {
    const result = read(text, 'x.csv');
    expect(result.network.names).toEqual([name, 'Ann', 'Bob']);
    expect(repairsOf(result)).toEqual({ namesMerged: 1 });
  });

  it('lose what cannot be seen, which is said', () => {
    const result = read('A\u202enn,Bob\nBob,C\u0007leo\nAnn,\u200bBob');
    expect(namedPairs(result.network)).toEqual(ANN_BOB_CLEO);
    expect(repairsOf(result)).toEqual({ doubleTies: 1, namesMerged: 2, namesCleaned: 3 });
    expect(repairsOf(read('Ann,Bob\nBob,\u200b \u202e'))).toEqual({ nobody: 1 });
  });

  it('are not said to be mended where nobody else bore them', () => {
    expect(read('Zoe\u0308,Ann\nZoe\u0308,Jean\u00a0V').repairs).toEqual([]);
    expect(read('Zo\u00eb 👩‍👩‍👧,\u0645\u06cc\u200c\u062e').network.names).toEqual([
      'Zo\u00eb 👩‍👩‍👧',
      '\u0645\u06cc\u200c\u062e',
    ]);
  });

  it('do not take in the mark with which DOS ends a file', () => {
    expect(read('Ann Bob\r\nBob Cleo\x1a').network.names).toEqual(['Ann', 'Bob', 'Cleo']);
    expect(read('Ann,Bob\r\n\x1a\x1a\r\n').repairs).toEqual([]);
  });
});
