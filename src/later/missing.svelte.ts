import { NotLoaded } from './later.ts';

/** The parts of the page that were asked for and could not be loaded. */
class MissingParts {
  #again = $state.raw<readonly (() => void)[]>([]);
  #isAskedAgain = $state(false);

  /** True while something that was asked for is not there. */
  get areThere(): boolean {
    return this.#again.length > 0;
  }

  /** True where asking again was in vain. */
  get areStillMissing(): boolean {
    return this.areThere && this.#isAskedAgain;
  }

  /** Notes a part that is missing. @param again asks for it again */
  note(again: () => void): void {
    this.#again = [...this.#again, again];
  }

  /** Forgets one that has been asked for again. */
  forget(again: () => void): void {
    this.#again = this.#again.filter((other) => other !== again);
  }

  /** Asks again for everything that is missing. */
  askAgain(): void {
    const again = this.#again;
    this.#again = [];
    this.#isAskedAgain = true;
    for (const ask of again) ask();
  }

  /** Forgets what is missing. */
  dismiss(): void {
    this.#again = [];
    this.#isAskedAgain = false;
  }
}

/** A page has one list of what it misses, whichever part of it finds out. */
export const missing = new MissingParts();

/** Does what needs a part that is loaded later; where that is missing, it is noted, and asking again does all of it again. */
export async function withParts(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    missing.note(() => void withParts(act));
  }
}
