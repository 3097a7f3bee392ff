import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/model/scenario/link/link.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import type { Plan } from '../../../src/model/study/plan.ts';
import { studyResult, type SeekResult } from '../../../src/model/study/study-result.ts';
import { answered, made } from './answered.ts';
import { planOf, SMALL } from './records.ts';

const BY = ['place.food', 'ties.closeTrust', 'listeners.relay'];

const sought = (json: Record<string, unknown>) => planOf({ kind: 'seek', scenario: SMALL, by: BY, ...json });

/** The answer where reach is what a function says, with some luck. */
function answerOf(plan: Plan, reach: (scenario: Scenario) => number, most = Infinity): SeekResult {
  const outcome = (scenario: Scenario, run: number) =>
    reach(scenario) + 10 * (seedrandom(`seek ${run}`)() - 0.5);
  return studyResult(plan, answered(plan, made(plan, outcome), [], most)) as SeekResult;
}

describe('seeking', () => {
  it('finds the smallest change of each parameter alone, which fresh lucks confirm', () => {
    const plan = sought({ want: { reach: [150, null] } });
    const { answers, asItIs } = answerOf(
      plan,
      (scenario) =>
        100 + 1000 * (scenario['listeners.relay'] - 0.15) + 100 * (0.83 - scenario['ties.closeTrust']),
    );
    expect(asItIs!.value).toBe(0);
    const [first, second] = answers;
    expect(Object.keys(first!.changes)).toEqual(['listeners.relay']);
    // Luck takes away up to five: all is sure from 155 on, and nine of ten from 154 on.
    expect(first!.changes['listeners.relay']).toBeGreaterThan(0.2);
    expect(first!.changes['listeners.relay']).toBeLessThan(0.212);
    expect(Object.keys(second!.changes)).toEqual(['ties.closeTrust']);
    expect(second!.changes['ties.closeTrust']).toBeGreaterThan(0.25);
    expect(second!.changes['ties.closeTrust']).toBeLessThan(0.31);
    for (const { chance } of answers) expect(chance.low).toBeGreaterThanOrEqual(0.8);
    expect(answers.length).toBeLessThanOrEqual(5);
  });

  it('changes two together where none does alone, and has no larger change of more than of fewer', () => {
    const plan = sought({ want: { reach: [0.6, 1] } });
    const { answers } = answerOf(plan, (scenario) =>
      scenario['place.food'] < 0 && scenario['ties.closeTrust'] > 0.9 ? 250 : 20,
    );
    expect(Object.keys(answers[0]!.changes).sort()).toEqual(['place.food', 'ties.closeTrust']);
    expect(answers[0]!.changes['place.food']).toBeLessThan(0);
    const counts = answers.map(({ changes }) => Object.keys(changes).length);
    expect(counts).toEqual([...counts].sort());
  });

  it('finds what is between, where more is as wrong as less', () => {
    const plan = sought({ want: { reach: [195, 225] }, by: ['place.food'] });
    // It does between two of the settings that are tried first.
    const { answers } = answerOf(plan, ({ 'place.food': food }) => 210 + 1000 * (0.345 - food));
    expect(answers[0]!.changes['place.food']).toBeCloseTo(0.345, 1);
  });

  it('changes nothing where all is as it shall be, and says so where nothing helps', () => {
    const plan = sought({ want: { reach: [null, 0.5] } });
    expect(answerOf(plan, () => 20)).toMatchObject({ answers: [], asItIs: { value: 1 } });
    expect(answerOf(plan, () => 200)).toMatchObject({ answers: [], asItIs: { value: 0 } });
  });

  it('wants all of several outcomes, and links to what it finds', () => {
    const plan = sought({ want: { reach: [0.5, null], visits: [null, 200] }, chance: 0.5, by: BY.slice(2) });
    const { answers } = answerOf(plan, (scenario) => 1000 * scenario['listeners.relay']);
    const relay = answers[0]!.changes['listeners.relay'] as number;
    expect(relay).toBeGreaterThan(0.149);
    expect(relay).toBeLessThan(0.201);
    expect(readLink(answers[0]!.link).scenario['listeners.relay']).toBe(relay);
  });

  it('that is stopped has what was found so far', () => {
    const plan = sought({ want: { reach: [150, null] } });
    const reach = (scenario: Scenario) => 1000 * scenario['listeners.relay'];
    expect(answerOf(plan, reach, 50)).toMatchObject({ asItIs: null, answers: [] });
    expect(answerOf(plan, reach, 500).asItIs).not.toBeNull();
  });
});
