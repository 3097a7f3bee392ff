import { describe, expect, it } from 'vitest';
import type { Streets } from '../../../../src/model/layout/town/streets.ts';
import type { Ring } from '../../../../src/model/layout/town/ring.ts';
import { planTown, type TownPlan } from '../../../../src/model/layout/town/town.ts';

const plan = (people: number, ring: Partial<Ring> = {}, aspect = 1.6) =>
  planTown({ people, groupSize: 1, order: null, sizes: null, ...ring }, aspect);

const pointAt = (positions: Float32Array, person: number) =>
  [positions[person * 2]!, positions[person * 2 + 1]!] as const;

/** How far somebody is from the middle of the nearest piece of street, in halves of its width. */
function fromStreets([x, y]: readonly [number, number], { ends, widths }: Streets): number {
  let least = Infinity;
  for (let piece = 0; piece < widths.length; piece++) {
    const [fromX, fromY, toX, toY] = ends.subarray(piece * 4, piece * 4 + 4) as unknown as number[];
    const [dx, dy] = [toX! - fromX!, toY! - fromY!];
    const along = ((x - fromX!) * dx + (y - fromY!) * dy) / (dx * dx + dy * dy);
    const share = Math.min(1, Math.max(0, along));
    const far = Math.hypot(x - fromX! - dx * share, y - fromY! - dy * share);
    least = Math.min(least, far / (widths[piece]! / 2));
  }
  return least;
}

describe('a town', () => {
  it.each([1, 2, 3, 7, 59, 60, 61, 250, 1001])('has a place for each of %i people', (people) => {
    const { positions, centre } = plan(people);
    const places = new Set(Array.from({ length: people }, (_, person) => pointAt(positions, person).join()));
    expect(places.size).toBe(people);
    expect([...positions, centre?.x ?? 0, centre?.y ?? 0].every(Number.isFinite)).toBe(true);
    expect(centre === null).toBe(people < 60);
  });

  it.each([
    [20, 0],
    [100, 2],
    [500, 3],
    [2000, 4],
    [5000, 5],
  ])('of %i people has streets of %i widths, which are wider where they divide more', (people, levels) => {
    const { streets } = plan(people);
    const widths = [...new Set(streets.widths)];
    expect(widths.length).toBeLessThanOrEqual(levels);
    expect(widths.length > 0).toBe(levels > 0);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    expect(streets.ends).toHaveLength(streets.widths.length * 4);
    if (levels > 0) expect(streets.widths.at(-streets.river)).toBe(Math.max(...widths));
  });

  it('has its streets free of people, but for a few at their edges', () => {
    const { positions, streets } = plan(5000);
    const distances = Array.from({ length: 5000 }, (_, person) =>
      fromStreets(pointAt(positions, person), streets),
    );
    expect(distances.filter((distance) => distance < 1).length).toBeLessThan(0.03 * 5000);
    expect(distances.filter((distance) => distance < 0.5).length).toBeLessThan(0.01 * 5000);
  });

  it('is as wide and as high as asked for', () => {
    for (const aspect of [0.8, 1, 2]) {
      const { positions } = plan(3000, {}, aspect);
      const spread = (axis: 0 | 1) => {
        const values = positions.filter((_, at) => at % 2 === axis).toSorted();
        return values[2940]! - values[60]!;
      };
      expect(spread(0) / spread(1) / aspect).toBeGreaterThan(0.85);
      expect(spread(0) / spread(1) / aspect).toBeLessThan(1.15);
    }
  });

  it('gives each group ground of its own', () => {
    const { positions } = plan(1500, { groupSize: 30 });
    const groupOf = (person: number) => Math.floor(person / 30);
    let strangers = 0;
    for (let person = 0; person < 1500; person++) {
      let [nearest, least] = [-1, Infinity];
      const [x, y] = pointAt(positions, person);
      for (let other = 0; other < 1500; other++) {
        const [otherX, otherY] = pointAt(positions, other);
        const far = Math.hypot(otherX - x, otherY - y);
        if (other !== person && far < least) [nearest, least] = [other, far];
      }
      if (groupOf(nearest) !== groupOf(person)) strangers++;
    }
    // In an even crowd it would be about a third.
    expect(strangers).toBeLessThan(75);
  });

  it('puts people in the order of the ring', () => {
    const order = Uint32Array.from({ length: 400 }, (_, place) => (place * 7) % 400);
    const [numbered, ordered] = [plan(400), plan(400, { order })];
    order.forEach((person, place) => {
      expect(pointAt(ordered.positions, person)[0]).toBeCloseTo(pointAt(numbered.positions, place)[0], 0);
    });
  });
});

describe('the square beside the bridge', () => {
  it.each([100, 1000, 5000, 30_000])(
    'of a town of %i people is free, and somebody lives beside it',
    (people) => {
      for (const guest of [0, 17, people - 1]) {
        const { positions, centre } = planTown(
          { people, groupSize: 1, order: null, sizes: null },
          1.6,
          guest,
        );
        const distances = Array.from({ length: people }, (_, person) => {
          const [x, y] = pointAt(positions, person);
          return Math.hypot(x - centre!.x, y - centre!.y);
        });
        const nearest = Math.min(...distances.slice(0, 5000));
        expect(nearest).toBeGreaterThan(0.01 * Math.sqrt(people));
        // Nobody lives much nearer than the first guest.
        expect(distances[guest]!).toBeLessThan(nearest + 4 + 0.02 * Math.sqrt(people));
      }
    },
  );

  it('leaves groups whole, and everybody a place of their own', () => {
    const ring = { people: 3000, groupSize: 100, order: null, sizes: null };
    const turned = planTown(ring, 1.6, 1234);
    const placesOf = ({ positions }: TownPlan) =>
      Array.from({ length: 3000 }, (_, person) =>
        pointAt(positions, person)
          .map((at) => at.toFixed(2))
          .join(),
      );
    const spread = ({ positions }: TownPlan, from: number) =>
      Math.max(
        ...Array.from({ length: 100 }, (_, at) => {
          const [[x, y], [x0, y0]] = [pointAt(positions, from + at), pointAt(positions, from)];
          return Math.hypot(x - x0, y - y0);
        }),
      );
    expect(new Set(placesOf(turned)).size).toBe(3000);
    for (let from = 0; from < 3000; from += 100) expect(spread(turned, from)).toBeLessThan(30);
  });
});

describe('quarters', () => {
  it('lie between the streets of larger towns, some of them at the river', () => {
    expect(plan(300).quarters).toEqual([]);
    const { quarters } = plan(5000);
    expect(quarters).toHaveLength(8);
    const atRiver = quarters.filter(({ isAtRiver }) => isAtRiver);
    expect(atRiver.length).toBeGreaterThan(1);
    expect(atRiver.length).toBeLessThan(8);
  });
});
