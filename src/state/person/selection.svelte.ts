import { untrack } from 'svelte';
import type { Recording } from '../../client/recording.ts';
import type { Found, Inquirer } from '../../client/inquirer.ts';
import type { SimulationClient, Sought } from '../../client/simulation-client.ts';
import type { Descendants } from '../../model/inquiry/descendants.ts';
import type { LineageStep } from '../../model/inquiry/lineage.ts';
import type { AskedFor } from '../../model/inquiry/people-questions.ts';
import { NotLoaded } from '../../later/later.ts';
import { missing } from '../../later/missing.svelte.ts';
import { NO_TELLINGS, packTriples, type TellingTriples } from '../../model/story/telling-triples.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import type { Session } from '../session/session.svelte.ts';

/** Milliseconds that the worker spends on a question before it says how far it is. */
const WHY_BUDGET = 120;

/** In towns with more people nobody's reasons are looked up: it would take as long, and as much, as the run did. */
export const WHY_PEOPLE = 1_000_000;

/** The run, person and day that an answer is about. */
interface Question {
  readonly person: number;
  readonly day: number;
  readonly recording: Recording;
}

/** The versions on the way to the selected person, as of a day. */
export interface Told extends Question {
  /** From the first-hand source to what they hold; empty for who has heard nothing. */
  readonly steps: readonly LineageStep[];
}

/** The facts about the selected person until a day, as far as they are found out. */
export interface Reasons extends Question {
  readonly facts: readonly DatedFact[];
  /** The day up to which it is known. */
  readonly until: number;
}

/** The people reached by the selected person's words. */
interface Reached {
  readonly person: number;
  readonly recording: Recording;
  readonly list: Descendants;
  /** The day up to which it is known. */
  readonly until: number;
}

/** The last answer to "show me somebody who …". */
export interface FoundSomebody {
  readonly question: AskedFor;
  readonly day: number;
  readonly recording: Recording;
  readonly sought: Sought;
}

/** The person whose story is on show, and what they were told as of the day on show. */
export class Selection {
  /** True once the reasons are asked for as well. */
  isWhyOpen = $state(false);
  #person = $state<number | null>(null);
  #told = $state.raw<Told | null>(null);
  #reasons = $state.raw<Reasons | null>(null);
  #reached = $state.raw<Reached | null>(null);
  #found = $state.raw<FoundSomebody | null>(null);
  #isAsking = false;
  readonly #session: Session;
  readonly #client: SimulationClient;
  readonly #loadInquirer: () => Promise<Inquirer>;
  #inquirer: Promise<Inquirer> | null = null;

