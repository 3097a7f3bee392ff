import { howItWorks as en, type HowItWorksWords } from './en/how-it-works.ts';
import { howItWorks as fr } from './fr/how-it-works.ts';
import type { Language } from './index.ts';

/** Texts about the model, which are loaded with the dialog that shows them. */
export const HOW_IT_WORKS: Readonly<Record<Language, HowItWorksWords>> = { en, fr };
