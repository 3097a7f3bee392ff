import { columnsIn, type Cells, type Column } from './column-evidence.ts';
import {
  isChooserName,
  isContactName,
  isRowName,
  namedPair,
  numberedPair,
  seriesName,
  type Pair,
} from './list-words.ts';

/** Which columns of a list are people. */
export interface People {
  /** The column of whoever names others. */
  readonly from: number;
  /** The columns of those who are named. */
  readonly contacts: readonly number[];
  /** How well the columns share their names, from 0: not at all; 1 where their names say that they belong together. */
  readonly sharing: number;
}

/** Columns that are looked at; beyond them there may be more contacts, but no other first person. */
const MOST_COLUMNS = 24;
/** By how much a pair further right has to be the better one. */
const MARGIN = 1.15;

/**
 * The columns of people: the pair that shares most names, and further columns with names of the same people. A column
 * that counts the rows, times, figures and sentences are nobody.
 * @param names of the columns, plain; `null` where there are none
 * @param isRagged whether rows have different lengths, as in adjacency lists
 */
export function peopleIn(rows: Cells, names: readonly string[] | null, isRagged: boolean): People {
  const columns = columnsIn(rows, MOST_COLUMNS);
  return new Choice(rows, columns, names, isRagged).people();
}

class Choice {
  private readonly candidates: readonly Column[];

  constructor(
    private readonly rows: Cells,
    columns: readonly Column[],
    private readonly names: readonly string[] | null,
    private readonly isRagged: boolean,
  ) {
    this.candidates = columns.filter(({ kind }) => kind === 'names' || kind === 'numbers');
  }

  people(): People {
    if (this.areRowsOfContacts()) {
      const [{ index: from }, ...others] = this.candidates as [Column, ...Column[]];
      return { from, contacts: others.map(({ index }) => index), sharing: 1 };
    }
    const known = this.names === null ? null : namedPair(this.names);
    const [pair, sharing] = known ? ([known, 1] as const) : this.likelyPair();
    const named = this.inNames(pair);
    const members = this.grown(named);
    const from = this.isDecided() || members.length === 2 ? named[0] : this.chooser(members);
    const contacts = members.filter((member) => member !== from);
    return { from, contacts: this.isRagged ? this.withAllAfter(contacts) : contacts, sharing };
  }

  /**
   * True where each person has one row, with as many cells as they have contacts: all cells are people with a row, and
   * who stands second is not the one whose row it is, as they come again. In such rows, programs write loops and double
   * ties, too.
   */
  private areRowsOfContacts(): boolean {
    const [first, second] = this.candidates;
    if (!this.isRagged || this.isDecided() || first?.index !== 0 || !second) return false;
    if (first.values.size < this.rows.length) return false;
    const isRepeated = second.values.size < second.filled || second.filled < this.rows.length;
    return isRepeated && this.candidates.every((column) => shareIn(column, first.values) >= 0.95);
  }

  /** True where the names of the columns say which two are people, and not by numbers, as they do of choices. */
  private isDecided(): boolean {
    return this.names !== null && namedPair(this.names) !== null && numberedPair(this.names) === null;
  }

  private column(index: number): Column | undefined {
    return this.candidates.find((column) => column.index === index);
  }

  /** The best pair, unless it is of figures about people who stand beside them. */
  private likelyPair(): readonly [Pair, number] {
    const best = this.bestPair();
    const [a, b] = best[0].map((index) => this.column(index));
    const label = this.candidates.find((column) => this.isLabel(column));
    if (!label || a?.kind !== 'numbers' || b?.kind !== 'numbers' || label.index > b.index) return best;
    if (best[0].some((index) => isContactName(this.names?.[index] ?? ''))) return best;
    return [label.index < a.index ? [label.index, a.index] : [a.index, label.index], 0];
  }

  /** True for a column with another name in each row, none of which stands anywhere else. */
  private isLabel(column: Column): boolean {
    const isKey = column.kind === 'names' && column.filled > 2 && column.values.size === column.filled;
    return isKey && this.candidates.every((other) => other === column || shareIn(column, other.values) === 0);
  }

  private bestPair(): readonly [Pair, number] {
    const all = this.bestOf(this.candidates);
    const counting = this.candidates.find(({ isCounting }) => isCounting);
    const [first, second] = this.candidates;
    const usual: Pair = [first?.index ?? 0, second?.index ?? (first?.index ?? 0) + 1];
    if (!counting) return all ?? [usual, 0];
    const others = this.candidates.filter((column) => column !== counting);
    const rest = this.bestOf(others);
    if (rest && this.isRowNumber(counting, rest, all!)) return rest;
    if (all) return all;
    return others.length > 1 ? [[others[0]!.index, others[1]!.index], 0] : [usual, 0];
  }

  /** The pair of columns that shares most; the one further left of two that share as much. */
  private bestOf(columns: readonly Column[]): readonly [Pair, number] | null {
    let best: readonly [Pair, number] | null = null;
    for (const a of columns)
      for (const b of columns) {
        if (b.index <= a.index) continue;
        const sharing = this.sharing(a, b);
        if (sharing > 0 && sharing > (best?.[1] ?? 0) * MARGIN) best = [[a.index, b.index], sharing];
      }
    return best;
  }

  /** How likely two columns are people who know each other: they share names, have as many, and differ in each row. */
  private sharing(a: Column, b: Column): number {
    const shared = Math.sqrt(shareIn(a, b.values) * shareIn(b, a.values));
    if (shared === 0) return 0;
    const [few, many] = [a.values.size, b.values.size].sort((one, other) => one - other);
    const difference = 1 - this.sameness(a, b);
    return shared * difference * difference * Math.sqrt(few! / many!);
  }

