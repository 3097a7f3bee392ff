import { Column } from './growable-column.ts';
import { ImportFailure, type Repair } from './import-failure.ts';
import { hasHidden } from '../../basics/plain-text.ts';
import { tidyName } from './clean-name.ts';
import { isNobody } from './nobody.ts';
import type { ListForm } from './read-form.ts';
import { sidesOf, type Sides } from './tie-sides.ts';
import { wholeNumber } from './whole-number.ts';
import {
  LONGEST_NAME,
  MOST_IMPORTED_PEOPLE,
  simplified,
  type ImportedNetwork,
} from '../../scenario/imported-network.ts';

/** A network as it was read, and what was mended on the way. */
export interface ReadNetwork {
  readonly network: ImportedNetwork;
  readonly repairs: readonly Repair[];
  /** How a list was read; left out for other formats. */
  readonly list?: ListForm;
}

/** Stands for nobody in place of a person. */
export const NOBODY = -1;

/**
 * Collects people and ties while a file is read. People are numbered by first appearance, unless all ids are whole
 * numbers: then in the order of those.
 */
export class Gathering {
  private readonly numbers = new Map<string, number>();
  private readonly labels = new Map<number, string>();
  /** Untidy ways in which names were written, and marks for nobody, no more than there may be people. */
  private readonly untidy = new Map<string, number>();
  /** People whose name was first written so. */
  private readonly firstUntidy = new Set<number>();
  private readonly merged = new Set<number>();
  private readonly cleaned = new Set<number>();
  private readonly ends = new Column((length) => new Uint32Array(length));

  /** People so far. */
  get people(): number {
    return this.numbers.size;
  }

  /** The place of an id in the order of appearance; a new one gets the next. @throws ImportFailure for one too many */
  person(id: string, line: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const place = this.numbers.size;
    if (place >= MOST_IMPORTED_PEOPLE)
      throw new ImportFailure({ code: 'tooManyPeople', max: MOST_IMPORTED_PEOPLE }, line);
    this.numbers.set(id, place);
    return place;
  }

  /**
   * The person with this name in a list. Names that differ only in blanks, accent forms or invisible characters are
   * the same.
   * @throws ImportFailure for a name of nothing, and as {@link person}
   */
  named(written: string, line: number): number {
    const person = this.namedOrNobody(written, line);
    if (person === NOBODY) throw new ImportFailure({ code: 'emptyName' }, line);
    return person;
  }

  /** The person with this name in a list, as {@link named}; {@link NOBODY} where a mark says that there is none. */
  namedOrNobody(written: string, line: number): number {
    const known = this.numbers.get(written) ?? NOBODY;
    if (this.firstUntidy.has(known)) this.merged.add(known);
    return known === NOBODY ? (this.untidy.get(written) ?? this.newlyNamed(written, line)) : known;
  }

  private newlyNamed(written: string, line: number): number {
    const name = wholeNumber(tidyName(written));
    if (isNobody(name)) {
      if (this.untidy.size < MOST_IMPORTED_PEOPLE) this.untidy.set(written, NOBODY);
      return NOBODY;
    }
    const isKnown = this.numbers.has(name);
    const person = this.person(name, line);
    if (name === written) return person;
    if (isKnown) this.merged.add(person);
    else this.firstUntidy.add(person);
    if (hasHidden(written)) this.cleaned.add(person);
    if (this.untidy.size < MOST_IMPORTED_PEOPLE) this.untidy.set(written, person);
    return person;
  }

  /** Gives a person another name than their id. */
  label(person: number, name: string): void {
    if (name !== '') this.labels.set(person, name);
  }

  /** True for a name, however written, that somebody has. */
  isKnown(written: string): boolean {
    return this.numbers.has(wholeNumber(tidyName(written)));
  }

  /** True when everybody has a whole number for a name. */
  areNumbers(): boolean {
    for (const id of this.numbers.keys()) if (!WHOLE_NUMBER.test(id)) return false;
    return true;
  }

  /** What the ties so far have in common on their two sides. */
  sides(): Sides {
    return sidesOf(this.ends, this.numbers.size);
  }

  tie(a: number, b: number): void {
    this.ends.push(a);
    this.ends.push(b);
  }

  /** The network, and all repairs: those found here after those that the reader found. @throws ImportFailure without a tie */
  finish(found: readonly Repair[]): ReadNetwork {
    const ids = [...this.numbers.keys()];
    const order = orderOf(ids);
    const ranks = new Uint32Array(ids.length);
    order.forEach((place, person) => (ranks[place] = person));
    const ties = Uint32Array.from({ length: this.ends.length }, (_, end) => ranks[this.ends.at(end)]!);
    const full = Array.from(order, (place) => this.nameOf(place, ids[place]!));
    const names = full.map(shortened);
    const isNumbered = names.every((name, person) => name === String(person));
    const simple = simplified(ids.length, ties, isNumbered ? null : names);
    const { network, doubleTies, selfLoops } = simple;
    if (network.ties.length === 0) throw new ImportFailure({ code: 'noTies' });
    const cut = full.filter((name, person) => name !== names[person]).length;
    const repairs: Repair[] = [
      ...found,
      { code: 'doubleTies', ties: doubleTies },
      { code: 'selfLoops', ties: selfLoops },
      { code: 'isolated', people: isolatedIn(network) },
      { code: 'namesMerged', people: this.merged.size },
      { code: 'namesCleaned', people: this.cleaned.size },
      { code: 'namesShortened', people: cut, length: LONGEST_NAME },
      { code: 'capitals', names: isNumbered ? 0 : alikeIn(names) },
    ];
    return { network, repairs: repairs.filter(happened) };
  }

  private nameOf(place: number, id: string): string {
    const label = this.labels.get(place) ?? '';
    if (hasHidden(label || id)) this.cleaned.add(place);
    return tidyName(label) || tidyName(id);
  }
}

/** False for a repair that nothing needed. */
const happened = (repair: Repair): boolean =>
  Object.entries(repair).every(([key, value]) => key === 'code' || value !== 0);

const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** Which id each person has: by number where all are whole numbers, else as they appeared. */
function orderOf(ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(ids, (_, place) => place);
  if (!ids.every((id) => WHOLE_NUMBER.test(id))) return order;
  const values = Float64Array.from(ids, Number);
  return order.sort((a, b) => values[a]! - values[b]!);
}

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const characters = Array.from(name.slice(0, LONGEST_NAME * 2 + 2));
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** How many names differ from an earlier one only in capitals. */
function alikeIn(names: readonly string[]): number {
  const distinct = new Set(names);
  const plain = new Set(Array.from(distinct, (name) => name.toLowerCase()));
  return distinct.size - plain.size;
}

function isolatedIn({ people, ties }: ImportedNetwork): number {
  const isTied = new Uint8Array(people);
  for (let end = 0; end < ties.length; end++) isTied[ties[end]!] = 1;
  return isTied.reduce((isolated, tied) => isolated - tied, people);
}
