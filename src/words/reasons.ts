import { whySummary as summaryEn } from './en/why-summary.ts';
import { whyLines as linesEn } from './en/why.ts';
import { whySummary as summaryFr } from './fr/why-summary.ts';
import { whyLines as linesFr } from './fr/why.ts';
import type { Language } from './index.ts';
import { typeset } from './grammar/typeset.ts';

/** What happened to somebody and why: day by day, and in one sentence. */
interface ReasonWords {
  readonly lines: typeof linesEn;
  readonly summary: typeof summaryEn;
}

/** Texts of the answer to “why?”, which are loaded with it. */
export const REASONS: Readonly<Record<Language, ReasonWords>> = {
  en: { lines: linesEn, summary: summaryEn },
  fr: typeset({ lines: linesFr, summary: summaryFr }),
};
