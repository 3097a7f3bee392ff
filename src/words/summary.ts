import { summary as en, type SummaryWords } from './en/summary.ts';
import { summary as fr } from './fr/summary.ts';
import type { Language } from './index.ts';

/** Texts of the summary, which are loaded with it when a run has come to its end. */
export const SUMMARY: Readonly<Record<Language, SummaryWords>> = { en, fr };
