import { recall, remember } from './storage.ts';

const TOUR_KEY = 'tell-ten.tour';

/** The help of the page: a tour, offered once, the model, and the symbols and shortcuts. */
export class Help {
  #isOffered = $state(false);
  #isTouring = $state(false);
  #reading = $state<'how' | 'guide' | null>(null);

  /**
   * @param mayOffer false where nobody is to be asked, as on a page within another
   * @param ontour called before the tour begins, which shows every part of the page
   */
  constructor(
    mayOffer: boolean,
    private readonly ontour: () => void = () => undefined,
  ) {
    this.#isOffered = mayOffer && recall(TOUR_KEY) === null;
  }

  /** True while the tour may be offered to a first-time visitor. */
  get isOffered(): boolean {
    return this.#isOffered;
  }

  get isTouring(): boolean {
    return this.#isTouring;
  }

  /** The help on show: the model, or the symbols and shortcuts. */
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
    remember(TOUR_KEY, 'offered');
  }

  decline(): void {
    this.#isOffered = false;
  }

  startTour(): void {
    this.noteOffer();
    this.#isOffered = false;
    this.ontour();
    this.#isTouring = true;
  }

  endTour(): void {
    this.#isTouring = false;
  }
}
