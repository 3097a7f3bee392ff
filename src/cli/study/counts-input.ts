import { readFileSync } from 'node:fs';
import { ImportFailure } from '../../model/network/import/import-failure.ts';
import { CountsFailure, readCounts } from '../../model/study/fit/counts-file.ts';
import { dataOfCurve, isCurveName } from '../../model/study/fit/published-curves.ts';
import type { Counted, Data } from '../../model/study/plan.ts';
import { counts } from '../../words/en/counts.ts';
import { imports } from '../../words/en/imports.ts';
import { published } from '../../words/en/published.ts';
import { reason } from '../sentences.ts';

/** The data of a file, or why it has none, and what was made of it, in sentences. */
export interface CountsInput {
  readonly data: Data | null;
  readonly faults: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Reads a file with days and counts, or takes a published curve by its name.
 * @param file `-` is not understood: a scenario comes that way @param counted what the counts of a file are
 */
export function countsIn(file: string, counted: Counted): CountsInput {
  if (isCurveName(file)) {
    const { facts, source, scale, caveat } = published.curves[file];
    const sentences = [facts, source, scale, caveat, published.alone].map((text) => `${file}: ${text}`);
    return { data: dataOfCurve(file), faults: [], remarks: sentences };
  }
  try {
    const { data, remarks } = readCounts(readFileSync(file));
    return {
      data: { counted, ...data },
      faults: [],
      remarks: remarks.map((remark) => `${file}: ${counts.remark(remark)}`),
    };
  } catch (error) {
    return { data: null, faults: [sentenceOf(error, file)], remarks: [] };
  }
}

function sentenceOf(error: unknown, file: string): string {
  if (error instanceof CountsFailure) return counts.failure(error, file);
  if (error instanceof ImportFailure) return imports.failure(error, file);
  return `--data: ${file} cannot be read: ${reason(error)}.`;
}
