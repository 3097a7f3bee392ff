import { describe, expect, it } from 'vitest';
import { failureOf, read, repairsOf } from './reading.ts';

/** The people and ties that a text means. */
const sizeOf = (text: string, file = 'x.csv') => {
  const { network } = read(text, file);
  return [network.people, network.ties.length / 2];
};

const lines = (...rows: string[]) => rows.join('\n');

describe('nobody', () => {
  it.each(['', 'NA', 'n/a', 'N/A', 'NULL', 'null', 'None', '-', '–', '#N/A', '#NV', 'NaN'])(
    'is written as %j',
    (mark) => {
      const result = read(lines('from,to', 'Anna,Ben', `Cleo,${mark}`, `${mark},Dan`, 'Ben,Cleo'), 'x.csv');
      expect(result.network.names).toEqual(['Anna', 'Ben', 'Cleo', 'Dan']);
      expect(repairsOf(result)).toMatchObject({ nobody: 2, isolated: 1 });
    },
  );

  it('may stand behind a name between blanks', () => {
    expect(sizeOf('Anna Ben\nCleo -\nBen Dan', 'x.txt')).toEqual([4, 2]);
  });

  it('is not said of empty choices', () => {
    expect(repairsOf(read('Anna;Ben;\nBen;Cleo;Anna\nCleo;;', 'x.csv'))).not.toHaveProperty('nobody');
  });
});

describe('weights', () => {
  it.each(['0', '0.0', '0,0'])('of %s are no ties', (zero) => {
    const result = read(
      lines('a;b;weight', 'Anna;Ben;1', `Ben;Cleo;${zero}`, 'Cleo;Dan;2.5', 'Dan;Anna;1'),
      'x.csv',
    );
    expect([result.network.people, result.network.ties.length / 2]).toEqual([4, 3]);
    expect(repairsOf(result)).toMatchObject({ zeros: 1 });
  });

  it('are no grades, and nothing of a whole column of zeros', () => {
    expect(sizeOf('from,to,grade of from\nAnna,Ben,0\nBen,Cleo,1\nCleo,Anna,7')).toEqual([3, 3]);
    expect(sizeOf('from,to,weight\nAnna,Ben,0\nBen,Cleo,0')).toEqual([3, 2]);
  });

  it('below 0 are refused, unless the user chooses the columns', () => {
    const text = 'source,target,score\nAnna,Ben,4\nBen,Cleo,-2.5\nCleo,Anna,−1';
    expect(failureOf(text)).toEqual(['negative', 3]);
    const result = read(text, '', { columns: ['source', 'target'] });
    expect(result.network.ties).toHaveLength(6);
    expect(repairsOf(result)).toMatchObject({ negatives: 2 });
  });

  it('stand in braces, and in XML', () => {
    expect(sizeOf("Anna Ben {'weight': 0}\nBen Cleo {'weight': 2}\nCleo Dan {'weight': 1}", 'x.txt')).toEqual(
      [4, 2],
    );
    const graphml = (weight: string) =>
      `<graphml><key id="w" for="edge" attr.name="weight"/><graph><node id="a"/><node id="b"/><node id="c"/>
       <edge source="a" target="b"><data key="w">1</data></edge><edge source="b" target="c"><data key="w">${weight}</data></edge></graph></graphml>`;
    expect(sizeOf(graphml('0.0'))).toEqual([3, 1]);
    expect(repairsOf(read(graphml('-3')))).toMatchObject({ negatives: 1 });
  });
});

