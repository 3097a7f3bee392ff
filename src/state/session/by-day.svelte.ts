import { untrack } from 'svelte';

/** The parts of the run on show that are needed here. */
interface Run {
  /** Stands for the run. */
  readonly recording: object | null;
  /** True while the worker has another run than the one on show. */
  readonly isBetweenRuns: boolean;
  /** Has these answers prepared before a run is shown; returns the clean-up. */
  prepares(answers: Preparing): () => void;
}

/** Its day on show: an object for each time one is shown. */
interface OnShow {
  readonly shown: { readonly measures: { readonly day: number } } | null;
}

/** The questions about a run that are asked before it is shown. */
export interface Preparing {
  /** Asks about a run that the worker has open and that is about to be shown on this day, so that nothing flickers. */
  prepare(run: object, day: number): Promise<void>;
}

interface Answer<T> {
  readonly run: object;
  readonly day: number;
  readonly value: T;
}

/** The answers that only the worker knows, for one day: asked for a day at a time, and kept with their run and day. */
export class DayAnswers<T> implements Preparing {
  #answer = $state.raw<Answer<T> | null>(null);
  /** Of a run that is shown in a moment. */
  #prepared = $state.raw<Answer<T> | null>(null);
  #isAsking = false;
  readonly #run: Run;
  readonly #onShow: OnShow;
  readonly #question: (day: number) => Promise<T>;

  /**
   * Asks for every day that comes on show. To be made in an effect root or while a component is set up.
   * @param isWanted false while nobody wants to know
   */
  constructor(run: Run, onShow: OnShow, question: (day: number) => Promise<T>, isWanted = () => true) {
    this.#run = run;
    this.#onShow = onShow;
    this.#question = question;
    $effect(() => (isWanted() ? run.prepares(this) : undefined));
    $effect(() => {
      if (isWanted() && onShow.shown) untrack(() => void this.#ask());
    });
  }

  /** The last answer about the run on show; `null` before the first. */
  get latest(): T | null {
    return this.#known?.value ?? null;
  }

  /** True while that is about another day than the one on show. */
  get isLate(): boolean {
    return this.#known?.day !== this.#onShow.shown?.measures.day;
  }

  get #known(): Answer<T> | null {
    const { recording } = this.#run;
    return [this.#answer, this.#prepared].find((answer) => answer?.run === recording) ?? null;
  }

  async prepare(run: object, day: number): Promise<void> {
    this.#prepared = { run, day, value: await this.#question(day) };
  }

  /** Asks for the day on show; one question at a time, the last one counts. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      let answered: OnShow['shown'] = null;
      for (;;) {
        const { recording, isBetweenRuns } = this.#run;
        const { shown } = this.#onShow;
        if (!recording || !shown || shown === answered || isBetweenRuns) break;
        answered = shown;
        const { day } = shown.measures;
        const value = await this.#question(day);
        this.#answer = { run: recording, day, value };
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }
}
