import type { StudyKind } from '../../model/study/plan.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';
import { planFault } from './plan-faults.ts';

const { count } = numbers;

/** A time in its own unit, about. */
function roughly(seconds: number): string {
  if (seconds < 90) return form(seconds, { one: 'one second', other: `${count(seconds)} seconds` });
  if (seconds < 5400) return `${count(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${count(seconds / 3600)} hours`;
  return seconds < 63_072_000 ? `${count(seconds / 86_400)} days` : `${count(seconds / 31_536_000)} years`;
}

/** The plan of a study that could not be opened as it came. */
export const brought = {
  heading: 'The plan of a study',
  faulty: (faults: number) =>
    form(faults, {
      one: 'One thing is wrong with this plan',
      other: `${count(faults)} things are wrong with this plan`,
    }),
  mend: 'Correct it in the file, and open that again.',
  more: (faults: number) => `And ${count(faults)} more.`,
  otherEngine: 'This plan was made with another version of the engine',
  otherRuns: (engine: number) =>
    `This page has version ${String(engine)}, whose runs are others: the answer may be another, too.`,
  anew: 'Run it anew',
  notShown: 'The page cannot draw this study',
  /** Why that is so. */
  objections: {
    ranges: () => 'Some of its numbers are not known, only bounded.',
    cells: (most: number, own: number) =>
      `It tries ${count(own)} combinations of values. The page shows up to ${count(most)}.`,
    seed: () => 'The seed of its scenario ends like that of one run of a study, such as “#17”.',
  },
  size: (runs: number, seconds: number) => `It makes ${count(runs)} runs: ${roughly(seconds)} on one core.`,
  /** A fault of it, in a sentence. */
  fault: planFault,
  commandLine: 'The command line answers it:',
  command: (kind: StudyKind) => `npm run -s sim -- ${kind} plan.json`,
};

/** Its shape, in every language. */
export type BroughtWords = typeof brought;
