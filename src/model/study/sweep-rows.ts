import { USUAL_EVENT } from './events.ts';
import type { Plan, Tried } from './plan.ts';
import type { Estimate } from './statistics.ts';
import type { SweepCell } from './sweep.ts';
import { toldSpreads } from './told-outcomes.ts';

/** The cells of a sweep as rows of a file, the header first: where each is, and of each outcome its mean and the interval of it. */
export function sweepRows(plan: Plan, cells: readonly SweepCell[]): (Tried | null)[][] {
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
    ...cells.map(({ at, runs, outbreakShare, eventShare = null, ...spreads }) => [
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
