import { MOST_WITHOUT_KERNEL } from './basics/limits.ts';
import type { Luck } from './basics/random.ts';
import type { Ledger } from './downline/ledger.ts';
import type { Network } from './network/network.ts';
import type { StoryRun } from './run/kernel/story-run.ts';
import type { ReferenceRun } from './run/reference/run.ts';
import { hasDownline } from './scenario/relevance.ts';
import type { Scenario } from './scenario/scenario.ts';

/** A run with its journal, by whichever engine. */
export type Run = StoryRun | ReferenceRun;

/** What a run can do besides. */
export interface RunOptions {
  readonly sampleTellings?: boolean;
}

/** Begins a run by the reference. Whoever can do without its code imports this type alone. */
export type BeginReference = (
  scenario: Scenario,
  network: Network,
  luck: Luck,
  options: RunOptions,
) => ReferenceRun;

/**
 * True for what only the reference can run, which is fast enough for that: where somebody sells the product, a town of
 * 100 000 people takes some seconds for a year, so the limit of towns without WebAssembly does not hold for it.
 */
export const needsReference = hasDownline;

/** True where an engine is there that runs the scenario in good time. @param hasKernel false where WebAssembly is off */
export const hasEngine = (scenario: Scenario, hasKernel: boolean): boolean =>
  hasKernel || needsReference(scenario) || scenario.people <= MOST_WITHOUT_KERNEL;

/** The digest of a run: of its journal, and of its ledger where there is one. */
export const digestOf = (run: Run): string => run.journal.digest((digest) => ledgerOf(run)?.addTo(digest));

/** Who joined and left, and who bought through whom; `null` where nobody sells. */
const ledgerOf = ({ business }: Run): Ledger | null => business?.ledger ?? null;
