import { describe, expect, it } from 'vitest';
import { namedPairs, read, repairsOf } from './reading.ts';

/** The people and ties that a text means. */
const sizeOf = (text: string, file = 'x.csv') => {
  const { network } = read(text, file);
  return [network.people, network.ties.length / 2];
};

/** Ties without their order. */
const tiesOf = (text: string, file = 'x.csv') =>
  namedPairs(read(text, file).network)
    .map((pair) => pair.sort().join('–'))
    .sort();

const lines = (...rows: string[]) => rows.join('\n');

describe('a questionnaire', () => {
  const TIES = ['Anna–Ben', 'Anna–Cleo', 'Ben–Dan', 'Cleo–Dan'];

  it.each([
    ['column names', 'Name,Choice 1,Choice 2', ''],
    ['German column names', 'Wie heißt du?,Wen magst du? 1,Wen magst du? 2', ''],
    ['French column names', 'Prénom,Ami 1,Ami 2', ''],
    ['column names that say nothing', 'q1,q2,q3', ''],
    ['a time stamp', 'Horodateur,Nom,Choix 1,Choix 2', '02/09/2024 09:01:11,'],
    ['a time stamp with a zone', 'Timestamp,Name,First,Second', '2024/09/02 9:01:11 AM GMT+2,'],
    ['a German time stamp', 'Zeitstempel,Name,Wahl 1,Wahl 2', '02.09.2024 09:01:11,'],
    ['a time stamp of an email', 'Date,Name,Choice 1,Choice 2', '"Mon, 02 Sep 2024 09:01:11 +0200",'],
    ['a written date', 'Date,Name,Choice 1,Choice 2', '"September 2, 2024",'],
    ['a class', 'Klasse,Name,Wahl 1,Wahl 2', '5a,'],
  ])('is read with %s', (_, header, before) => {
    const rows = ['Anna,Ben,Cleo', 'Ben,Anna,Dan', 'Cleo,Dan,Anna', 'Dan,Ben,Cleo'];
    expect(tiesOf(lines(header, ...rows.map((row) => before + row)))).toEqual(TIES);
  });

  it('is read with an email address beside each name', () => {
    const rows = ['Anna,Ben,Cleo', 'Ben,Anna,Dan', 'Cleo,Dan,Anna', 'Dan,Ben,Cleo'];
    const addressed = rows.map((row) => `${row.split(',')[0]!.toLowerCase()}@school.org,${row}`);
    expect(tiesOf(lines('Email,Name,Choice 1,Choice 2', ...addressed))).toEqual(TIES);
    expect(tiesOf(lines(...addressed))).toEqual(TIES);
  });

  it('is read with the name behind the choices', () => {
    const rows = ['Ben,Cleo,Anna', 'Anna,Dan,Ben', 'Dan,Anna,Cleo', 'Ben,Cleo,Dan'];
    expect(tiesOf(lines('Choice 1,Choice 2,Name', ...rows))).toEqual(TIES);
    expect(tiesOf(lines('Wahl eins,Wahl zwei,Name', ...rows))).toEqual(TIES);
  });

  it.each([3, 5, 10])('is read with %s choices', (choices) => {
    const people = Array.from({ length: 30 }, (_, person) => `kid${person}`);
    const rows = people.map((name, person) =>
      [
        name,
        ...Array.from({ length: choices }, (_, choice) => people[(person + choice * choice + 1) % 30]),
      ].join(';'),
    );
    const header = ['Kind', ...Array.from({ length: choices }, (_, choice) => `Wahl ${choice + 1}`)].join(
      ';',
    );
    const { network, how } = read(lines(header, ...rows), 'x.csv');
    expect(network.people).toBe(30);
    expect(how.list!.columns).toHaveLength(choices + 1);
    expect(read(lines(...rows), 'x.csv').network).toEqual(network);
  });

  it('is read with numbers for people', () => {
    const rows = ['1,2,3', '2,1,4', '3,4,1', '4,2,3', '5,1,2'];
    expect(sizeOf(lines('id,friend1,friend2', ...rows))).toEqual([5, 6]);
    const named = rows.map((row, person) => row.replace(',', `,${'abcde'[person]!}${'abcde'[person]!},`));
    expect(sizeOf(lines('id,name,friend1,friend2', ...named))).toEqual([5, 6]);
    expect(sizeOf(lines(...rows))).toEqual([5, 6]);
  });

  it.each(['Ben, Cleo', 'Ben; Cleo', 'Ben / Cleo', 'Ben|Cleo', 'Ben & Cleo'])(
    'is read with %j in one cell',
    (cell) => {
      const text = lines('Name\tFriends', `Anna\t${cell}`, 'Ben\tAnna', 'Cleo\tBen');
      expect(sizeOf(text, 'x.tsv')).toEqual([3, 3]);
      expect(repairsOf(read(text, 'x.tsv'))['several']).toBe(1);
    },
  );
});

