import { later } from '../later/later.ts';
import type { Words } from './en/index.ts';

export type { HeadlineFacts, Piece, Words } from './en/index.ts';

/** Every language by its code, with its own name and a loader for its words. */
export const LANGUAGES = {
  en: { name: 'English', load: async () => (await later(() => import('./en/index.ts'))).en },
  fr: { name: 'Français', load: async () => (await later(() => import('./fr/index.ts'))).fr },
} as const satisfies Record<string, { name: string; load: () => Promise<Words> }>;

export type Language = keyof typeof LANGUAGES;

/** The language of these words. */
export const languageOf = (words: Words): Language => words.locale as Language;
