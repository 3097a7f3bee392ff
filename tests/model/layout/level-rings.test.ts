import { describe, expect, it } from 'vitest';
import { descentOf } from '../../../src/model/downline/descent.ts';
import { deepestOn, levelRings, placesOn } from '../../../src/model/layout/level-rings.ts';
import type { Layout } from '../../../src/model/layout/layout.ts';
import { countsByHop } from '../../../src/model/layout/ring-places.ts';
import { presetById, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { sellingRun } from '../downline/selling.ts';

function placed(id: string, people: number) {
  const scenario = { ...presetScenario(presetById(id)!), people, days: 120 };
  const { run, business } = sellingRun(scenario);
  while (!run.isOver) run.runDay();
  const layout = levelRings(descentOf(business.books, business.ledger));
  const { positions, guides } = layout;
  const distance = (person: number) => Math.hypot(positions[person * 2]!, positions[person * 2 + 1]!);
  const { joined, level, sponsor } = business.books;
  const everybody = Array.from(joined, (_, person) => person);
  return {
    ...{ layout, positions, guides, distance, joined, level, sponsor },
    members: everybody.filter((person) => joined[person]! >= 0),
    others: everybody.filter((person) => joined[person]! < 0),
  };
}

describe('two businesses with as much room on each level', () => {
  it('have each level at the same distance, and the rim', () => {
    const both = ['recruits-plan', 'customers-plan'].map((id) => placed(id, 600).layout.descent!);
    const counts = both.map(countsByHop);
    const levels = Math.max(...counts.map(({ length }) => length));
    const room = Array.from({ length: levels }, (_, level) =>
      Math.max(...counts.map((each) => each[level] ?? 0)),
    );
    const [a, b] = both.map((descent) => levelRings(descent, room));
    expect(a!.guides).toEqual(b!.guides);
    const reach = ({ positions, before, descent }: Layout, level: number) => {
      const places = level < 0 ? before! : positions;
      const there = Array.from(descent!.hops.keys()).filter((person) => descent!.hops[person] === level);
      return Math.min(...there.map((person) => Math.hypot(places[person * 2]!, places[person * 2 + 1]!)));
    };
    for (const level of [-1, 1, 2]) expect(reach(a!, level)).toBeCloseTo(reach(b!, level), 1);
  });
});

describe.each([
  ['recruits-plan', 600],
  ['customers-plan', 600],
])('people by who brought them in, under the %s', (id, people) => {
  const { layout, positions, guides, distance, joined, level, sponsor, members, others } = placed(id, people);

  it('stand farther out the more sponsors are above them, and the others around', () => {
    const most = (group: readonly number[]) => Math.max(...group.map(distance));
    const least = (group: readonly number[]) => Math.min(...group.map(distance));
    const rings = [...new Set(members.map((person) => level[person]!))].sort((a, b) => a - b);
    const byLevel = rings.map((ring) => members.filter((person) => level[person] === ring));
    for (let ring = 1; ring < byLevel.length; ring++)
      expect(least(byLevel[ring]!)).toBeGreaterThan(most(byLevel[ring - 1]!));
    expect(least(others)).toBeGreaterThan(most(members));
    expect(guides.map(({ kind, from }) => [kind, from])).toEqual(
      rings.slice(1).map((ring) => ['level', ring]),
    );
  });

  it('are all at a place, no two at the same', () => {
    const places = new Set(Array.from(positions, (_, at) => `${positions[at & ~1]},${positions[at | 1]}`));
    expect(places.size).toBe(people);
    expect(positions.every(Number.isFinite)).toBe(true);
  });

  it.each([0, 20, 60, 120])(
    'have their place on day %d if they have joined, and stand at the rim otherwise',
    (day) => {
      const places = placesOn(layout, day);
      const distanceOn = (person: number) => Math.hypot(places[person * 2]!, places[person * 2 + 1]!);
      const rim = Math.min(...others.map(distance));
      const inside = members.filter((person) => joined[person]! <= day);
      expect(inside.length).toBeGreaterThan(0);
      for (const person of inside) expect(distanceOn(person)).toBe(distance(person));
      for (const person of members)
        if (joined[person]! > day) expect(distanceOn(person)).toBeGreaterThan(0.999 * rim);
      expect(deepestOn(layout.descent!, day)).toBe(Math.max(...inside.map((person) => level[person]!)));
    },
  );

  it('are as many at each part of the rim before anybody has joined', () => {
    const { before, descent } = layout;
    const quarters = [0, 0, 0, 0];
    for (let person = 0; person < people; person++) {
      if (descent!.hops[person] === 0) continue;
      quarters[2 * Number(before![person * 2]! > 0) + Number(before![person * 2 + 1]! > 0)]!++;
    }
    for (const count of quarters) expect(count / people).toBeCloseTo(0.25, 1);
  });

  it('stand nearer to their own sponsor than, on average, to the other side', () => {
    const recruits = members.filter((person) => level[person]! > 0);
    const isNear = recruits.filter((person) => {
      const up = sponsor[person]!;
      const across =
        positions[person * 2]! * positions[up * 2]! + positions[person * 2 + 1]! * positions[up * 2 + 1]!;
      return across > 0;
    });
    expect(isNear.length).toBeGreaterThan(0.8 * recruits.length);
  });
});
