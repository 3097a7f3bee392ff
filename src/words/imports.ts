import { imports as en, type ImportWords } from './en/imports.ts';
import { imports as fr } from './fr/imports.ts';
import type { Language } from './index.ts';

/** What is said of networks that a user brings, loaded when one is brought. */
export const IMPORTS: Readonly<Record<Language, ImportWords>> = { en, fr };