describe('an adjacency list', () => {
  it('may have rows with nobody but their person', () => {
    expect(sizeOf('0 1 2\n1 2 3\n2\n3 0\n4', 'x.adjlist')).toEqual([5, 5]);
    expect(sizeOf('Anna,Ben,Cleo\nBen,Cleo\nCleo\nDan,Anna,Ben', 'x.csv')).toEqual([4, 5]);
  });

  it('may have a row that is longer than any before', () => {
    const star = Array.from({ length: 100 }, (_, person) => `p${person}`);
    const rows = star.map(
      (name, person) => `${name} ${star[(person + 1) % 100]!} ${star[(person + 2) % 100]!}`,
    );
    const text = lines(...rows, ['hub', ...star].join(' '));
    expect(sizeOf(text, 'x.txt')).toEqual([101, 300]);
  });
});

describe('the first line', () => {
  const rows = ['Anna,Ben', 'Ben,Cleo', 'Cleo,Anna', 'Dan,Anna'];

  it.each([
    ...['sender,receiver', 'Source,Destination', 'source_name,target_name', 'élève,ami', 'Follower,Followee'],
    ...[
      'respondent,nominee',
      'Kind,Freundin',
      'quién,a quién',
      'кто,кого',
      '誰,誰と',
      'Zeile A,Zeile B',
      'V1,V2',
    ],
    ...['employee,reports to', 'Name der Person,kennt', 'x1,x2', 'Giver,Taker'],
  ])('names the columns as %j', (header) => {
    expect(sizeOf(lines(header, ...rows))).toEqual([4, 4]);
    expect(repairsOf(read(lines(header, ...rows), 'x.csv'))).toMatchObject({ header: 1 });
  });

  it.each([
    ['its words come again', 'Emil,Anna'],
    ['its ids are made as all others', 'p9,p8'],
    ['it is of numbers', '9,8'],
  ])('is a tie where %s', (_, first) => {
    const ids = first.startsWith('p')
      ? ['p1,p2', 'p2,p3', 'p3,p1', 'p4,p1']
      : first === '9,8'
        ? ['1,2', '2,3', '3,1']
        : rows;
    expect(read(lines(first, ...ids), 'x.csv').how.list!.header).toBeNull();
  });

  it('is a tie in a long list where its words come again far below', () => {
    const name = (person: number) =>
      `n${String(person % 500).replace(/[0-9]/g, (it) => 'abcdefghij'[Number(it)]!)}`;
    const ring = Array.from({ length: 20_000 }, (_, tie) => `${name(tie)},${name(tie * 7 + 1)}`);
    const text = lines('Early Bird,Late Owl', ...ring, ...ring.slice(0, 5000), 'Early Bird,nax', ...ring);
    expect(read(text, 'x.csv').network.names).toContain('Late Owl');
    expect(read(text, 'x.csv').how.list!.header).toBeNull();
  });

  it('is counted behind a title and empty lines', () => {
    const { how, network } = read(lines('Class 5a', '', '', 'who,whom', ...rows), 'x.csv');
    expect([how.list!.header, network.people]).toEqual([4, 4]);
    expect(
      sizeOf(lines('Klasse 5a;;', ';;', 'Name;Freund;Note', 'Anna;Ben;2', 'Ben;Cleo;1', 'Cleo;Anna;3')),
    ).toEqual([3, 3]);
    expect(sizeOf(lines('Who talks, and with whom', '', 'Name,Friend', ...rows))).toEqual([4, 4]);
    expect(
      sizeOf(lines('Who talks with whom in class 5a', '', 'Anna Ben', 'Ben Cleo', 'Cleo Anna'), 'x.txt'),
    ).toEqual([3, 3]);
  });
});

