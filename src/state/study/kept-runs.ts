import { OUTCOME_NAMES } from '../../model/study/outcomes.ts';
import { hasRun, type RunRecord, type UnitRecord } from '../../model/study/unit-runner.ts';
import { KeptThings } from '../page/kept-things.ts';
import { STUDIES_KEY } from '../page/storage.ts';

const studies = new KeptThings<readonly RunRecord[]>(STUDIES_KEY, {
  most: 100,
  mostBytes: 64 * 1024 * 1024,
});

/** About how much a record takes beside its days. */
const BYTES = 300;

const bytesOf = (runs: readonly RunRecord[]): number =>
  runs.reduce((sum, { reachByDay }) => sum + BYTES + (reachByDay?.byteLength ?? 0), 0);

/** Has the browser keep the runs of a study, so that they are not computed again after a reload. @param key of the study */
export function keepRuns(key: string, records: readonly UnitRecord[]): Promise<void> {
  const runs = records.filter(hasRun);
  return studies.keep(key, runs, bytesOf(runs));
}

/** The runs of a study that the browser kept; none where it has not, or an earlier page did that told less of a run. */
export const keptRuns = async (key: string): Promise<readonly RunRecord[]> =>
  ((await studies.find(key)) ?? []).filter(({ outcomes }) => OUTCOME_NAMES.every((name) => name in outcomes));
