import type { Words } from './en/index.ts';

export type { HeadlineFacts, Piece, Words } from './en/index.ts';

/** Every language, by its code: what it calls itself, and its words, loaded when they are wanted. */
export const LANGUAGES = {
  en: { name: 'English', load: async () => (await import('./en/index.ts')).en },
  fr: { name: 'Français', load: async () => (await import('./fr/index.ts')).fr },
} as const satisfies Record<string, { name: string; load: () => Promise<Words> }>;

export type Language = keyof typeof LANGUAGES;

/** The language of some words, to find those that are loaded later. */
export const languageOf = (words: Words): Language => words.locale as Language;
