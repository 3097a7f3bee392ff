import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { NumberedPeople, unexpected } from './numbered-people.ts';
import { SquareTies } from './square-ties.ts';
import { linesOf, wordsOf, type Word } from './text-lines.ts';
import { tieValue } from './tie-values.ts';
import { dlHeader, type DlHeader } from './ucinet-dl-header.ts';

/**
 * Reads a network of UCINET DL: a matrix or half of one, a list of ties, or a list of everybody's contacts.
 * @param threshold ties with a weight below it are left out; `undefined` for none
 * @throws ImportFailure with the line at which it cannot be read, and for several networks or one of two modes
 */
export function readDl(text: string, threshold?: number): ReadNetwork {
  const header = dlHeader(text);
  const isList = header.format === 'edgelist1' || header.format === 'nodelist1';
  const reader = isList ? new ListReader(header, threshold) : new MatrixReader(header, threshold);
  for (const { text: content, line } of linesOf(header.data))
    reader.take(wordsOf(content, true), header.line + line - 1);
  return reader.finish();
}

/** Ties as pairs, or as everybody's contacts. */
class ListReader {
  private readonly gathering: Gathering;
  private readonly people: NumberedPeople | null;
  private readonly labelled: ReadonlyMap<string, number>;

  constructor(
    private readonly header: DlHeader,
    threshold: number | undefined,
  ) {
    this.gathering = new Gathering(threshold);
    const { embedded, people, labels, line } = header;
    const isNamed = embedded.rows || embedded.columns;
    this.people = isNamed ? null : new NumberedPeople(this.gathering, people);
    this.labelled = new Map(labels.map((label, person) => [label, person]));
    if (isNamed) for (const label of labels) this.gathering.declared(label, line);
    else labelPeople(this.gathering, header);
  }

  take(words: readonly Word[], line: number): void {
    const isPair = this.header.format === 'edgelist1';
    const people = (isPair ? words.slice(0, 2) : words).map((word) => this.at(word, line));
    if (isPair && people.length < 2) throw unexpected('person', '', line, this.header.people);
    if (isPair && !this.gathering.values.isTie(tieValue(words[2]?.text))) return;
    const [first, ...others] = people;
    for (const other of others) this.gathering.tie(first!, other);
  }

  finish(): ReadNetwork {
    return this.gathering.finish([]);
  }

  private at({ text }: Word, line: number): number {
    if (!this.people) return this.gathering.declared(text, line);
    // A label may be a number too: it is the place that counts.
    const person = /^[0-9]+$/.test(text) ? undefined : this.labelled.get(text);
    return person ?? this.people.at(text, line);
  }
}

/** A matrix, or the half of it below or above its diagonal. Its rows may be broken into lines anywhere. */
class MatrixReader {
  private readonly gathering: Gathering;
  private readonly ties: SquareTies;
  private row = 0;
  private column: number;
  /** Names that are still to come above the columns. */
  private columnNames: number;
  /** True where the name of the row is the next word. */
  private awaitsName: boolean;

  constructor(
    private readonly header: DlHeader,
    threshold: number | undefined,
  ) {
    this.gathering = new Gathering(threshold);
    const { people, embedded, data } = header;
    this.ties = new SquareTies(this.gathering, people, 2 * data.length);
    this.gathering.count(people);
    labelPeople(this.gathering, header);
    this.columnNames = embedded.columns ? people : 0;
    this.awaitsName = embedded.rows;
    this.column = this.firstColumn();
    this.toNextCell();
  }

  take(words: readonly Word[], line: number): void {
    for (const { text } of words) {
      if (this.columnNames > 0) this.nameColumn(text);
      else if (this.row >= this.header.people) throw unexpected('rows', text, line, this.header.people);
      else if (this.awaitsName) this.nameRow(text);
      else this.value(text, line);
    }
  }

  finish(): ReadNetwork {
    const { people, format } = this.header;
    if (this.row < people) throw unexpected('rows', '', null, people);
    return this.gathering.finish(this.ties.repairs(format !== 'fullmatrix'));
  }

  private nameColumn(name: string): void {
    this.gathering.label(this.header.people - this.columnNames--, name);
  }

  private nameRow(name: string): void {
    this.gathering.label(this.row, name);
    this.awaitsName = false;
    this.toNextCell();
  }

  private value(text: string, line: number): void {
    const value = Number(text);
    if (Number.isNaN(value)) throw unexpected('value', text, line);
    this.ties.cell(this.row, this.column, value);
    this.column++;
    this.toNextCell();
  }

  private firstColumn(): number {
    return this.header.format === 'upperhalf' ? this.row : 0;
  }

  /** Passes over the cell of the diagonal, where it is not written, and goes to the next row at the end of one. */
  private toNextCell(): void {
    const { people, format, hasDiagonal, embedded } = this.header;
    for (;;) {
      if (this.row >= people || this.awaitsName) return;
      if (!hasDiagonal && this.column === this.row) this.column++;
      const end = format === 'lowerhalf' ? this.row + 1 : people;
      if (this.column < end) return;
      this.row++;
      this.column = this.firstColumn();
      this.awaitsName = embedded.rows;
    }
  }
}

function labelPeople(gathering: Gathering, { labels, people }: DlHeader): void {
  labels.slice(0, people).forEach((label, person) => gathering.label(person, label));
}
