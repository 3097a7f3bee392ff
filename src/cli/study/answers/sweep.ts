import type { Plan } from '../../../model/study/plan.ts';
import type { SweepResult } from '../../../model/study/study-result.ts';
import { toldSpreads } from '../../../model/study/told-outcomes.ts';
import { aligned, decimals, interval, percent, type Answer, type Row } from './cells.ts';

/** A row for each cell; how often each takes off, and where half of the runs do. */
export const SWEEP: Answer<Plan, SweepResult> = { rows: sweepRows, parts: sweepParts };

/** A row for each cell: of each outcome its mean and the interval of it. */
function sweepRows(plan: Plan, { cells }: SweepResult): Row[] {
  const { vary } = plan;
  const told = toldSpreads(plan);
  const names = ['outbreakShare', ...told].flatMap((name) => [name, `${name}.low`, `${name}.high`]);
  return [
    [...vary.map(({ path }) => path), 'runs', ...names],
    ...cells.map(({ at, runs, outbreakShare, ...spreads }): Row => [
      ...at,
      runs,
      ...[outbreakShare?.value ?? null, outbreakShare?.low ?? null, outbreakShare?.high ?? null],
      ...told.flatMap((name) => {
        const spread = spreads[name];
        return spread ? [spread.mean, spread.low, spread.high] : [null, null, null];
      }),
    ]),
  ];
}

function sweepParts({ vary, outcome, level }: Plan, { cells, tippingLine }: SweepResult): string[] {
  const name = outcome === 'outbreak' ? 'reach' : outcome;
  const header = [
    ...vary.map(({ path }) => path),
    'runs',
    'takes off',
    'from',
    'to',
    name,
    ...interval(level),
  ];
  const rows = cells.map(({ at, runs, outbreakShare, ...spreads }) => {
    const spread = spreads[name];
    return [
      ...at.map(String),
      String(runs),
      ...(outbreakShare
        ? [outbreakShare.value, outbreakShare.low, outbreakShare.high].map(percent)
        : ['–', '–', '–']),
      ...(spread ? [spread.mean, spread.low, spread.high].map(decimals) : ['–', '–', '–']),
    ];
  });
  const line = tippingLine.map((point) =>
    point.map((value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value)).join(', '),
  );
  const said =
    line.length === 0
      ? 'Half of the runs take off nowhere between these cells.'
      : `Half of the runs take off at ${line.join('; ')}.`;
  return [aligned([header, ...rows]), said];
}
