import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHearings, whoNever } from '../../../src/model/journal/first-hearings.ts';
import { firstVersions } from '../../../src/model/journal/first-versions.ts';
import { NONE } from '../../../src/model/journal/implied.ts';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { dayColumns } from '../../../src/model/layout/days.ts';
import { spread } from '../../../src/model/layout/ring-places.ts';
import { retellingRings } from '../../../src/model/layout/rings.ts';
import { anyScenario } from '../arbitrary.ts';
import { runOf, scenarioWith } from '../runs.ts';
import { leastDistance } from './crowding.ts';

/** A story that gets far, with visitors who start it afresh. */
const scenario = scenarioWith({
  people: 3000,
  days: 70,
  seed: 'table 361',
  'network.contacts': 20,
  'memory.recall': 0.15,
});
const { journal, measures } = runOf(scenario);
const heard = firstHearings(journal, scenario.people);
const versions = firstVersions(journal, measures.derived);

describe('first hearings', () => {
  it('are in the order of their days', () => {
    const days = Array.from(heard.order, (person) => heard.days[person]!);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('are there for everybody in the journal and nobody else', () => {
    const inJournal = new Set(Array.from({ length: journal.length }, (_, entry) => journal.person(entry)));
    expect(new Set(heard.order)).toEqual(inJournal);
    expect(whoNever(heard.days)).toHaveLength(scenario.people - inJournal.size);
  });
});

describe.each([
  ['rings', () => retellingRings(versions)],
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
        const run = runOf(any);
        const rings = retellingRings(firstVersions(run.journal, run.measures.derived));
        for (const { positions } of [rings, dayColumns(firstHearings(run.journal, any.people), 1.2)]) {
          expect(positions.every(Number.isFinite)).toBe(true);
          expect(leastDistance(positions)).toBeGreaterThanOrEqual(0.72);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('rings', () => {
  const { positions, guides } = retellingRings(versions);
  const far = (person: number) => Math.hypot(positions[person * 2]!, positions[person * 2 + 1]!);
  const rings = guides.filter(({ kind }) => kind === 'retelling');

  it('lie one round another, each with the retellings that its label says, and visits in the middle', () => {
    const reach = ({ from, to }: { from: number; to: number }) =>
      [...versions.order]
        .filter((person) => versions.hops[person]! >= from && versions.hops[person]! <= to)
        .map(far);
    const all = [{ from: 0, to: 0 }, ...rings].map(reach);
    expect(all.flat()).toHaveLength(versions.order.length);
    expect(rings.length).toBeGreaterThan(3);
    all.slice(1).forEach((ring, at) => expect(Math.min(...ring)).toBeGreaterThan(Math.max(...all[at]!)));
  });

  it('have people near to those who told them, wherever these stand', () => {
    const angle = (person: number) => Math.atan2(positions[person * 2]!, -positions[person * 2 + 1]!);
    const apart = (one: number, other: number) =>
      Math.abs(((angle(one) - angle(other) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    const told = [...versions.order].filter((person) => versions.tellers[person]! >= 0);
    const mean = (of: (person: number) => number) =>
      told.reduce((sum, person) => sum + of(person), 0) / told.length;
    const away = mean((person) => apart(person, versions.tellers[person]!));
    // Of two people anywhere, a quarter turn on average.
    expect(away).toBeLessThan(Math.PI / 8);
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
    expect(Math.max(...late)).toBeLessThan(Math.min(...whoNever(heard.days).map(at)));
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

describe('the number of retellings', () => {
  it('is the same on the rings, in the chart, and in the story of a person on the day that convinced them', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const run = runOf(any);
        const { derived } = run.measures;
        const { hops, tellers } = firstVersions(run.journal, derived);
        const onRings: number[] = [];
        const convinced = derived.firstConvictions(run.journal.length);
        for (const entry of convinced) {
          const person = run.journal.person(entry);
          const hop = hops[person]!;
          onRings[hop] = (onRings[hop] ?? 0) + 1;
          // Later on that day they may have gone, and then it is their own story.
          const last = lineage(run.journal, derived, person, run.journal.dayOf(entry)).at(-1)!;
          if (last.entry === entry) expect(last.hop).toBe(hop);
        }
        expect(run.measures.byHop().map(({ people }) => people)).toEqual(Array.from(onRings, (n = 0) => n));
        tellers.forEach((teller, person) => {
          if (teller === NONE) expect(hops[person]).toBeLessThanOrEqual(1);
          else expect(hops[person]).toBeGreaterThanOrEqual(1);
        });
      }),
      { numRuns: 40 },
    );
  });
});
