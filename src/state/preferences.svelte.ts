import { MediaQuery } from 'svelte/reactivity';
import { LANGUAGES, type Language, type Words } from '../words/index.ts';
import { recall, remember } from './remembered.ts';

/** The looks one can choose; `system` follows the machine. */
export const LOOKS = ['system', 'light', 'dark', 'projector'] as const;

export type Look = (typeof LOOKS)[number];

const LOOK_KEY = 'tell-ten.look';
const LANGUAGE_KEY = 'tell-ten.language';

/** How somebody wants to see the page; remembered by the browser, whose own language it has until one is chosen. */
export class Preferences {
  #look = $state<Look>(LOOKS.find((look) => look === recall(LOOK_KEY)) ?? 'system');
  #language = $state<Language>(asLanguage(recall(LANGUAGE_KEY)) ?? browserLanguage(navigator.languages));
  readonly #systemDark = new MediaQuery('prefers-color-scheme: dark');

  /** The look to draw, with the machine's preference put in. */
  readonly theme = $derived(
    this.#look === 'system' ? (this.#systemDark.current ? 'dark' : 'light') : this.#look,
  );
  readonly words: Words = $derived(LANGUAGES[this.#language]);

  get look(): Look {
    return this.#look;
  }

  set look(look: Look) {
    this.#look = look;
    remember(LOOK_KEY, look);
  }

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    remember(LANGUAGE_KEY, language);
  }
}

/**
 * The first of the browser's languages that the page speaks, of whatever country; English if it speaks none of them.
 * @param tags such as `fr-CA`, the one liked best first
 */
export function browserLanguage(tags: readonly string[]): Language {
  return tags.map((tag) => asLanguage(tag.toLowerCase().split('-')[0]!)).find(Boolean) ?? 'en';
}

function asLanguage(text: string | null): Language | undefined {
  return text !== null && Object.hasOwn(LANGUAGES, text) ? (text as Language) : undefined;
}
