import type { Shard } from '../../model/study/units.ts';
import { unexpected } from '../option-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The shard of this process, or the sentence that says why it is not known. */
type ShardOrFault = { readonly shard: Shard } | { readonly fault: string };

const EXPECTED = 'I/N with I from 1 to N, such as 3/64, auto, or auto/N';

/**
 * Reads the text of `--shard`.
 * @param environment of a job of an array: SLURM's task and Kubernetes' completion index
 */
export function shardOf(text: string, environment: Environment): ShardOrFault {
  const said = /^(\d{1,7})\/(\d{1,7})$/.exec(text);
  if (said) return checked(Number(said[1]) - 1, Number(said[2]), text);
  const auto = /^auto(?:\/(\d{1,7}))?$/.exec(text);
  if (!auto) return { fault: unexpected('--shard', text, EXPECTED) };
  const job = jobOf(environment);
  if (!job)
    return {
      fault: unexpected(
        '--shard',
        text,
        'a job of an array, with SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX in its environment',
      ),
    };
  const count = auto[1] === undefined ? job.count : Number(auto[1]);
  if (count === null)
    return {
      fault: unexpected('--shard', text, 'auto/N, because JOB_COMPLETION_INDEX does not say of how many'),
    };
  return checked(job.index, count, text);
}

const checked = (index: number, count: number, text: string): ShardOrFault =>
  Number.isInteger(index) && index >= 0 && index < count
    ? { shard: { index, count } }
    : { fault: unexpected('--shard', text, EXPECTED) };

/** The place of a job in its array, from 0, and how many there are, where the environment says so. */
function jobOf(environment: Environment): { index: number; count: number | null } | null {
  const number = (name: string): number | null => {
    const text = environment[name];
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
  };
  const task = number('SLURM_ARRAY_TASK_ID');
  if (task !== null) {
    // An array may begin anywhere and leave numbers out: --array=10-40:2.
    const [least, step] = [number('SLURM_ARRAY_TASK_MIN') ?? 0, number('SLURM_ARRAY_TASK_STEP') ?? 1];
    return { index: (task - least) / step, count: number('SLURM_ARRAY_TASK_COUNT') };
  }
  const index = number('JOB_COMPLETION_INDEX');
  return index === null ? null : { index, count: number('JOB_COMPLETIONS') };
}
