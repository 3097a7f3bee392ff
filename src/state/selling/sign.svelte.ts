import { recall, remember } from '../page/storage.ts';

const SIGN_KEY = 'tell-ten.currency';

/** The longest sign of a currency, in characters. */
export const LONGEST_SIGN = 4;

const shortened = (text: string): string => text.trim().slice(0, LONGEST_SIGN);

/** What stands beside every sum of money on the page, which the browser remembers. */
class CurrencySign {
  #text = $state(shortened(recall(SIGN_KEY) ?? ''));

  /** Empty for none. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = shortened(text);
    remember(SIGN_KEY, this.#text);
  }
}

/** The one sign of the page. */
export const sign = new CurrencySign();
