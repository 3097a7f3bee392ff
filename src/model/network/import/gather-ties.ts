import { Column } from './growable-column.ts';
import { ImportFailure, type Repair } from './import-failure.ts';
import { hasHidden } from '../../basics/plain-text.ts';
import { tidyName } from './clean-name.ts';
import { isNobody } from './nobody.ts';
import { QuickNumbers } from './quick-numbers.ts';
import type { ListForm } from './read-form.ts';
import { sidesOf, type Sides } from './tie-sides.ts';
import { TieValues, type WeightRange } from './tie-values.ts';
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
  /** The weights by which ties can be told apart; `null` where all have the same or none. */
  readonly weights: WeightRange | null;
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
  /** People who are known by the numbers from 1 on, in a file that says how many there are: they need no list. */
  private counted = 0;
  /** The same for those whose name is a number, quicker to ask. */
  private readonly quick = new QuickNumbers();
  private readonly labels = new Map<number, string>();
  /** Untidy ways in which names were written, and marks for nobody, no more than there may be people. */
  private readonly untidy = new Map<string, number>();
  /** People whose name was first written so. */
  private readonly firstUntidy = new Set<number>();
  private readonly merged = new Set<number>();
  private readonly cleaned = new Set<number>();
  private readonly ends = new Column((length) => new Uint32Array(length));
  /** Decides which ties stay, and counts those that do not. */
  readonly values: TieValues;

  /** @param threshold ties with a weight below it are left out; `undefined` for none */
  constructor(threshold?: number) {
    this.values = new TieValues(threshold);
  }

  /** People so far. */
  get people(): number {
    return this.counted || this.numbers.size;
  }

  /** Takes so many people, called by their numbers from 1 on, in place of any that are told one by one. */
  count(people: number): void {
    this.counted = people;
  }

  /** The place of an id in the order of appearance; a new one gets the next. @throws ImportFailure for one too many */
  person(id: string, line: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const place = this.numbers.size;
    if (place >= MOST_IMPORTED_PEOPLE)
      throw new ImportFailure({ code: 'tooManyPeople', max: MOST_IMPORTED_PEOPLE }, line);
    this.numbers.set(id, place);
    this.quick.set(id, place);
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

  /**
   * The person with this name in a file that says how many there are, so that nobody is left out: they may be called
   * what stands for nobody elsewhere.
   * @throws ImportFailure for a name of nothing, and as {@link person}
   */
  declared(written: string, line: number): number {
    const name = tidyName(written);
    if (name === '') throw new ImportFailure({ code: 'emptyName' }, line);
    return isNobody(name) ? this.person(name, line) : this.named(written, line);
  }

  /** The person with this name in a list, as {@link named}; {@link NOBODY} where a mark says that there is none. */
  namedOrNobody(written: string, line: number): number {
    const known = this.quick.get(written) ?? this.numbers.get(written);
    if (known === undefined) return this.untidy.get(written) ?? this.newlyNamed(written, line);
    // Asked for every name of a file, of which most have only tidy ones.
    if (this.firstUntidy.size > 0 && this.firstUntidy.has(known)) this.merged.add(known);
    return known;
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
    return sidesOf(this.ends, this.people);
  }

  tie(a: number, b: number): void {
    this.ends.push(a);
    this.ends.push(b);
  }

  /** The network, and all repairs: those found here after those that the reader found. @throws ImportFailure without a tie, and for a threshold where there is no weight */
  finish(found: readonly Repair[]): ReadNetwork {
    const ids = this.ids();
    const order = this.counted > 0 ? inOrder(ids) : orderOf(ids);
    const ranks = new Uint32Array(ids.length);
    order.forEach((place, person) => (ranks[place] = person));
    const ties = Uint32Array.from({ length: this.ends.length }, (_, end) => ranks[this.ends.at(end)]!);
    const full = Array.from(order, (place) => this.nameOf(place, ids[place]!));
    const names = full.map(shortened);
    const isNumbered = names.every((name, person) => name === String(person));
    const simple = simplified(ids.length, ties, isNumbered ? null : names);
    const { network, doubleTies, selfLoops } = simple;
    const refusal = this.values.refusal(network.ties.length / 2);
    if (refusal) throw new ImportFailure(refusal);
    if (network.ties.length === 0) throw new ImportFailure({ code: 'noTies' });
    const cut = full.filter((name, person) => name !== names[person]).length;
    const repairs: Repair[] = [
      ...found,
      ...this.values.repairs(),
      { code: 'doubleTies', ties: doubleTies },
      { code: 'selfLoops', ties: selfLoops },
      { code: 'isolated', people: isolatedIn(network) },
      { code: 'namesMerged', people: this.merged.size },
      { code: 'namesCleaned', people: this.cleaned.size },
      { code: 'namesShortened', people: cut, length: LONGEST_NAME },
      { code: 'capitals', names: isNumbered ? 0 : alikeIn(names) },
    ];
    return { network, repairs: repairs.filter(happened), weights: this.values.range };
  }

  private ids(): string[] {
    if (this.counted === 0) return [...this.numbers.keys()];
    return Array.from({ length: this.counted }, (_, place) => String(place + 1));
  }

  private nameOf(place: number, id: string): string {
    const written = this.labels.get(place) ?? id;
    const name = tidyName(written);
    // Only a name that was tidied can have held what cannot be seen.
    if (name !== written && hasHidden(written)) this.cleaned.add(place);
    return name === '' ? tidyName(id) : name;
  }
}

/** False for a repair that nothing needed. */
const happened = (repair: Repair): boolean =>
  Object.entries(repair).every(([key, value]) => key === 'code' || value !== 0);

const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** Which id each person has: by number where all are whole numbers, else as they appeared. */
function orderOf(ids: readonly string[]): Uint32Array {
  const order = inOrder(ids);
  if (!ids.every((id) => WHOLE_NUMBER.test(id))) return order;
  const values = Float64Array.from(ids, Number);
  return order.sort((a, b) => values[a]! - values[b]!);
}

const inOrder = (ids: readonly string[]): Uint32Array => Uint32Array.from(ids, (_, place) => place);

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const characters = Array.from(name.slice(0, LONGEST_NAME * 2 + 2));
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** How many names differ from an earlier one only in capitals. */
function alikeIn(names: readonly string[]): number {
  // Most large networks have none: a set of a million names takes a second.
  if (names.every((name) => name === name.toLowerCase())) return 0;
  const plain = new Set(names.map((name) => name.toLowerCase()));
  return plain.size === names.length ? 0 : new Set(names).size - plain.size;
}

function isolatedIn({ people, ties }: ImportedNetwork): number {
  const isTied = new Uint8Array(people);
  for (let end = 0; end < ties.length; end++) isTied[ties[end]!] = 1;
  return isTied.reduce((isolated, tied) => isolated - tied, people);
}
