import { ImportFailure } from './import-failure.ts';
import { declaredPeople, unexpected } from './numbered-people.ts';
import { lineEnds } from './delimited-rows.ts';
import { linesOf, wordsOf, type Word } from './text-lines.ts';

/** The ways of writing ties that are read. */
const FORMATS = ['fullmatrix', 'lowerhalf', 'upperhalf', 'edgelist1', 'nodelist1'] as const;
export type DlFormat = (typeof FORMATS)[number];

const isFormat = (name: string): name is DlFormat => (FORMATS as readonly string[]).includes(name);

/** What a file of UCINET DL says before its ties. */
export interface DlHeader {
  readonly people: number;
  readonly format: DlFormat;
  /** The names that the header lists, by number; none where they stand within the data or nowhere. */
  readonly labels: readonly string[];
  /** Where names stand within the data: before each row, and in a row of their own above the columns. */
  readonly embedded: { readonly rows: boolean; readonly columns: boolean };
  /** False for a matrix without the cells that lead from people to themselves. */
  readonly hasDiagonal: boolean;
  /** The data that follows, and the line in which it begins. */
  readonly data: string;
  readonly line: number;
}

/** What stands between the header and the ties. */
const DATA = /(?:^|[\s,])data\s*:/i;
/** The settings that a header may make. */
const SETTING = /\b(?:(nr|nc|nm|n|format)\s*=|(diagonal|diag)\s*=?(?=\s*(?:absent|present)\b))\s*/gi;

/** Reads the header. @throws ImportFailure with the line of what cannot be read, and for two modes or several matrices */
export function dlHeader(text: string): DlHeader {
  const data = DATA.exec(text);
  if (!data) throw unexpected('data', '', null);
  const end = data.index + data[0].length;
  const header = new Header();
  const above = text.slice(0, data.index).replace(/^\s*dl\b/i, (start) => start.replace(/dl/i, '  '));
  for (const { text: line, line: number } of linesOf(above.replace(SETTING, '$1$2= ')))
    header.take(wordsOf(line, true), number);
  return { ...header.finish(), data: text.slice(end), line: 1 + lineEnds(text.slice(0, end)) };
}

const BEFORE_LABELS = ['row', 'col', 'column', 'matrix', 'level'];

/** Goes through the words of a header: settings with their values, and lists of labels. */
class Header {
  private readonly settings = new Map<string, { readonly text: string; readonly line: number }>();
  private readonly labels: string[] = [];
  private readonly embedded = { rows: false, columns: false };
  /** Whose labels follow: those of columns and matrices are left out. */
  private list: 'people' | 'other' | null = null;

  take(words: readonly Word[], line: number): void {
    for (let at = 0; at < words.length; at++) {
      const used = this.labelling(words, at) || this.setting(words, at, line);
      if (used > 0) at += used - 1;
      else if (this.list === 'people') this.labels.push(words[at]!.text);
      else if (this.list === null) throw unexpected('setting', words[at]!.text, line);
    }
  }

  finish(): Omit<DlHeader, 'data' | 'line'> {
    for (const name of ['nr', 'nc']) this.refuse(name, 'twoKinds');
    const matrices = this.settings.get('nm');
    if (matrices && matrices.text !== '1') this.refuse('nm', 'severalNetworks');
    const people = this.settings.get('n') ?? { text: String(this.labels.length || ''), line: null };
    const format = this.settings.get('format');
    const name = format?.text.toLowerCase() ?? 'fullmatrix';
    if (/2/.test(name)) this.refuse('format', 'twoKinds');
    if (!isFormat(name)) throw unexpected('dlFormat', name, format!.line);
    const diagonal = this.settings.get('diagonal') ?? this.settings.get('diag');
    return {
      people: declaredPeople(people.text, people.line),
      format: name,
      labels: this.labels,
      embedded: this.embedded,
      hasDiagonal: diagonal?.text.toLowerCase() !== 'absent',
    };
  }

  private refuse(setting: string, code: 'twoKinds' | 'severalNetworks'): void {
    const found = this.settings.get(setting);
    if (found) throw new ImportFailure({ code }, found.line);
  }

  /** Takes the words that announce labels: how many they are. */
  private labelling(words: readonly Word[], at: number): number {
    const of = BEFORE_LABELS.includes(plain(words[at])) ? plain(words[at]) : null;
    const [first, second] = words.slice(at + Number(of !== null)).map(plain);
    const isList = first === 'labels:' || (first === 'labels' && second === ':');
    const isEmbedded = first === 'labels' && (second === 'embedded' || second === 'embedded:');
    if (!isList && !isEmbedded) return 0;
    this.list = isList ? (of === null || of === 'row' ? 'people' : 'other') : null;
    if (isEmbedded && of !== 'col' && of !== 'column') this.embedded.rows = true;
    if (isEmbedded && of !== 'row') this.embedded.columns = true;
    return Number(of !== null) + (first === 'labels:' ? 1 : 2);
  }

  /** Takes a setting and its value: how many words they are. */
  private setting(words: readonly Word[], at: number, line: number): number {
    const name = plain(words[at]);
    if (!name.endsWith('=')) return 0;
    this.list = null;
    this.settings.set(name.slice(0, -1), { text: words[at + 1]?.text ?? '', line });
    return 2;
  }
}

/** A word as a keyword is compared; nothing for one in quotes. */
const plain = (word: Word | undefined): string =>
  word === undefined || word.isQuoted ? '' : word.text.toLowerCase();
