import { OUTCOME_NAMES } from '../../model/study/outcomes.ts';
import type { Plan } from '../../model/study/plan.ts';
import { hasRun, type RunRecord, type UnitRecord } from '../../model/study/unit-runner.ts';
import { KeptThings } from '../page/kept-things.ts';
import { STUDIES_KEY } from '../page/storage.ts';
import { studyKey } from './study-key.ts';

const studies = new KeptThings<readonly RunRecord[]>(STUDIES_KEY, {
  most: 100,
  mostBytes: 64 * 1024 * 1024,
});

/** About how much a record takes beside its days. */
const BYTES = 300;

const bytesOf = (runs: readonly RunRecord[]): number =>
  runs.reduce((sum, { reachByDay }) => sum + BYTES + (reachByDay?.byteLength ?? 0), 0);

/** Where the browser keeps the runs of a study, so that they are not computed again after a reload. */
export interface RunStore {
  readonly keep: (plan: Plan, records: readonly UnitRecord[]) => Promise<void>;
  /** None where the browser has not kept any, or an earlier page did that told less of a run. */
  readonly find: (plan: Plan) => Promise<readonly RunRecord[]>;
}

/** The runs of each study under its own key. */
export const keptRuns: RunStore = {
  keep(plan, records) {
    const runs = records.filter(hasRun);
    return studies.keep(studyKey(plan), runs, bytesOf(runs));
  },
  find: async (plan) =>
    ((await studies.find(studyKey(plan))) ?? []).filter(({ outcomes }) =>
      OUTCOME_NAMES.every((name) => name in outcomes),
    ),
};
