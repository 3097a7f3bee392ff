import { guide as en, type GuideWords } from './en/guide.ts';
import { guide as fr } from './fr/guide.ts';
import type { Language } from './index.ts';

export type { GuideWords } from './en/guide.ts';

/** Texts about signs and keys, which are loaded with the dialog that shows them. */
export const GUIDE: Readonly<Record<Language, GuideWords>> = { en, fr };
