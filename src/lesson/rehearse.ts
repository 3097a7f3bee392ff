import type { RunResult } from '../model/measures/result.ts';
import { sameRun, type Scenario } from '../model/scenario/scenario.ts';
import { chapterScenarios } from './chapter-scenarios.ts';
import { verdictOf, type Verdict } from './claim.ts';
import type { Measured } from './figures.ts';
import type { Chapter, Talk } from './talk.ts';

/** What a chapter's run does. */
export interface Rehearsed {
  readonly title: string;
  readonly seed: string;
  /** Of the journal: another machine that has the same one has run the same. */
  readonly digest: string;
  /** Whether it is the run that whoever wrote the talk has seen; `null` where the talk does not say which that is. */
  readonly isSame: boolean | null;
  readonly verdicts: readonly Verdict[];
}

/** What a run says of a chapter's claims. */
export const rehearsed = (
  { title, claims, digest }: Chapter,
  run: Measured & Pick<RunResult, 'seed' | 'digest'>,
  people: number,
): Rehearsed => ({
  title,
  seed: run.seed,
  digest: run.digest,
  isSame: digest === null ? null : digest === run.digest,
  verdicts: claims.map((claim) => verdictOf(claim, run, people)),
});

/**
 * Runs the chapters of a talk one after the other, as they are told; a chapter that goes on with the run before is not run
 * again.
 * @param run runs a scenario with its own luck
 */
export function* rehearse({ chapters }: Talk, run: (scenario: Scenario) => RunResult): Generator<Rehearsed> {
  let last: { readonly scenario: Scenario; readonly result: RunResult } | null = null;
  for (const [place, scenario] of chapterScenarios(chapters).entries()) {
    if (!last || !sameRun(last.scenario, scenario)) last = { scenario, result: run(scenario) };
    yield rehearsed(chapters[place]!, last.result, scenario.people);
  }
}
