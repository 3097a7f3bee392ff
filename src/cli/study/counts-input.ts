import { readFileSync } from 'node:fs';
import { ImportFailure } from '../../model/network/import/import-failure.ts';
import { CountsFailure, readCounts } from '../../model/study/fit/counts-file.ts';
import type { Data } from '../../model/study/plan.ts';
import { counts } from '../../words/en/counts.ts';
import { imports } from '../../words/en/imports.ts';
import { reason } from '../sentences.ts';

/** The data of a file, or why it has none, and what was made of it, in sentences. */
export interface CountsInput {
  readonly data: Data | null;
  readonly faults: readonly string[];
  readonly remarks: readonly string[];
}

/** Reads a file with days and counts. @param file `-` is not understood: a scenario comes that way */
export function countsIn(file: string): CountsInput {
  try {
    const { data, remarks } = readCounts(readFileSync(file));
    return { data, faults: [], remarks: remarks.map((remark) => `${file}: ${counts.remark(remark)}`) };
  } catch (error) {
    return { data: null, faults: [sentenceOf(error, file)], remarks: [] };
  }
}

function sentenceOf(error: unknown, file: string): string {
  if (error instanceof CountsFailure) return counts.failure(error, file);
  if (error instanceof ImportFailure) return imports.failure(error, file);
  return `--data: ${file} cannot be read: ${reason(error)}.`;
}
