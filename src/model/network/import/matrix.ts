import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { ImportFailure } from './import-failure.ts';
import { cellValue, recordsOf, type MatrixForm } from './matrix-form.ts';
import { unexpected } from './numbered-people.ts';
import { SquareTies } from './square-ties.ts';

/**
 * Reads a table with a row and a column for everybody; every value above 0 is a tie.
 * @param threshold values below it are no ties; `undefined` for none
 * @throws ImportFailure with the line at which it is no such table any more
 */
export function readMatrix(text: string, form: MatrixForm, threshold?: number): ReadNetwork {
  const { above, people } = form;
  const gathering = new Gathering(threshold);
  const ties = new SquareTies(gathering, people, text.length);
  for (let person = 0; person < people; person++) {
    gathering.person(String(person), 0);
    if (above) gathering.label(person, above[person]!);
  }
  const rows = new Rows(form, gathering);
  let isFirst = above !== null;
  for (const { fields, line } of recordsOf(text, form.delimiter)) {
    if (isFirst) isFirst = false;
    else {
      const row = rows.rowOf(fields, line);
      const cells = form.isNamedInFront ? fields.slice(1) : fields;
      if (cells.length > people) throw unexpected('rowLength', cells[people]!, line, people);
      for (const [column, cell] of cells.entries()) {
        const value = cellValue(cell);
        if (value === null) throw unexpected('value', cell, line);
        ties.cell(row, column, value);
      }
    }
  }
  // Who stands above a column but in front of no row has been chosen and has not answered.
  if (!(above && form.isNamedInFront) && rows.count < people) throw unexpected('rows', '', null, people);
  return gathering.finish(ties.repairs());
}

/** Finds out whose row it is, one after the other. */
class Rows {
  private readonly places: ReadonlyMap<string, number>;
  private readonly seen = new Set<number>();

  constructor(
    private readonly form: MatrixForm,
    private readonly gathering: Gathering,
  ) {
    this.places = new Map((form.above ?? []).map((name, place) => [name, place]));
  }

  get count(): number {
    return this.seen.size;
  }

  rowOf([name]: readonly string[], line: number): number {
    const { above, isNamedInFront, people } = this.form;
    const next = this.seen.size;
    if (next >= people) throw unexpected('rows', name!, line, people);
    const row = above && isNamedInFront && above[next] !== name ? this.places.get(name!) : next;
    if (row === undefined)
      throw new ImportFailure({ code: 'rowWithoutColumn', name: name!.slice(0, 80) }, line);
    if (this.seen.has(row)) throw unexpected('newRow', name!, line);
    if (!above && isNamedInFront) this.gathering.label(row, name!);
    this.seen.add(row);
    return row;
  }
}
