import type { BeginReference, Run } from '../src/model/engines.ts';
import type { SellingDay } from '../src/model/inquiry/selling.ts';
import type { DownlineOutcome } from '../src/model/measures/downline-outcome.ts';
import type { Statement } from '../src/model/inquiry/statement.ts';
import type { Layout } from '../src/model/layout/layout.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';

/** What is asked about selling in one run; only the reference has runs in which somebody sells. */
export interface SellingAnswers {
  day(day: number): SellingDay;
  /** What it had come to alone, of the same day. */
  outcome(day: number): DownlineOutcome;
  statement(person: number, day: number): Statement | null;
  /** Everybody by who brought them in, up to the last day run. @param room how many people each level is to hold */
  layout(room?: readonly number[]): Layout;
}

/** What a worker that has the reference's code can do besides. */
export interface ReferenceParts {
  readonly begin: BeginReference;
  /** Answers about who sells in a run; `null` where nobody does. */
  readonly selling: (scenario: Scenario, run: Run) => SellingAnswers | null;
}
