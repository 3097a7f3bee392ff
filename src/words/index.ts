import { en, type Words } from './en/index.ts';
import { fr } from './fr/index.ts';

export type { HeadlineFacts, Piece, Words } from './en/index.ts';

/** Every language, by its code. */
export const LANGUAGES = { en, fr } as const satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;
