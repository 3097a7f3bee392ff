import { withoutEntities } from './entities.ts';
import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { ImportFailure } from './import-failure.ts';
import { declaredPeople, NumberedPeople, unexpected } from './numbered-people.ts';
import { SquareTies } from './square-ties.ts';
import { linesOf, wordsOf, type Word } from './text-lines.ts';
import { tieValue } from './tie-values.ts';

/*
 * Readers of our own for Pajek, GML and UCINET DL: npm has none that is maintained, names the line of a fault and needs
 * no DOM (searched in 2026).
 */

/**
 * Reads a network of Pajek: people, then ties as pairs, as lists or as a matrix. Comments begin with %.
 * @param threshold ties with a weight below it are left out; `undefined` for none
 * @throws ImportFailure with the line at which it cannot be read, and for several networks or one of two modes
 */
export function readPajek(text: string, threshold?: number): ReadNetwork {
  const reader = new Reader(text.length, threshold);
  for (const { text: line, line: number } of linesOf(text)) {
    if (line.startsWith('%')) continue;
    if (line.startsWith('*')) reader.begin(wordsOf(line.slice(1)), number);
    else reader.take(wordsOf(line), number);
  }
  return reader.finish();
}

/** The parts of a file that are read; what stands in others, such as partitions, says nothing about ties. */
type Part = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'other';
const PARTS: readonly string[] = ['vertices', 'arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'];

const isPart = (name: string): name is Part => PARTS.includes(name);

class Reader {
  private readonly gathering: Gathering;
  private people: NumberedPeople | null = null;
  private part: Part = 'other';
  private networks = 0;
  private matrix: { readonly ties: SquareTies; cells: number; line: number } | null = null;
  private readonly matrices: SquareTies[] = [];
  private directed = 0;

  /** @param length of the whole text, in characters */
  constructor(
    private readonly length: number,
    threshold: number | undefined,
  ) {
    this.gathering = new Gathering(threshold);
  }

  /** Takes a line that begins a part. */
  begin([name, first, second]: readonly Word[], line: number): void {
    this.endMatrix();
    const part = name?.text.toLowerCase() ?? '';
    this.part = isPart(part) ? part : 'other';
    if (part === 'vertices') this.beginPeople(first?.text ?? '', second?.text, line);
    else if (part === 'matrix') {
      const ties = new SquareTies(this.gathering, this.known(line).count, this.length);
      this.matrix = { ties, cells: 0, line };
    }
  }

  /** Takes any other line. */
  take(words: readonly Word[], line: number): void {
    if (this.part === 'vertices') this.person(words, line);
    else if (this.part === 'arcs' || this.part === 'edges') this.tie(words, line);
    else if (this.part === 'matrix') this.row(words, line);
    else if (this.part !== 'other') this.list(words, line);
    else if (!this.people) throw unexpected('vertices', words[0]!.text, line);
  }

  finish(): ReadNetwork {
    this.endMatrix();
    if (!this.people) throw unexpected('vertices', '', null);
    return this.gathering.finish([
      { code: 'directed', ties: this.directed },
      ...this.matrices.flatMap((ties) => ties.repairs()),
    ]);
  }

  /** @param ofFirstKind how many of the people are of the first of two kinds, where there are two */
  private beginPeople(count: string, ofFirstKind: string | undefined, line: number): void {
    if (++this.networks > 1) throw new ImportFailure({ code: 'severalNetworks' }, line);
    const people = declaredPeople(count, line);
    const isTwoMode = ofFirstKind !== undefined && Number(ofFirstKind) > 0 && Number(ofFirstKind) < people;
    if (isTwoMode) throw new ImportFailure({ code: 'twoKinds' }, line);
    this.people = new NumberedPeople(this.gathering, people);
  }

  private known(line: number): NumberedPeople {
    if (!this.people) throw unexpected('vertices', `*${this.part}`, line);
    return this.people;
  }

  /** A person's number and label; where and how they are drawn stands behind it. */
  private person([number, label]: readonly Word[], line: number): void {
    const person = this.known(line).at(number!.text, line);
    if (label) this.gathering.label(person, withoutEntities(label.text));
  }

  private tie([from, to, value]: readonly Word[], line: number): void {
    const people = this.known(line);
    const ends = [people.at(from!.text, line), people.at(to?.text ?? '', line)] as const;
    if (!this.gathering.values.isTie(tieValue(value?.text))) return;
    this.gathering.tie(...ends);
    if (this.part === 'arcs') this.directed++;
  }

  /** A person, and everybody whom ties lead to. */
  private list([first, ...others]: readonly Word[], line: number): void {
    const people = this.known(line);
    const person = people.at(first!.text, line);
    for (const { text } of others) this.gathering.tie(person, people.at(text, line));
    if (this.part === 'arcslist') this.directed += others.length;
  }

  /** Values of a matrix, whose rows may be broken into lines anywhere. */
  private row(words: readonly Word[], line: number): void {
    const { count } = this.known(line);
    const matrix = this.matrix!;
    for (const { text } of words) {
      const value = Number(text);
      if (Number.isNaN(value)) throw unexpected('value', text, line);
      if (matrix.cells >= count * count) throw unexpected('rows', text, line, count);
      matrix.ties.cell(Math.floor(matrix.cells / count), matrix.cells % count, value);
      matrix.cells++;
    }
    matrix.line = line;
  }

  private endMatrix(): void {
    if (!this.matrix) return;
    const { ties, cells, line } = this.matrix;
    const { count } = this.known(line);
    if (cells < count * count) throw unexpected('rows', '', line, count);
    this.matrices.push(ties);
    this.matrix = null;
  }
}
