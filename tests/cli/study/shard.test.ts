import { describe, expect, it } from 'vitest';
import { shardOf } from '../../../src/cli/study/shard.ts';

describe('the shard of a process', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['3/64', {}, 2, 64],
    ['1/1', {}, 0, 1],
    ['auto', { SLURM_ARRAY_TASK_ID: '4', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '8' }, 3, 8],
    [
      'auto',
      {
        SLURM_ARRAY_TASK_ID: '14',
        SLURM_ARRAY_TASK_MIN: '10',
        SLURM_ARRAY_TASK_STEP: '2',
        SLURM_ARRAY_TASK_COUNT: '5',
      },
      ...([2, 5] as const),
    ],
    ['auto', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' }, 0, 3],
    ['auto/16', { JOB_COMPLETION_INDEX: '15' }, 15, 16],
  ])('is read from %s in %j', (text, environment, index, count) => {
    expect(shardOf(text, environment)).toEqual({ shard: { index, count } });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['0/3', {}, /expected I\/N with I from 1 to N/],
    ['4/3', {}, /expected I\/N with I from 1 to N/],
    ['x', {}, /expected I\/N/],
    ['auto', {}, /expected a job of an array, with SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX/],
    [
      'auto',
      { JOB_COMPLETION_INDEX: '2' },
      /expected auto\/N, because JOB_COMPLETION_INDEX does not say of how many/,
    ],
    ['auto/2', { JOB_COMPLETION_INDEX: '2' }, /expected I\/N/],
    [
      'auto',
      {
        SLURM_ARRAY_TASK_ID: '15',
        SLURM_ARRAY_TASK_MIN: '10',
        SLURM_ARRAY_TASK_STEP: '2',
        SLURM_ARRAY_TASK_COUNT: '5',
      },
      /expected I\/N/,
    ],
  ])('is refused in a sentence: %s in %j', (text, environment, sentence) => {
    expect(shardOf(text, environment)).toEqual({ fault: expect.stringMatching(sentence) as string });
  });
});
