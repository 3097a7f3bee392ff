import { cellCount, cellScenario } from '../../model/study/cells.ts';
import { likelyUnits } from '../../model/study/course.ts';
import { isAdaptive, mostRuns, type Plan } from '../../model/study/plan.ts';
import type { Shard } from '../../model/study/units.ts';
import { numbers } from '../../words/en/numbers.ts';
import { estimateOf, gigabytes } from '../estimate.ts';
import { roughly } from '../durations.ts';
import { Refusal } from '../sentences.ts';

/** Cells whose cost is asked for; of more, as many at even distances. */
const MOST_ASKED = 500;

/** The most units of a study: their records have to fit into the memory. */
const MOST_UNITS = 1_000_000;

/** Seconds from which on it is said before it begins, and from which on it is asked. */
const MUCH = 60;
const TOO_MUCH = 86_400;

/** Who computes a study. */
export interface Effort {
  readonly threads: number;
  /** Bytes that they have together. */
  readonly memory: number;
  readonly shard: Shard;
  /** Units that are recorded already. */
  readonly done: number;
  /** Compute it whatever it takes. */
  readonly yes: boolean;
}

/**
 * The sentences to say before a study begins: what it may need, where that is much.
 * @throws Refusal where it is too much, unless the call says that it shall be done all the same
 */
export function studyWarnings(plan: Plan, { threads, memory, shard, done, yes }: Effort): string[] {
  const cells = cellCount(plan);
  const units = likelyUnits(plan);
  const { seconds: perUnit, bytes } = costOf(plan);
  const seconds = (perUnit * Math.max(0, units - done)) / (threads * shard.count);
  const what = isAdaptive(plan)
    ? `about ${numbers.count(Math.round(units))} runs`
    : `${numbers.count(cells)} ${cells === 1 ? 'cell' : 'cells'} × ${numbers.count(mostRuns(plan))} runs`;
  const needed = `this may take up to ${roughly(seconds)}`;
  if (units > MOST_UNITS)
    throw new Refusal([
      `${plan.kind}: ${what} – ${needed}; expected at most ${numbers.count(MOST_UNITS)} runs in all.`,
    ]);
  if (seconds > TOO_MUCH && !yes)
    throw new Refusal([`${plan.kind}: ${what} – ${needed}; expected fewer, or --yes to run all the same.`]);
  if (bytes * threads > memory && !yes)
    throw new Refusal([
      `people: ${numbers.count(plan.scenario.people)} – ${threads} threads may need up to ${gigabytes(bytes * threads)} of memory, and ${gigabytes(memory)} are free; expected fewer threads or people, or --yes to run all the same.`,
    ]);
  return seconds > MUCH ? [`${what}: ${needed}.`] : [];
}

/** What one unit needs: seconds, as a mean over cells, and the bytes of the largest. */
export function costOf(plan: Plan): { seconds: number; bytes: number } {
  const cells = cellCount(plan);
  const asked = Math.min(cells, MOST_ASKED);
  const estimates = Array.from({ length: asked }, (_, index) =>
    estimateOf({ scenario: cellScenario(plan, Math.floor((index * cells) / asked)), runs: 1, lean: false }),
  );
  return {
    seconds: estimates.reduce((sum, { seconds }) => sum + seconds, 0) / asked,
    bytes: estimates.reduce((most, { bytes }) => Math.max(most, bytes), 0),
  };
}
