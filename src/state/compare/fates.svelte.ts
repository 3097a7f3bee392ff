import type { Inquirer } from '../../client/inquirer.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { heardOnOf, NEVER_HEARD } from '../../model/measures/person-traits.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import { WHY_PEOPLE } from '../person/selection.svelte.ts';
import type { Compare, Side } from './compare.svelte.ts';

/** Milliseconds that a worker spends on a question before it is asked to go on. */
const BUDGET = 120;

/** What became of somebody in one run. */
export interface Fate {
  /** The day on which they first heard; `null`: never. */
  readonly heardOn: number | null;
  /** Everything that happened to them; `null` where the town is too large to find out. */
  readonly facts: readonly DatedFact[] | null;
}

/** Where the story that reached somebody in one run ended in the other. */
export interface Break {
  /** Who knew it in both; `null` where nobody through whom it came did. */
  readonly teller: number | null;
  /** To whom they told it in the one run, and not in the other. */
  readonly listener: number;
  /** What happened to the teller in the other run; empty where nobody can find out. */
  readonly facts: readonly DatedFact[];
}

/** What became of one person in both runs, until their end. */
export interface Fates {
  readonly person: number;
  readonly a: Fate;
  readonly b: Fate;
  /** Where they heard in one run alone: why not in the other; `null` otherwise. */
  readonly broken: Break | null;
}

/** The person whose fates in both runs are told. */
export class PersonInBoth {
  #person = $state.raw<number | null>(null);
  #fates = $state.raw<Fates | null>(null);
  /** Counts what was asked: what was asked before the last is given up. */
  #turn = 0;
  #inquirers: Promise<readonly [a: Inquirer, b: Inquirer]> | null = null;
  readonly #compare: Compare;
  readonly #loadInquirer: () => Promise<Inquirer>;
  readonly #own: SimulationClient;

  /**
   * @param own the worker that has the run on show
   * @param loadInquirer starts a worker that finds out why, one for each run
   */
  constructor(compare: Compare, own: SimulationClient, loadInquirer: () => Promise<Inquirer>) {
    this.#compare = compare;
    this.#own = own;
    this.#loadInquirer = loadInquirer;
    $effect(() => {
      const { a, b, isReady } = compare;
      const person = this.#person;
      this.#turn++;
      this.#fates = null;
      if (person !== null && a && b && isReady) void this.#find(person, a, b);
    });
  }

  get person(): number | null {
    return this.#person;
  }

  /** `null` until they are known. */
  get fates(): Fates | null {
    return this.#fates?.person === this.#person ? this.#fates : null;
  }

  select(person: number | null): void {
    this.#person = person;
  }

  /** Ends what finds out why, with the memory that it holds. */
  end(): void {
    this.#person = null;
    void this.#inquirers?.then((both) => both.forEach((inquirer) => inquirer.cancel()));
    this.#inquirers = null;
  }

  async #find(person: number, a: Side, b: Side): Promise<void> {
    const turn = ++this.#turn;
    const isStill = () => this.#turn === turn;
    try {
      const [fateOfA, fateOfB] = await Promise.all([this.#fate(person, a, 0), this.#fate(person, b, 1)]);
      const isApart = (fateOfA.heardOn === null) !== (fateOfB.heardOn === null);
      const broken = isApart && isStill() ? await this.#break(person, fateOfA.heardOn === null) : null;
      if (isStill()) this.#fates = { person, a: fateOfA, b: fateOfB, broken };
    } catch {
      // The other run was changed or closed meanwhile; a worker that is lost is told by the run itself.
    }
  }

  async #fate(person: number, { scenario, recording }: Side, place: 0 | 1): Promise<Fate> {
    const heardOn = heardOnOf(recording.traits[person] ?? NEVER_HEARD);
    const facts =
      scenario.people > WHY_PEOPLE || person >= scenario.people
        ? null
        : await this.#factsOf(person, { scenario, recording }, place);
    return { heardOn: heardOn === NEVER_HEARD ? null : heardOn, facts };
  }

  async #factsOf(person: number, { scenario, recording }: Side, place: 0 | 1): Promise<readonly DatedFact[]> {
    this.#inquirers ??= Promise.all([this.#loadInquirer(), this.#loadInquirer()]);
    const inquirer = (await this.#inquirers)[place];
    const turn = this.#turn;
    for (;;) {
      if (turn !== this.#turn) throw new Error('Something else was asked meanwhile.');
      const { facts, day } = await inquirer.why(scenario, person, recording.lastDay, BUDGET);
      if (day >= recording.lastDay) return facts;
    }
  }

  /** The last on the story's way to somebody who knew it in the other run, too. @param isAWithout true where A is that one */
  async #break(person: number, isAWithout: boolean): Promise<Break> {
    const { a, b, isOwnLast } = this.#compare;
    const [heard, without] = isAWithout ? [b!, a!] : [a!, b!];
    const isOwnHeard = isAWithout === isOwnLast;
    const client = isOwnHeard ? this.#own : this.#compare.client;
    // Whoever has gone since is a source of their own.
    const steps = await client.lineage(person, heardOnOf(heard.recording.traits[person]!));
    const way = steps.map((step) => step.person);
    const { traits } = without.recording;
    const at = way.findLastIndex((one) => heardOnOf(traits[one] ?? NEVER_HEARD) !== NEVER_HEARD);
    if (at < 0) return { teller: null, listener: person, facts: [] };
    const teller = way[at]!;
    const isTooLarge = without.scenario.people > WHY_PEOPLE;
    const facts = isTooLarge ? [] : await this.#factsOf(teller, without, isAWithout ? 0 : 1);
    return { teller, listener: way[at + 1] ?? person, facts };
  }
}
