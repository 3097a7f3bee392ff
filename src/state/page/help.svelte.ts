import { recall, remember } from './storage.ts';

const KEY = 'tell-ten.tour';

/** What the page has to say about itself: a tour, offered once, how it works, its signs and keys. */
export class Help {
  #isOffered = $state(false);
  #isTouring = $state(false);
  #reading = $state<'how' | 'guide' | null>(null);

  /** @param mayOffer false where nobody is to be asked, as on a page within another */
  constructor(mayOffer: boolean) {
    this.#isOffered = mayOffer && recall(KEY) === null;
  }

  /** Whether somebody who is here for the first time may be asked if they want to be shown around. */
  get isOffered(): boolean {
    return this.#isOffered;
  }

  get isTouring(): boolean {
    return this.#isTouring;
  }

  /** What is on show: how the model works, or what signs mean and keys do. */
  get reading(): 'how' | 'guide' | null {
    return this.#reading;
  }

  read(what: 'how' | 'guide'): void {
    this.#reading = what;
  }

  close(): void {
    this.#reading = null;
  }

  /** Has the browser remember that the tour was offered: it is not offered at the next visit. */
  noteOffer(): void {
    remember(KEY, 'offered');
  }

  decline(): void {
    this.#isOffered = false;
  }

  startTour(): void {
    this.noteOffer();
    this.#isOffered = false;
    this.#isTouring = true;
  }

  endTour(): void {
    this.#isTouring = false;
  }
}
