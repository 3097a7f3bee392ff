import type { HopMeasures } from '../../model/measures/hop-measures.ts';
import { arithmeticReach } from '../../model/measures/arithmetic-reach.ts';
import type { DayMeasures } from '../../model/measures/day-measures.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import type { Data } from '../../model/study/plan.ts';
import type { Ending } from '../../client/simulation-client.ts';
import type { Words } from '../../words/index.ts';
import type { Pin } from '../../state/session/finished-run.ts';
import type { BetInChart } from '../../state/bets/bets.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** A run as far as it has come: the same on whichever day is on show. */
export interface ChartData {
  readonly scenario: Scenario;
  /** Every day that has arrived. */
  readonly days: readonly DayMeasures[];
  /** Of such a day: people in each stage, by its code. */
  readonly stagesByDay: readonly Uint32Array[];
  /** The last day of the timeline. */
  readonly lastDay: number;
  /** The reach if everybody told everybody's share and all passed it on, by day. */
  readonly arithmetic: readonly number[];
  /** The most retellings in the whole run. */
  readonly mostHops: number;
  /** The reach by day of the run before the last change; `null` for none. */
  readonly before?: readonly number[] | null;
  /** The reach by day of runs with other luck, from the least; left out where nobody asked for them. */
  readonly others?: readonly ArrayLike<number>[];
  /** Runs of as many people that somebody keeps; left out where nobody does. */
  readonly pins?: readonly Pin[];
  /** What was bet on the reach; left out where nobody did. */
  readonly bet?: BetInChart | null;
  /** What was counted elsewhere, to which the scenario is fitted; left out where nobody brought it. */
  readonly counted?: Data | null;
  /** The facts known once the run is over. */
  readonly ending: Ending | null;
}

/** The same with the day on show. */
export interface ChartRun extends ChartData {
  /** −1 before the first has arrived. */
  readonly day: number;
  /** True when it is the last one, after which nothing can happen. */
  readonly isOver: boolean;
  /** `null` as long as it is not known. */
  readonly hops: readonly HopMeasures[] | null;
}

/** True for a run of as many people that is not the one on show, whose end nobody is told before it. */
const isBeside = (other: Scenario, own: Scenario): boolean =>
  other.people === own.people && !sameRun(other, own);

/** The data of charts on any day. @param beside what is laid over the run: others with other luck, what was bet, and what was counted elsewhere */
export function chartData(
  session: Session,
  { others = [], bet = null, counted = null }: Pick<ChartData, 'others' | 'bet' | 'counted'> = {},
): ChartData {
  // The recording grows in place; how far it has come tells when.
  const { recording, isOver, lastEnding, arrivedDay } = session.run;
  const length = arrivedDay + 1;
  const { lastDay } = session;
  const scenario = session.run.scenario ?? session.settings.scenario;
  return {
    scenario,
    days: recording?.days.slice(0, length) ?? [],
    stagesByDay: recording?.stagesByDay.slice(0, length) ?? [],
    lastDay,
    arithmetic: arithmeticReach(scenario, lastDay),
    before: session.before.known?.reach ?? null,
    others,
    pins: session.settings.pins.filter(({ run }) => isBeside(run.scenario, scenario)),
    bet,
    counted,
    mostHops: lastEnding?.mostHops ?? 0,
    // A run that is over keeps what is known of it while the next one is on its way.
    ending: isOver || recording?.isOver ? (recording?.ending ?? null) : null,
  };
}

/** The data of charts on the day on show. */
export function chartRun(data: ChartData, session: Session): ChartRun {
  const { lastDay, scenario } = data;
  const day = session.day.shown?.measures.day ?? -1;
  const isOver = session.run.isOver && day === lastDay && lastDay < scenario.days;
  return { ...data, day: Math.min(day, data.days.length - 1), isOver, hops: session.day.hops };
}

/** True when no other day comes after the one on show: what has not happened did not happen. */
export const isAtEnd = ({ ending, day, lastDay }: ChartRun): boolean => ending !== null && day >= lastDay;

/** True where nobody told anybody since whoever went was only satisfied: no share of listeners that is raised changes that. */
function isOnlyContent(run: ChartRun): boolean {
  const last = run.stagesByDay.at(-1);
  if (!isAtEnd(run) || !last || run.days.some(({ tellings }) => tellings > 0)) return false;
  const countOf = (stage: Stage) => last[STAGES.indexOf(stage)]!;
  return countOf('customer') > 0 && countOf('fan') + countOf('critic') === 0;
}

/** What to do about a chart without a retelling: other luck where those who went kept quiet, else what `advise` says. */
export function untoldText(run: ChartRun, { charts, shell, parameters }: Words, advise: Advice): string {
  return isOnlyContent(run)
    ? charts.onlyContent(shell.shuffle)
    : advise(parameters['listeners.relay'].label, isAtEnd(run));
}

/** Advice with the name of the control that helps, for the end of a run or before it. */
type Advice = (relay: string, isAtEnd: boolean) => string;

/** One number a day; NaN where it is not known. */
export const series = ({ days }: ChartData, of: (day: DayMeasures) => number | null): Float64Array =>
  Float64Array.from(days, (day) => of(day) ?? NaN);

/** People in a stage, by day. */
export function stageSeries({ stagesByDay }: ChartData, stage: Stage): Float64Array {
  const code = STAGES.indexOf(stage);
  return Float64Array.from(stagesByDay, (counts) => counts[code]!);
}
