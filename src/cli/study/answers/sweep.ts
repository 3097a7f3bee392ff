import type { Plan } from '../../../model/study/plan.ts';
import type { SweepResult } from '../../../model/study/study-result.ts';
import { countedShare } from '../../../model/study/sweep.ts';
import { sweepRows } from '../../../model/study/sweep-rows.ts';
import { USUAL_EVENT } from '../../../model/study/events.ts';
import { halfOfRuns } from './counted.ts';
import { aligned, decimals, interval, percent, type Answer } from './cells.ts';

/** A row for each cell; how often each takes off, and where half of the runs do. */
export const SWEEP: Answer<Plan, SweepResult> = {
  rows: (plan, { cells }) => sweepRows(plan, cells),
  parts: sweepParts,
};

function sweepParts({ vary, outcome, event, level }: Plan, { cells, tippingLine }: SweepResult): string[] {
  const name = outcome === 'outbreak' ? 'reach' : outcome;
  const header = [
    ...vary.map(({ path }) => path),
    'runs',
    event === USUAL_EVENT ? 'takes off' : event,
    'from',
    'to',
    name,
    ...interval(level),
  ];
  const rows = cells.map((cell) => {
    const { at, runs, [name]: spread } = cell;
    const share = countedShare(cell);
    return [
      ...at.map(String),
      String(runs),
      ...(share ? [share.value, share.low, share.high].map(percent) : ['–', '–', '–']),
      ...(spread ? [spread.mean, spread.low, spread.high].map(decimals) : ['–', '–', '–']),
    ];
  });
  const line = tippingLine.map((point) =>
    point.map((value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value)).join(', '),
  );
  const said =
    line.length === 0
      ? `${halfOfRuns(event)} nowhere between these cells.`
      : `${halfOfRuns(event)} at ${line.join('; ')}.`;
  return [aligned([header, ...rows]), said];
}
