/** What only the worker knows of a day: asked a day at a time. */
export class DayAnswers<T> {
  #answer: T;
  #isAsking = false;
  readonly #question: (day: number) => Promise<T>;
  readonly #isBetweenRuns: () => boolean;

  /**
   * @param none what there is before the first answer
   * @param isBetweenRuns true while the worker has another run than the one on show
   */
  constructor(none: T, question: (day: number) => Promise<T>, isBetweenRuns: () => boolean) {
    this.#answer = $state.raw(none);
    this.#question = question;
    this.#isBetweenRuns = isBetweenRuns;
  }

  /** The last answer. */
  get latest(): T {
    return this.#answer;
  }

  /**
   * Asks for the day on show; one question at a time, the last one counts.
   * @param shown what is on show now: an object for each time a day is shown
   */
  async ask(shown: () => { readonly measures: { readonly day: number } } | null): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      let answered: ReturnType<typeof shown> = null;
      for (let now = shown(); now && now !== answered && !this.#isBetweenRuns(); now = shown()) {
        answered = now;
        const answer = await this.#question(now.measures.day);
        if (!this.#isBetweenRuns()) this.#answer = answer;
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }
}
