import { describe, expect, it } from 'vitest';
import { rehearse } from '../../src/lesson/rehearse.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { simulate } from '../../src/model/simulate.ts';
import { talkOf, WHOLE } from './talks.ts';

describe('a rehearsal', () => {
  it('runs every chapter as it is told, and one that changes nothing not again', () => {
    const runs: Scenario[] = [];
    const talk = talkOf({
      ...WHOLE,
      chapters: [...WHOLE.chapters, { title: 'The end', claims: ['reach at least 1'] }],
    });
    const found = [
      ...rehearse(talk, (scenario) => {
        runs.push(scenario);
        return simulate(scenario, scenario.seed, null);
      }),
    ];
    expect(runs.map((scenario) => scenario['diners.count'])).toEqual([3, 5]);
    expect(found.map(({ title, verdicts }) => [title, verdicts.map(({ holds }) => holds)])).toEqual([
      ['One good lunch', [true, true, true]],
      ['More dinners', []],
      ['The end', [true]],
    ]);
    expect(found[2]!.digest).toBe(found[1]!.digest);
    expect(found[1]!.digest).not.toBe(found[0]!.digest);
  });
});
