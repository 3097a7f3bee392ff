import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../src/lesson/tasks/answer.ts';
import { taskById, TASKS } from '../../../src/lesson/tasks/index.ts';

const checked = (id: string, answer: unknown) => checkAnswer(taskById(id)!, answer);

describe('an answer', () => {
  it('of a setting is on a step, whatever adding fractions leaves behind', () => {
    expect(checked('fifth-retelling', { value: 0.05 + 15 * 0.01 })).toEqual({ answer: { value: 0.2 } });
    expect(checked('fifth-retelling', { value: 0.205 })).toEqual({ fault: { code: 'step', step: 0.01 } });
  });

  it('lies between the ends, and people are whole', () => {
    expect(checked('fifth-retelling', { value: 0.9 })).toEqual({
      fault: { code: 'between', low: 0.05, high: 0.5 },
    });
    expect(checked('three-rounds', { value: 10.5 })).toEqual({ fault: { code: 'whole' } });
    expect(checked('tipping-share', { value: NaN })).toEqual({ fault: { code: 'missing' } });
  });

  it('names ten different people of the town', () => {
    const fault = { fault: { code: 'people', count: 10, people: 1000 } };
    expect(checked('ten-diners', { people: [1, 2, 3] })).toEqual(fault);
    expect(checked('ten-diners', { people: [0, 1, 2, 3, 4, 5, 6, 7, 8, 8] })).toEqual(fault);
    expect(checked('ten-diners', { people: [0, 1, 2, 3, 4, 5, 6, 7, 8, 1000] })).toEqual(fault);
  });

  it('of a stranger is an answer or has a fault, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TASKS), fc.jsonValue(), (task, json) => {
        const found = checkAnswer(task, json);
        expect('answer' in found).not.toBe('fault' in found);
      }),
    );
  });
});
