import { fault as en } from './en/faults.ts';
import { fault as fr } from './fr/faults.ts';
import type { Language } from './index.ts';
import { typeset } from './grammar/typeset.ts';

/** Sentences about what is wrong with a value, loaded when something is. */
export const FAULTS: Readonly<Record<Language, typeof en>> = { en, fr: typeset(fr) };
