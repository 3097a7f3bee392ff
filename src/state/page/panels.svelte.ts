import { recall, remember } from './storage.ts';

const PANELS_KEY = 'tell-ten.panels';

/** The columns beside the stage. */
export const PANELS = ['controls', 'charts'] as const;

export type Panel = (typeof PANELS)[number];

/**
 * The columns that are open. A stranger meets the stage alone and opens them when they are wanted; the browser remembers
 * which are. Whoever comes again, or has skipped the opening, finds both.
 */
export class Panels {
  #open = $state<readonly Panel[]>(PANELS);

  /** @param isFirstVisit false for a page that was opened before, or is not to explain itself */
  constructor(isFirstVisit: boolean) {
    const kept = recall(PANELS_KEY);
    if (kept !== null) this.#open = PANELS.filter((panel) => kept.split(' ').includes(panel));
    else if (isFirstVisit) {
      this.#open = [];
      remember(PANELS_KEY, PANELS.join(' '));
    }
  }

  get controls(): boolean {
    return this.#open.includes('controls');
  }

  get charts(): boolean {
    return this.#open.includes('charts');
  }

  /** Opens a column that is closed, closes one that is open. */
  toggle(panel: Panel): void {
    const isOpen = this.#open.includes(panel);
    this.#keep(PANELS.filter((known) => (known === panel ? !isOpen : this.#open.includes(known))));
  }

  openAll(): void {
    this.#keep(PANELS);
  }

  /** The same for this visit alone, as a link asks for. */
  openAllForNow(): void {
    this.#open = PANELS;
  }

  #keep(open: readonly Panel[]): void {
    this.#open = open;
    remember(PANELS_KEY, open.join(' '));
  }
}
