import { meanOf } from '../model/study/statistics.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import type { Explored } from './explored.ts';

/** What a figure draws, in shares of 0 … 1. */
export type DrawnFigure =
  /** Of each run, and of all on average: by day, those who had heard; by retelling, what is left of the story. */
  | {
      readonly kind: 'reach' | 'left';
      readonly lines: readonly (readonly number[])[];
      readonly mean: readonly number[];
    }
  /** Parts of a whole: visitors delighted, satisfied and disappointed; people who went, who only heard, and who did not. */
  | { readonly kind: 'visitors' | 'town'; readonly parts: readonly [number, number, number] };

/** The most retellings that are drawn. */
const MOST_HOPS = 8;

/** The figure of some runs. @param runs at least one */
export function figureOf({ kind, scenario }: Explored, runs: readonly RunRecord[]): DrawnFigure {
  const { people, days } = scenario;
  if (kind === 'reach') {
    const lines = runs.map(({ reachByDay = [] }) =>
      upTo(
        days,
        Array.from(reachByDay, (heard) => heard / people),
      ),
    );
    return { kind, lines, mean: meanLine(lines) };
  }
  if (kind === 'left') {
    const lines = runs.map(({ leftByHop = [] }) =>
      upTo(
        MOST_HOPS,
        leftByHop.map((left) => left ?? 0),
      ),
    );
    return { kind, lines, mean: meanLine(lines) };
  }
  const mean = (name: 'reach' | 'visits' | 'fans' | 'critics') =>
    meanOf(runs.map(({ outcomes }) => outcomes[name] ?? 0));
  const visits = mean('visits');
  if (kind === 'town')
    return { kind, parts: [visits / people, (mean('reach') - visits) / people, 1 - mean('reach') / people] };
  const [fans, critics] = [mean('fans') / visits, mean('critics') / visits];
  return { kind, parts: [fans, 1 - fans - critics, critics] };
}

/** A line of so many steps; one that ends early stays where it ended. */
const upTo = (last: number, values: readonly number[]): number[] =>
  Array.from({ length: last + 1 }, (_, at) => values[Math.min(at, values.length - 1)] ?? 0);

const meanLine = (lines: readonly (readonly number[])[]): number[] =>
  lines[0]!.map((_, at) => meanOf(lines.map((line) => line[at]!)));