  /** The people on the story's path, the selected person last; empty when nobody is selected. */
  readonly way: readonly number[] = $derived.by(() => {
    if (this.#person === null) return [];
    const steps = this.#told?.steps ?? [];
    return steps.length === 0 ? [this.#person] : steps.map(({ person }) => person);
  });

  /** The tellings by which the story went on from the selected person until the day on show, in order; all were news. */
  readonly passings: TellingTriples = $derived.by(() => {
    const day = this.#told?.day;
    if (this.#reached === null || this.#reached.person !== this.#person || day === undefined)
      return NO_TELLINGS;
    const { people, tellers, days } = this.#reached.list;
    const later = days.findIndex((reachedOn) => reachedOn > day);
    const count = later === -1 ? days.length : later;
    const listeners = Array.from(people.subarray(0, count));
    return packTriples(
      listeners.map((listener, place) => ({ teller: tellers[place]!, listener, isNews: true })),
    );
  });

  /**
   * Finds out what belongs to the person and the day on show. To be made in an effect root or while a component is set up.
   * @param loadInquirer gets who finds out why, when somebody wants to know
   */
  constructor(session: Session, client: SimulationClient, loadInquirer: () => Promise<Inquirer>) {
    this.#session = session;
    this.#client = client;
    this.#loadInquirer = loadInquirer;
    $effect(() => {
      const people = session.run.scenario?.people;
      if (people !== undefined && this.#person !== null && this.#person >= people) this.select(null);
    });
    $effect(() => {
      if (this.#wanted()) untrack(() => void this.#ask());
    });
  }

  get person(): number | null {
    return this.#person;
  }

  /** The versions on the way to the selected person; `null` until they are known. */
  get told(): Told | null {
    return this.#told;
  }

  get reasons(): Reasons | null {
    return this.#reasons;
  }

  /** The last result of {@link seek}. */
  get found(): FoundSomebody | null {
    return this.#found;
  }

  /** True where the town is too large for reasons. */
  get isTooLarge(): boolean {
    return (this.#session.run.scenario?.people ?? 0) > WHY_PEOPLE;
  }

  /** Selects somebody, or nobody. */
  select(person: number | null): void {
    if (person === this.#person) return;
    this.#person = person;
    this.#told = null;
    this.#reasons = null;
    this.#reached = null;
  }

  /** Selects a person to whom a question applies on the day on show; asked again, the next one. */
  async seek(question: AskedFor): Promise<void> {
    const { recording } = this.#session.run;
    const { shown } = this.#session.day;
    if (!shown || !recording) return;
    const { day } = shown.measures;
    const last = this.#found;
    const isNext = last?.question === question && last.day === day && last.recording === recording;
    try {
      const sought = await this.#client.seek(question, day, isNext ? last.sought.place + 1 : 0);
      if (this.#session.run.recording !== recording) return;
      this.#found = { question, day, recording, sought };
      if (sought.person !== null) this.select(sought.person);
    } catch {
      // The run itself reports what happened to the worker.
    }
  }

  /** One question at a time; the last one counts. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let wanted = this.#wanted(); wanted; wanted = this.#wanted()) await this.#answer(wanted);
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }

  /** The questions not answered yet; none while the worker has opened another run than the one on show. */
  #wanted(): Question | null {
    const { recording, isBetweenRuns } = this.#session.run;
    const { shown } = this.#session.day;
    const person = this.#person;
    if (person === null || !shown || !recording || isBetweenRuns) return null;
    const question = { person, day: shown.measures.day, recording };
    const isAnswered =
      this.#isTold(question) && this.#isReachKnown(question) && !this.#needsReasons(question);
    return isAnswered ? null : question;
  }

  #isTold(question: Question): boolean {
    return this.#told !== null && isSame(this.#told, question);
  }

  #isReachKnown({ person, day, recording }: Question): boolean {
    const known = this.#reached;
    return known?.person === person && known.recording === recording && known.until >= day;
  }

  #needsReasons(question: Question): boolean {
    const known = this.#reasons;
    const isKnown = known !== null && isSame(known, question) && known.until >= known.day;
    return this.isWhyOpen && !this.isTooLarge && !isKnown;
  }

  async #answer(question: Question): Promise<void> {
    const { person, day, recording } = question;
    const isStill = () => this.#person === person && this.#session.run.recording === recording;
    if (!this.#isTold(question)) {
      const steps = await this.#client.lineage(person, day);
      if (isStill()) this.#told = { ...question, steps };
    } else if (!this.#isReachKnown(question)) {
      const until = this.#session.run.arrivedDay;
      const list = await this.#client.descendants(person);
      if (isStill()) this.#reached = { person, recording, list, until };
    } else {
      const { facts, day: until } = await this.#reasonsOf(question);
      if (isStill()) this.#reasons = { ...question, facts, until };
    }
  }

  /** Closes the answer after a failure, so that it can be asked for again. */
  async #reasonsOf({ person, day }: Question): Promise<Found> {
    try {
      const inquirer = await (this.#inquirer ??= this.#loadInquirer());
      return await inquirer.why(this.#session.run.scenario!, person, day, WHY_BUDGET);
    } catch (error) {
      this.#inquirer = null;
      this.isWhyOpen = false;
      if (error instanceof NotLoaded) missing.note(() => (this.isWhyOpen = true));
      throw error;
    }
  }
}

const isSame = (a: Question, b: Question): boolean =>
  a.person === b.person && a.day === b.day && a.recording === b.recording;
