import type { Fault, Problem } from '../../model/scenario/checks/faults.ts';
import { shown } from './printable.ts';

/** The names and values in a sentence about a fault: as scripts know them, or as a page shows them. */
export interface FaultTerms {
  /** A value found at a path; `null` where there was none. */
  readonly value: (value: unknown, path: string) => string | null;
  /** The smallest and the largest value allowed at a path. */
  readonly bounds: (min: number, max: number, path: string) => readonly [string, string];
  /** The name of a parameter. */
  readonly parameter: (path: string) => string;
  /** The same in a sentence that has named its group already. */
  readonly member: (path: string) => string;
  /** One of the options of a choice. */
  readonly option: (option: string, path: string) => string;
  /** A kind of network, as the subject of a sentence. */
  readonly network: (kind: string) => string;
}

/** Terms for scripts, which know paths and the values of a scenario's JSON. */
export const scriptTerms = (
  number: (value: number) => string,
  network: FaultTerms['network'],
): FaultTerms => ({
  value: (value) => shown(value, number),
  bounds: (min, max) => [number(min), number(max)],
  parameter: (path) => path,
  member: (path) => path.slice(path.lastIndexOf('.') + 1),
  option: (option) => option,
  network,
});

/** For each kind of fault, the end of its sentence: what was expected, or what is wrong. */
export type Expectations = {
  readonly [Code in Problem['code']]: (
    problem: Extract<Problem, { code: Code }>,
    terms: FaultTerms,
    path: string,
  ) => string;
};

const OF_WHOLE_LINK: readonly Problem['code'][] = ['foreign', 'cutOff', 'linkTooLong'];

/** True for a fault whose sentence stands alone: a reader of a damaged link knows of no field. */
export const isOfWholeLink = ({ problem }: Fault): boolean => OF_WHOLE_LINK.includes(problem.code);

/** The end of the sentence about a fault, in the language of the expectations. */
export function expectationOf({ path, problem }: Fault, terms: FaultTerms, all: Expectations): string {
  const say = all[problem.code] as (problem: Problem, terms: FaultTerms, path: string) => string;
  return say(problem, terms, path);
}
