import { en, type Words } from './en/index.ts';
import { fr } from './fr/index.ts';

export type { HeadlineFacts, Words } from './en/index.ts';

/** Some of the texts, however deep: what a language has not said yet is taken from English. */
export type PartialWords<T = Words> = {
  // Functions are texts with gaps; they are given whole or not at all.
  readonly [Key in keyof T]?: T[Key] extends (...args: never[]) => unknown
    ? T[Key]
    : T[Key] extends object
      ? PartialWords<T[Key]>
      : T[Key];
};

/** Every language, by its code. */
export const LANGUAGES = { en, fr: completed(fr, en) } as const satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;

function completed<T extends object>(partial: PartialWords<T>, whole: T): T {
  const entries = Object.entries(whole).map(([key, text]) => {
    const own = (partial as Record<string, unknown>)[key];
    const isNested = typeof text === 'object' && text !== null && !Array.isArray(text);
    return [key, isNested ? completed((own ?? {}) as PartialWords<object>, text as object) : (own ?? text)];
  });
  return Object.fromEntries(entries) as T;
}
