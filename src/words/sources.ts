import { SOURCES, type SourceKey } from '../model/scenario/parameter-sources.ts';
import { sources as fr } from './fr/sources.ts';
import type { Language } from './index.ts';

/** Where the standard values come from, in English as the model's table has it; loaded when somebody asks. */
export const SOURCE_WORDS: Readonly<Record<Language, Readonly<Record<SourceKey, string>>>> = {
  en: SOURCES,
  fr,
};
