import type { Plan } from '../../../model/study/plan.ts';
import type { SweepResult } from '../../../model/study/study-result.ts';
import { countedShare } from '../../../model/study/sweep.ts';
import { toldSpreads } from '../../../model/study/told-outcomes.ts';
import { USUAL_EVENT } from '../../../model/study/events.ts';
import type { Estimate } from '../../../model/study/statistics.ts';
import { halfOfRuns } from './counted.ts';
import { aligned, decimals, interval, percent, type Answer, type Row } from './cells.ts';

/** A row for each cell; how often each takes off, and where half of the runs do. */
export const SWEEP: Answer<Plan, SweepResult> = { rows: sweepRows, parts: sweepParts };

/** A row for each cell: of each outcome its mean and the interval of it. */
function sweepRows(plan: Plan, { cells }: SweepResult): Row[] {
  const { vary, event } = plan;
  const isOther = event !== USUAL_EVENT;
  const told = toldSpreads(plan);
  const names = ['outbreakShare', ...(isOther ? ['eventShare'] : []), ...told].flatMap((name) => [
    name,
    `${name}.low`,
    `${name}.high`,
  ]);
  return [
    [...vary.map(({ path }) => path), 'runs', ...names],
    ...cells.map(({ at, runs, outbreakShare, eventShare = null, ...spreads }): Row => [
      ...at,
      runs,
      ...endsOf(outbreakShare),
      ...(isOther ? endsOf(eventShare) : []),
      ...told.flatMap((name) => {
        const spread = spreads[name];
        return spread ? [spread.mean, spread.low, spread.high] : [null, null, null];
      }),
    ]),
  ];
}

const endsOf = (share: Estimate | null): (number | null)[] =>
  share ? [share.value, share.low, share.high] : [null, null, null];

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
