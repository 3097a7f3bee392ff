import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHearings, whoNever } from '../../../src/model/journal/first-hearings.ts';
import { dayColumns } from '../../../src/model/layout/days.ts';
import { generationRings, spread } from '../../../src/model/layout/rings.ts';
import { anyScenario } from '../arbitrary.ts';
import { runOf, scenarioWith } from '../runs.ts';
import { leastDistance } from './crowding.ts';

const scenario = scenarioWith({ people: 3000, days: 70 });
const { journal } = runOf(scenario);
const heard = firstHearings(journal, scenario.people);

describe('first hearings', () => {
  it('come from somebody who had heard before', () => {
    heard.order.forEach((person, place) => {
      const teller = heard.tellers[person]!;
      if (teller < 0) return;
      expect(heard.order.indexOf(teller)).toBeLessThan(place);
      expect(heard.generations[person]).toBe(heard.generations[teller]! + 1);
      expect(heard.days[teller]).toBeLessThanOrEqual(heard.days[person]!);
    });
  });

  it('are there for everybody in the journal and nobody else', () => {
    const inJournal = new Set(Array.from({ length: journal.length }, (_, entry) => journal.person(entry)));
    expect(new Set(heard.order)).toEqual(inJournal);
    expect(whoNever(heard)).toHaveLength(scenario.people - inJournal.size);
  });
});

describe.each([
  ['rings', () => generationRings(heard)],
  ['days', () => dayColumns(heard, 1.6)],
] as const)('people by %s', (_, arrange) => {
  it('have a place each, and nobody touches anybody', () => {
    const { positions } = arrange();
    expect(positions).toHaveLength(scenario.people * 2);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(leastDistance(positions)).toBeGreaterThanOrEqual(0.72);
  });
});

describe('whatever happens in a run', () => {
  it('everybody has a place in either arrangement', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const hearings = firstHearings(runOf(any).journal, any.people);
        for (const { positions } of [generationRings(hearings), dayColumns(hearings, 1.2)]) {
          expect(positions.every(Number.isFinite)).toBe(true);
          expect(leastDistance(positions)).toBeGreaterThanOrEqual(0.72);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('rings', () => {
  it('lie the farther out the later the generation', () => {
    const { positions } = generationRings(heard);
    const far = (person: number) => Math.hypot(positions[person * 2]!, positions[person * 2 + 1]!);
    const reach = (generation: number) =>
      [...heard.order].filter((person) => heard.generations[person] === generation).map(far);
    // Two generations may share a ring.
    for (let generation = 3; generation < 9; generation += 3) {
      expect(Math.min(...reach(generation))).toBeGreaterThan(Math.max(...reach(generation - 3)) - 1e-6);
    }
  });
});

describe('columns', () => {
  it('stand from the first day at the left to those who never hear at the right', () => {
    const { positions, guides } = dayColumns(heard, 1.6);
    const { order, days } = heard;
    const at = (person: number) => positions[person * 2]!;
    const early = [...order].filter((person) => days[person]! < 20).map(at);
    const late = [...order].filter((person) => days[person]! > 40).map(at);
    expect(Math.max(...early)).toBeLessThan(Math.min(...late));
    expect(Math.max(...late)).toBeLessThan(Math.min(...whoNever(heard).map(at)));
    expect(guides.map(({ kind }) => kind)).toContain('never');
  });
});

describe('spread', () => {
  it('moves places apart, round the circle too, and leaves alone what has room', () => {
    const ascending = fc.array(fc.double({ min: 0, max: 59, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(ascending, (any) => {
        const wanted = [...any].sort((a, b) => a - b);
        const got = spread(wanted, 60, 2);
        got.slice(1).forEach((place, index) => expect(place - got[index]!).toBeGreaterThanOrEqual(1 - 1e-9));
        expect(got.at(-1)! - got[0]!).toBeLessThanOrEqual(58 + 1e-9);
      }),
    );
    expect(spread([3, 10, 20], 60, 1)).toEqual([3, 10, 20]);
    expect(spread([5, 5, 5], 60, 1)).toEqual([4, 5, 6]);
  });
});
