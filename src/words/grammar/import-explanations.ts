import type { ImportProblem, Repair } from '../../model/network/import/import-failure.ts';

/** For each kind of problem with a file, the end of its sentence. */
export type Explanations = {
  readonly [Code in ImportProblem['code']]: (problem: Extract<ImportProblem, { code: Code }>) => string;
};

/** The end of the sentence about a problem, in the language of the explanations. */
export function explanationOf(problem: ImportProblem, all: Explanations): string {
  const say = all[problem.code] as (problem: ImportProblem) => string;
  return say(problem);
}

/** For each kind of correction, its sentence. */
export type RepairSentences = {
  readonly [Code in Repair['code']]: (mended: Extract<Repair, { code: Code }>) => string;
};

/** The sentence about a correction, in the language of the sentences. */
export function repairSentence(mended: Repair, all: RepairSentences): string {
  const say = all[mended.code] as (mended: Repair) => string;
  return say(mended);
}
