import { describe, expect, it } from 'vitest';
import { checkAnswer, trialsOf } from '../../../src/lesson/tasks/answer.ts';
import { taskById, TASKS } from '../../../src/lesson/tasks/index.ts';
import { judge, judging } from '../../../src/lesson/tasks/judge.ts';
import { allJointFaults } from '../../../src/model/scenario/checks/validation.ts';
import { UnitRunner, type UnitRecord } from '../../../src/model/study/unit-runner.ts';
import { newKernel } from '../../model/kernels.ts';
import { STUDENTS } from './students.ts';

const kernel = newKernel();
const judged = (id: string, answer: object) =>
  judge(taskById(id)!, answer as never, (plan, keeps) => new UnitRunner(plan, kernel, keeps));

describe('every task', () => {
  it('has a name of its own, a level that never falls, and a town that can be run', () => {
    expect(TASKS).toHaveLength(10);
    expect(new Set(TASKS.map(({ id }) => id)).size).toBe(10);
    const levels = TASKS.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted());
    for (const { scenario } of TASKS) expect(allJointFaults(scenario)).toEqual([]);
  });

  it.each(TASKS.map(({ id }) => id))(
    'is solved and failed by a student who knows, and one who does not: %s',
    (id) => {
      const { solves, fails } = STUDENTS[id]!;
      const task = taskById(id)!;
      expect(checkAnswer(task, solves)).toEqual({ answer: solves });
      expect(checkAnswer(task, fails)).toEqual({ answer: fails });
      expect(judged(id, solves).verdict).toBe('yes');
      expect(judged(id, fails).verdict).toBe('no');
    },
  );

  it('is checked on towns whose luck is not that of the stage, but for one about a person of that town', () => {
    for (const task of TASKS)
      for (const { plan } of trialsOf(task, STUDENTS[task.id]!.solves))
        expect(task.scenario.seed.startsWith(plan.scenario.seed)).toBe(task.kind === 'person');
  });
});

describe('a verdict', () => {
  it('is no where the value a step smaller would have done, and says so by its trials', () => {
    const { verdict, trials } = judged('smallest-tells', { value: 7 });
    expect(verdict).toBe('no');
    expect(trials.map(({ trial, call, wanted }) => [trial, call, wanted])).toEqual([
      ['answer', 'yes', 'yes'],
      ['smaller', 'yes', 'no'],
    ]);
  });

  it('is no about somebody who was told and holds no story, since nothing moved them', () => {
    expect(judged('no-food', { person: 5, lost: 5 }).verdict).toBe('no');
    expect(judged('no-food', { person: 5, lost: 87 }).verdict).toBe('no');
  });

  it('does not try a smaller value where the answer itself is wrong', () => {
    const { verdict, trials } = judged('smallest-tells', { value: 2 });
    expect([verdict, trials.map(({ trial }) => trial)]).toEqual(['no', ['answer']]);
  });

  it('is too close to call where it holds in about 80 % of towns', () => {
    expect(judged('platform-closes', { value: 0.25 }).verdict).toBe('close');
  });

  it('is the same in whatever order the runs come in', () => {
    const { solves } = STUDENTS['smallest-tells']!;
    const check = judging(taskById('smallest-tells')!, solves);
    let next = check.next();
    while (!next.done) {
      const { plan, keeps, units } = next.value;
      const runner = new UnitRunner(plan, kernel, keeps);
      next = check.next(units.map((unit) => runner.run(unit)).toReversed());
    }
    expect(next.value).toEqual(judged('smallest-tells', solves));
  });

  it('is none where a run failed', () => {
    const check = judging(taskById('three-rounds')!, { value: 1111 });
    const { units } = check.next().value as { units: readonly { cell: number; run: number }[] };
    const failed: UnitRecord[] = units.map((unit) => ({
      ...unit,
      seed: '',
      reason: 'no memory',
      scenario: {},
    }));
    expect(() => check.next(failed)).toThrow('no memory');
  });
});