describe('columns that are no people', () => {
  const TIES = ['Anna–Ben', 'Anna–Cleo', 'Anna–Dan', 'Ben–Cleo'];
  const rows = ['Anna,Ben', 'Ben,Cleo', 'Cleo,Anna', 'Dan,Anna'];

  it.each([
    ['row numbers', (row: string, line: number) => `${line + 1},${row}`],
    ['row numbers from a thousand', (row: string, line: number) => `${line + 1000},${row}`],
    ['a date', (row: string, line: number) => `2024-09-0${line + 1},${row}`],
    ['a time of day', (row: string, line: number) => `9:0${line},${row}`],
    ['a year', (row: string, line: number) => `${2001 + line},${row}`],
    ['seconds', (row: string, line: number) => `${1385982020 + line * 20},${row}`],
    ['a relation between', (row: string) => row.replace(',', ',knows,')],
    ['a weight behind', (row: string) => `${row},3`],
    ['a weight in front', (row: string) => `3,${row}`],
    ['a decimal weight', (row: string, line: number) => `${row},"0,${line + 1}"`],
    ['a kind', (row: string) => `Undirected,${row}`],
    ['a remark', (row: string, line: number) => `${row},they met in the ${line} year at a fair in town`],
    [
      'a number for each name',
      (row: string) =>
        row
          .split(',')
          .map((name) => `${name.charCodeAt(0)},${name}`)
          .join(','),
    ],
    [
      'a class for each name',
      (row: string) =>
        `${row},${row
          .split(',')
          .map((name) => (name < 'C' ? '5a' : '5b'))
          .join(',')}`,
    ],
  ])('are left out: %s', (_, make) => {
    const list = rows.map(make);
    expect(tiesOf(lines(...list))).toEqual(TIES);
    const width = list[0]!.replace(/".*?"/g, '').split(',').length;
    const header = Array.from({ length: width }, (_, column) => `col${'abcdefg'[column]!}`).join(',');
    expect(tiesOf(lines(header, ...list))).toEqual(TIES);
  });

  it('are row numbers before numbered people', () => {
    const pairs = [[4, 7], [7, 4], [5, 4], [4, 8], [8, 5], [7, 8]]; // prettier-ignore
    const list = pairs.map((pair, row) => [row + 1, ...pair].join(' '));
    expect(sizeOf(lines(...list), 'x.txt')).toEqual([4, 5]);
    expect(
      sizeOf(lines('from to', ...list.map((row) => `"${row.split(' ')[0]!}" ${row.slice(2)}`)), 'x.txt'),
    ).toEqual([4, 5]);
  });

  it('are weights behind numbered people, even of a chain', () => {
    expect(sizeOf('1 2 5\n2 3 1\n3 4 2\n4 5 9', 'x.txt')).toEqual([5, 4]);
    expect(sizeOf('1,2,2\n1,3,1\n2,3,3\n3,4,1\n4,1,2')).toEqual([4, 5]);
  });

  it('are the times and classes of contacts between numbered people', () => {
    const people = Array.from(
      { length: 40 },
      (_, person) => [person + 1400, ['MED', 'PAR', 'NUR', 'ADM'][person % 4]] as const,
    );
    const rows = Array.from({ length: 300 }, (_, contact) => {
      const [a, b] = [people[(contact * 7) % 40]!, people[(contact * 11 + 3) % 40]!];
      return [140 + contact * 20, a[0], b[0], a[1], b[1]].join('\t');
    });
    expect(read(lines(...rows), 'x.dat').how.list!.columns).toEqual([1, 2]);
  });

  it('may be told from people by the user', () => {
    const { network, how } = read('Anna,friend,Ben\nBen,foe,Cleo\nCleo,friend,Anna', 'x.csv', {
      columns: [1, 2],
    });
    expect(network.names).toEqual(['friend', 'Ben', 'foe', 'Cleo', 'Anna']);
    expect(how.list!.columns).toEqual([1, 2]);
  });
});
