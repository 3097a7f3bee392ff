import { publicBase, reachOf, type Reach } from './reach.ts';
import { recall, remember } from './remembered.ts';

const KEY = 'tell-ten.address';

/** Where others find Tell Ten: what somebody typed, else what the page was built with, else where it is open now. */
export class PublicAddress {
  #typed = $state(recall(KEY) ?? import.meta.env['VITE_PUBLIC_ADDRESS'] ?? '');

  /** The address without a scenario, or why it is none. */
  readonly base: string | null = $derived(
    this.#typed === '' ? location.href.split('#')[0]! : publicBase(this.#typed),
  );

  /** Who can open a link to it; `anywhere` is said of any address that was given on purpose. */
  readonly reach: Reach = $derived(this.#typed === '' ? reachOf(location) : 'anywhere');

  /** What was typed; with nothing, the page's own address stands. */
  get typed(): string {
    return this.#typed;
  }

  set typed(text: string) {
    this.#typed = text.trim();
    remember(KEY, this.#typed);
  }
}