describe('what is no list of ties', () => {
  it.each([
    ['people with a class', 'peopleTable', 'Name,Class\nAnna,5a\nBen,5a\nCleo,5b\nDan,5b'],
    ['people without column names', 'peopleTable', '1,Anna,5a\n2,Ben,5a\n3,Cleo,5b'],
    ['people with numbers', 'peopleTable', 'id,name\n1,Anna\n2,Ben'],
    ['people with themselves', 'peopleTable', 'Id,Label\nAnna,Anna\nBen,Ben\nCleo,Cléo'],
    ['people with ages', 'peopleTable', 'name;age;town\nAnna;12;Bern\nBen;13;Bern\nCleo;12;Thun'],
    [
      'people with classes in numbers',
      'peopleTable',
      'Id,Label,modularity_class\n1,Anna,1\n2,Ben,2\n3,Cleo,1\n4,Dan,4',
    ],
    ['people with answers', 'peopleTable', 'name,q1,q2,q3\nAnna,3,4,2\nBen,4,4,1\nCleo,2,3,4'],
    ['people with answers, nameless', 'peopleTable', 'Anna;3;4;2\nBen;4;4;1\nCleo;2;3;4'],
    ['people by events, nameless', 'events', 'Anna,1,0,1\nBen,1,1,0\nCleo,0,1,1\nDan,0,0,1'],
    ['people and events', 'apart', 'person,event\nAnna,party\nAnna,lunch\nBen,party\nCleo,lunch\nCleo,party'],
    ['people and events, nameless', 'apart', 'Anna,party\nAnna,lunch\nBen,party\nCleo,lunch\nCleo,party'],
    ['people and numbered events', 'apart', 'person,event\n1,101\n1,102\n2,101\n3,103\n3,102'],
    ['people by events', 'events', 'Name;Feier;Essen\nAnna;x;\nBen;x;x\nCleo;;x'],
    ['people by events in words', 'events', 'who,A,B,C\nAnna,yes,no,no\nBen,no,no,yes\nCleo,yes,yes,yes'],
    ['column names', 'onlyHeader', 'from\tto\tweight\n'],
    ['column names above nothing', 'onlyHeader', 'Name;Freund\n;\n;\n'],
    ['two modes', 'twoKinds', '% bip weighted\n1 1 2\n1 2 3\n2 2 1'],
    [
      'sentences',
      'prose',
      'Anna talks with Ben every day.\nBen likes it, though Cleo does not.\nWhat shall we do?',
    ],
    ['a poem of lines of one length', 'prose', 'the sun is up\nour town lies low\nnobody comes home'],
    ['rows of many lengths', 'ragged', 'This, that\nAnd, so, on and, on\nUntil, the, end\nOr, not'],
    [
      'a chat',
      'chat',
      '[02.09.24, 09:01:11] Anna: Hello\n[02.09.24, 09:01:45] Ben: hi, all of you\n[02.09.24, 09:02:03] Anna: good',
    ],
    ['a chat, American', 'chat', '9/2/24, 9:01 AM - Anna: Hello\n9/2/24, 9:02 AM - Ben: hi\nall of you'],
    ['a chat room', 'chat', '[09:01] <anna> hello\n[09:02] <ben> hi'],
  ])('is refused by what it is: %s', (_, code, text) => {
    expect(failureOf(text, 'x.txt')[0]).toBe(code);
  });

  it('may be a star, couples, or a tree whose columns say that they are people', () => {
    expect(sizeOf('Anna,Ben\nAnna,Cleo\nAnna,Dan')).toEqual([4, 3]);
    expect(sizeOf('from,to\nAnna,Ben\nCleo,Dan\nEmil,Fay')).toEqual([6, 3]);
    expect(repairsOf(read('from,to\nAnna,Ben\nCleo,Dan\nEmil,Fay'))).toMatchObject({ apart: true });
    expect(sizeOf('1 2\n3 4\n5 6', 'x.txt')).toEqual([6, 3]);
  });
});

describe('how spreadsheets and programs write', () => {
  it.each([
    ['bars', 'Anna|Ben\nBen|Cleo\nCleo|Dan'],
    ['a bar that is announced', 'sep=|\nAnna|Ben\nBen|Cleo\nCleo|Dan'],
    ['empty rows within', 'Anna;Ben;\n;;\nBen;Cleo;\n;;\nCleo;Dan;\n;;'],
    ['whole lines in quotes', '"Anna,Ben"\r\n"Ben,Cleo"\r\n"Cleo,""Dan"""\r\n'],
    ['lists in braces', "Anna,Ben,{'a': [1, 2], 'b': {'c': 3}}\nBen,Cleo,{}\nCleo,Dan,{'x': 1}"],
    ['fractions of nothing', 'Anna,1.0\n1,Cleo\nCleo,Dan'],
  ])('is understood: %s', (_, text) => {
    expect(sizeOf(text)).toEqual([4, 3]);
  });

  it('is in Windows-1252 where it is not in UTF-8', () => {
    const bytes = Uint8Array.from('Zo\xeb,Ren\x80\nRen\x80,\x8aime\n\x8aime,Zo\xeb', (it) =>
      it.charCodeAt(0),
    );
    const result = read(bytes, 'x.csv');
    expect(result.network.names).toEqual(['Zoë', 'Ren€', 'Šime']);
    expect([result.how.encoding, repairsOf(result)['encoding']]).toEqual(['Windows-1252', 'Windows-1252']);
    const kyrillic = `<?xml version="1.0" encoding="windows-1251"?><graphml><graph><node id="\xc0"/><node id="b"/><edge source="\xc0" target="b"/></graph></graphml>`;
    expect(read(Uint8Array.from(kyrillic, (it) => it.charCodeAt(0))).network.names).toEqual(['А', 'b']);
    const unknown = '<?xml version="1.0" encoding="klingon"?><graphml/>';
    expect(failureOf(unknown)).toEqual(['encoding', null]);
  });

  it('differs in capitals, which is said', () => {
    expect(repairsOf(read('Anna,Ben\nanna,BEN\nBen,Cleo'))).toMatchObject({ capitals: 2 });
  });
});
