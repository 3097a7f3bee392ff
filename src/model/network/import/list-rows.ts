import type { Row } from './delimited-rows.ts';
import { ImportFailure, type Repair } from './import-failure.ts';
import { Gathering, NOBODY, type ReadNetwork } from './gather-ties.ts';
import type { Form } from './list-form.ts';
import { refuseArrow } from './list-refusals.ts';
import { refuseSides } from './list-sides.ts';
import { weightIn } from './list-weights.ts';
import { isNobody } from './nobody.ts';
import { shownForm } from './shown-form.ts';
import { Tally } from './tally.ts';

/** Puts a network together from the rows of a list whose form is known. */
export class ListRows {
  private readonly gathering: Gathering;
  private comments = 0;
  private widest = 0;
  private readonly nobody = new Tally();
  private readonly several = new Tally();

  /** @param threshold ties with a weight below it are left out; `undefined` for none */
  constructor(
    private readonly form: Form,
    threshold: number | undefined,
  ) {
    this.gathering = new Gathering(threshold);
  }

  /** @throws ImportFailure for a row that has no tie */
  add({ fields, line }: Row): void {
    const { columns } = this.form;
    if (fields.length === 0) this.comments++;
    else if (line !== columns.header && line > columns.titlesEnd && !isEmpty(fields)) {
      this.widest = Math.max(this.widest, fields.length);
      this.addPeople(fields, line);
    }
  }

  /** True when the words of a line that was taken for the names of columns are people further down. */
  hasPeopleInHeader(): boolean {
    const { evidence, from, contacts, names } = this.form.columns;
    if (evidence !== 'likely') return false;
    const words = [from, ...contacts].map((column) => names[column] ?? '').filter((word) => !isNobody(word));
    return words.some((word) => this.gathering.isKnown(word));
  }

  /**
   * The network, with how it was read.
   * @param wrapped how many lines stood within quotes
   * @throws ImportFailure for what is no list of ties
   */
  finish(wrapped: number): ReadNetwork {
    const { columns } = this.form;
    if (this.gathering.people === 0) throw this.withoutPeople();
    const { negative: negatives } = this.gathering.values;
    if (negatives.count > 0 && !columns.areChosen)
      throw new ImportFailure({ code: 'negative', ties: negatives.count }, negatives.line);
    const isApart = refuseSides(this.gathering.sides(), columns, this.gathering.areNumbers());
    const repairs = [...this.repairs(wrapped), ...(isApart ? [{ code: 'apart' } as const] : [])];
    const read = this.gathering.finish(repairs);
    // The sentence about further columns says that weights are not used.
    const said = read.repairs.filter(({ code }) => code !== 'weights');
    return { ...read, repairs: said, list: shownForm(this.form) };
  }

  private addPeople(fields: readonly string[], line: number): void {
    const { from, contacts, openFrom } = this.form.columns;
    const cell = fields[from];
    if (cell === undefined) return this.failOn(fields, line);
    const person = this.gathering.namedOrNobody(cell, line);
    if (contacts.length === 1 && fields[contacts[0]!] === undefined) return this.failOn(fields, line);
    if (person === NOBODY) this.nobody.add(line);
    for (const contact of contacts) this.addContacts(person, fields, contact, line);
    for (let column = openFrom; column < fields.length; column++)
      this.addContacts(person, fields, column, line);
  }

  private addContacts(person: number, fields: readonly string[], column: number, line: number): void {
    const cell = fields[column];
    if (cell === undefined) return;
    const within = this.form.columns.within[column] ?? null;
    if (within === null || !cell.includes(within)) {
      this.addContact(person, cell, fields, line);
      return;
    }
    this.several.add(line);
    for (const name of cell.split(within)) this.addContact(person, name.trim(), fields, line);
  }

  private addContact(person: number, name: string, fields: readonly string[], line: number): void {
    const { weight, contacts } = this.form.columns;
    const other = this.gathering.namedOrNobody(name, line);
    // In a questionnaire, an empty cell says no more than that somebody named fewer people.
    if (person !== NOBODY && other === NOBODY && (name !== '' || contacts.length === 1))
      this.nobody.add(line);
    if (person === NOBODY || other === NOBODY) return;
    const value = weight < 0 ? null : weightIn(fields[weight]);
    if (this.gathering.values.isTie(value, line)) this.gathering.tie(person, other);
  }

  private failOn(fields: readonly string[], line: number): never {
    refuseArrow(fields, line);
    throw new ImportFailure({ code: 'oneColumn', separators: this.form.separators }, line);
  }

  private withoutPeople(): ImportFailure {
    if (this.form.columns.header > 0)
      return new ImportFailure({ code: 'onlyHeader' }, this.form.columns.header);
    return new ImportFailure(
      this.comments > 0 ? { code: 'onlyComments', lines: this.comments } : { code: 'empty' },
    );
  }

  private repairs(wrapped: number): Repair[] {
    const { header, titles, titlesEnd } = this.form.columns;
    const { nobody, several } = this;
    return [
      { code: 'wrapped', lines: wrapped },
      ...(titles > 0 ? [{ code: 'titles', lines: titles, line: titlesEnd } as const] : []),
      { code: 'comments', lines: this.comments },
      { code: 'header', line: header },
      { code: 'columns', columns: this.otherColumns() },
      { code: 'several', cells: several.count, line: several.line },
      { code: 'nobody', cells: nobody.count, line: nobody.line },
    ];
  }

  private otherColumns(): number {
    const { contacts, openFrom, weight } = this.form.columns;
    const { threshold } = this.gathering.values;
    const used = 1 + contacts.length + (threshold !== undefined && weight >= 0 ? 1 : 0);
    return Math.max(0, Math.min(this.widest, openFrom) - used);
  }
}

const isEmpty = (fields: readonly string[]): boolean => fields[0] === '' && fields.every((it) => it === '');