  /** The share of rows in which two columns say the same. */
  private sameness(a: Column, b: Column): number {
    const both = a.cells.map((names, row) => [names, b.cells[row]!] as const);
    const filled = both.filter(([one, other]) => one.length > 0 && other.length > 0);
    const same = filled.filter(([one, other]) => one.some((name) => other.includes(name)));
    return same.length / Math.max(1, filled.length);
  }

  /**
   * Tells a column that counts the rows from people who are numbered in the order of the rows: those are named in other
   * columns, though not in their own row.
   */
  private isRowNumber(
    counting: Column,
    [pair, rest]: readonly [Pair, number],
    [, all]: readonly [Pair, number],
  ): boolean {
    if (this.names !== null && isRowName(this.names[counting.index] ?? '')) return true;
    if (rest < 0.8 * all) return false;
    const [a, b] = [this.column(pair[0])!, this.column(pair[1])!];
    const areNamed = [a, b].every((column) => shareIn(column, counting.values) >= 0.95);
    const isApart = this.sameness(counting, a) + this.sameness(counting, b) === 0;
    return !areNamed || !isApart || Math.max(a.values.size, b.values.size) < this.rows.length / 2;
  }

  /**
   * The pair that says best who two people are. Classes of people are shared as their names are, but each person has
   * one; where every number stands for one name, the names are chosen.
   */
  private inNames(pair: Pair): Pair {
    const [c, d] = [this.column(pair[0]), this.column(pair[1])];
    if (!c || !d) return pair;
    const others = this.candidates.filter((column) => column !== c && column !== d);
    for (const a of others)
      for (const b of others) {
        if (a === b || this.sharing(a, b) === 0) continue;
        const isFunction = this.determines([a, b], [c, d]);
        const isNumberOf = c.kind === 'numbers' && a.kind === 'names' && this.determines([c, d], [a, b]);
        const isFiner = a.values.size + b.values.size > c.values.size + d.values.size;
        if (isFunction && (isNumberOf || isFiner)) return [a.index, b.index];
      }
    return pair;
  }

  /** True when a name in the first pair of columns always has the same value beside it in the second. */
  private determines([a, b]: readonly [Column, Column], [c, d]: readonly [Column, Column]): boolean {
    const values = new Map<string, string>();
    for (const [one, other] of [
      [a, c],
      [b, d],
    ] as const)
      // prettier-ignore
      for (let row = 0; row < this.rows.length; row++) {
        const name = one.cells[row]![0];
        const value = other.cells[row]![0];
        if (name === undefined || value === undefined) continue;
        if ((values.get(name) ?? value) !== value) return false;
        values.set(name, value);
      }
    return true;
  }

  /** A pair with all other columns that name the same people. */
  private grown(pair: Pair): number[] {
    const members = [...pair];
    const people = new Set<string>();
    const add = (column: Column | undefined) => {
      for (const name of column?.values.keys() ?? []) people.add(name);
    };
    for (const member of members) add(this.column(member));
    for (;;) {
      const next = this.candidates.find(
        (column) => !members.includes(column.index) && this.belongs(column, members, people),
      );
      if (!next) break;
      members.push(next.index);
      add(next);
    }
    return members.sort((a, b) => a - b);
  }

  private belongs(column: Column, members: readonly number[], people: ReadonlySet<string>): boolean {
    const series = this.seriesOf(column.index);
    if (series !== null && members.some((member) => this.seriesOf(member) === series)) return true;
    const share = shareIn(column, people);
    const isRepeated = members.some((member) => this.sameness(column, this.column(member) ?? column) > 0.5);
    if (isRepeated) return false;
    return column.kind === 'names' ? share >= 0.5 : share >= 0.8 && this.isChoice(column, members);
  }

  /**
   * Tells numbered people from weights: in a questionnaire everybody has one row, names nobody twice and never
   * themselves.
   */
  private isChoice(column: Column, members: readonly number[]): boolean {
    const others = members.map((member) => this.column(member)).filter((other) => other !== undefined);
    const isPersonal = [column, ...others].some(({ values, filled }) => values.size >= 0.95 * filled);
    if (this.rows.length < 3 || !isPersonal || this.isDecided()) return false;
    return others.every((other) => this.sameness(column, other) === 0);
  }

  private seriesOf(index: number): string | null {
    return this.names === null ? null : seriesName(this.names[index] ?? '');
  }

  /** Which of several columns of people is that of whoever names the others. */
  private chooser(members: readonly number[]): number {
    if (this.isRagged) return members[0]!;
    const series = members.map((member) => this.seriesOf(member));
    const alone = members.filter((_, index) => {
      const own = series[index];
      return own === null || series.filter((other) => other === own).length === 1;
    });
    if (alone.length > 0 && alone.length < members.length - 1) return alone[0]!;
    const named = members.filter((member) => isChooserName(this.names?.[member] ?? ''));
    if (named.length === 1) return named[0]!;
    const variety = (member: number) => {
      const { values, filled } = this.column(member)!;
      return values.size / Math.max(1, filled);
    };
    return members.reduce((one, other) => (variety(other) > variety(one) ? other : one));
  }

  /** In rows of different lengths, all that follows the first contact is contacts. */
  private withAllAfter(contacts: readonly number[]): readonly number[] {
    if (contacts.length < 2) return contacts;
    const kinds = new Set(contacts.map((contact) => this.column(contact)!.kind));
    const after = this.candidates.filter(({ index, kind }) => index >= contacts[0]! && kinds.has(kind));
    return after.map(({ index }) => index);
  }
}

/** The share of the names in a column that are among others. */
function shareIn({ values, filled }: Column, others: { has(name: string): boolean }): number {
  let shared = 0;
  for (const [name, times] of values) if (others.has(name)) shared += times;
  return shared / Math.max(1, filled);
}
