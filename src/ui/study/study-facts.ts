import { lucksFacts, type LucksFacts } from '../../findings/lucks.ts';
import { CRITIC } from '../../model/story/stages.ts';
import { isOfSelling, isOutbreak, OUTCOMES, wholeOf, type OutcomeName } from '../../model/study/outcomes.ts';
import { sellingTotals } from '../../model/measures/downline-outcome.ts';
import { spreadPartsOf, summaryOf, type PartsOfSpread } from '../../model/study/many.ts';
import { meanInterval } from '../../model/study/statistics.ts';
import { independent } from '../../model/study/values.ts';
import { lookAt } from '../../model/study/stopping.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { Lucks } from '../../state/study/lucks.svelte.ts';
import type { Study } from '../../state/study/study.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** A run with a value, to stand on a line. */
export interface Placed {
  readonly seed: string;
  readonly value: number;
  readonly tookOff: boolean;
  readonly isOwn: boolean;
  /** `null` for the run on show where it is none of the study's. */
  readonly record: RunRecord | null;
}

/** The run on show, once it is over: its luck, and what came of it where the study has not computed it. */
export interface OwnRun {
  readonly seed: string;
  /** By outcome; `null` where it has none. */
  readonly outcomes: Partial<Record<OutcomeName, number | null>>;
  readonly tookOff: boolean;
  readonly reach: readonly number[];
}

/** The run on show; `null` while it is under way, or is not what the controls say. */
export function ownRun({ run, isStale }: Session): OwnRun | null {
  const { recording, scenario, isOver } = run;
  const last = recording?.days.at(-1);
  const stages = recording?.stagesByDay.at(-1);
  if (!isOver || isStale || !recording || !scenario || !last || !stages) return null;
  return {
    seed: scenario.seed,
    outcomes: {
      reach: last.reach,
      visits: last.firsthand,
      critics: stages[CRITIC] ?? null,
      retold: last.retold,
      days: last.day,
      ...sellingTotals(recording.ending?.downline),
    },
    tookOff: isOutbreak(last.convinced, scenario.people),
    reach: recording.days.map(({ reach }) => reach),
  };
}

/** The facts of a study so far, about an outcome. */
export function factsOf(study: Study, outcome: OutcomeName, own: OwnRun | null): LucksFacts {
  const { runs, plan } = study;
  const value = own?.outcomes[outcome] ?? null;
  const facts = lucksFacts(runs, plan.scenario.people, outcome, plan.level, own && { seed: own.seed, value });
  if (plan.ranges.length === 0 || runs.length === 0) return facts;
  // Runs that share what is drawn tell less than as many independent ones.
  const there = runs.filter(({ outcomes }) => outcomes.outbreak === 1);
  const means = independent(plan, there, 'reach');
  return {
    ...facts,
    share: summaryOf(plan, runs).outbreakShare,
    meanWhereTookOff: means.length === 0 ? null : meanInterval(means, plan.level),
  };
}

/** Of what the spread of an outcome is made, where some numbers are only bounded; `null` elsewhere, and where nothing is spread. */
export function partsOfSpread({ plan, runs }: Study, outcome: OutcomeName): PartsOfSpread | null {
  const parts = plan.ranges.length === 0 ? null : spreadPartsOf(plan, runs)[outcome];
  return parts?.luckShare && parts.rangesShare ? parts : null;
}

/** The runs that have an outcome, by its size, and the run on show among them. */
export function placedRuns(study: Study, outcome: OutcomeName, own: OwnRun | null): Placed[] {
  const found = study.runs.flatMap((record): Placed[] => {
    const value = record.outcomes[outcome];
    if (value === null) return [];
    const { seed, outcomes } = record;
    const tookOff = isOfSelling(outcome) || outcomes.outbreak === 1;
    return [{ seed, value, tookOff, isOwn: seed === own?.seed, record }];
  });
  const extra = own?.outcomes[outcome] ?? null;
  if (own && extra !== null && !found.some(({ isOwn }) => isOwn))
    found.push({ seed: own.seed, value: extra, tookOff: own.tookOff, isOwn: true, record: null });
  return found.sort((one, other) => one.value - other.value);
}

/** How well the mean of an outcome is known, and how many more runs it takes to know it better. */
export interface Precision {
  /** Half of its interval, as a share of the whole. */
  readonly half: number;
  /** Runs that are missing, about; 0 where there are enough. */
  readonly missing: number;
  readonly whole: (typeof OUTCOMES)[OutcomeName]['of'];
}

/** The precision that one asks for. */
export const WANTED_HALF = 0.02;

/** The most runs that it may take. */
export const MOST_UNTIL = 10_000;

/** `null` before there are enough runs to say so. */
export function precisionOf(
  { plan, records, runs }: Study,
  { outcome }: Pick<Lucks, 'outcome'>,
): Precision | null {
  if (runs.length < 20) return null;
  const asked = { ...plan, outcome, runs: { until: WANTED_HALF, most: MOST_UNTIL } };
  const look = lookAt(asked, records, runs.length);
  if (!Number.isFinite(look.half)) return null;
  return {
    half: look.half,
    missing: look.isEnough ? 0 : Math.max(0, look.needed - runs.length),
    whole: OUTCOMES[outcome].of,
  };
}

/** What an outcome is measured against. */
export const wholeOfStudy = ({ plan }: Study, outcome: OutcomeName): number =>
  wholeOf(outcome, plan.scenario);
