import { MediaQuery } from 'svelte/reactivity';
import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import { LANGUAGES, type Language, type Words } from '../../words/index.ts';
import { withoutSelling, withSelling } from '../../words/with-selling.ts';
import { recall, remember } from './storage.ts';

/** The looks one can choose; `system` follows the machine. */
export const LOOKS = ['system', 'light', 'dark', 'projector'] as const;

export type Look = (typeof LOOKS)[number];

const LOOK_KEY = 'tell-ten.look';
const LANGUAGE_KEY = 'tell-ten.language';

/** The user's preferences. The browser remembers them; until a language is chosen, its own is used. */
export class Preferences {
  #look = $state<Look>(LOOKS.find((look) => look === recall(LOOK_KEY)) ?? 'system');
  #language: Language;
  #words: Words;
  /** True once the words about selling are wanted as well. */
  #speaksOfSelling = false;
  readonly #systemDark = new MediaQuery('prefers-color-scheme: dark');

  /** The look to draw, with the machine's preference put in. */
  readonly theme = $derived(
    this.#look === 'system' ? (this.#systemDark.current ? 'dark' : 'light') : this.#look,
  );

  private constructor(language: Language, words: Words) {
    this.#language = $state(language);
    this.#words = $state.raw(words);
  }

  /** The preferences chosen here before, with the words for them. */
  static async recalled(): Promise<Preferences> {
    const language = asLanguage(recall(LANGUAGE_KEY)) ?? browserLanguage(navigator.languages);
    return new Preferences(language, withoutSelling(await LANGUAGES[language].load()));
  }

  get words(): Words {
    return this.#words;
  }

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

  /** Changes the page's language once its words are loaded. If they cannot be loaded, nothing changes. */
  set language(language: Language) {
    void withParts(() => this.#speak(language));
  }

  /** Also has the words about selling from now on, in every language. Rejects where they cannot be loaded. */
  async learnSelling(): Promise<void> {
    if (this.#speaksOfSelling) return;
    this.#speaksOfSelling = true;
    const language = this.#language;
    try {
      const words = await this.#load(language);
      if (this.#language === language) this.#words = words;
    } catch (error) {
      this.#speaksOfSelling = false;
      throw error;
    }
  }

  async #load(language: Language): Promise<Words> {
    const words = await LANGUAGES[language].load();
    if (!this.#speaksOfSelling) return withoutSelling(words);
    const { loadLater } = await later(() => import('../../words/later.ts'));
    return withSelling(words, await loadLater('selling', language));
  }

  async #speak(language: Language): Promise<void> {
    const before = this.#language;
    this.#language = language;
    try {
      const [words] = await Promise.all([this.#load(language), loadLaterIn(language)]);
      if (this.#language !== language) return;
      this.#words = words;
      remember(LANGUAGE_KEY, language);
    } catch (error) {
      if (this.#language === language) this.#language = before;
      throw error;
    }
  }
}

/** Loads in another language the texts that are in use. */
async function loadLaterIn(language: Language): Promise<void> {
  const { loadAllIn } = await later(() => import('../../words/later.ts'));
  await loadAllIn(language);
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
