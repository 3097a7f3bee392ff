import { asIndex, happens, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { PairSet, type Ties } from './ties.ts';

/**
 * Watts–Strogatz: a ring on which each person is tied to the `contacts` nearest; then, lap by lap (first the
 * nearest neighbours), each tie's far end is moved with probability `rewiring` to somebody chosen uniformly,
 * never to oneself or to somebody already tied.
 */
export function smallWorldTies(scenario: Scenario, luck: Luck): Ties {
  const people = scenario.people;
  const laps = scenario['network.contacts'] / 2;
  const ties = ringTies(people, laps);
  const taken = new RewiredRing(people, laps);
  for (let lap = 1; lap <= laps; lap++) {
    for (let person = 0; person < people; person++) {
      const isRewired = happens(luck.draw(luck.keys.rewire, person, lap), scenario['network.rewiring']);
      if (!isRewired || taken.degree(person) >= people - 1) continue;
      const target = taken.freeTarget(person, lap, luck);
      taken.rewire(person, lap, target);
      ties[((lap - 1) * people + person) * 2 + 1] = target;
    }
  }
  return ties;
}

function ringTies(people: number, laps: number): Ties {
  const ties = new Uint32Array(people * laps * 2);
  for (let lap = 1; lap <= laps; lap++) {
    for (let person = 0; person < people; person++) {
      const tie = (lap - 1) * people + person;
      ties[tie * 2] = person;
      ties[tie * 2 + 1] = (person + lap) % people;
    }
  }
  return ties;
}

/** Which pairs are tied while a ring is being rewired. */
class RewiredRing {
  /** 1 for a tie (person, person + lap) that has left its place on the ring; index (lap − 1) · people + person. */
  private readonly moved: Uint8Array;
  private readonly rewired: PairSet;
  private readonly degrees: Uint32Array;

  constructor(
    private readonly people: number,
    private readonly laps: number,
  ) {
    this.moved = new Uint8Array(people * laps);
    this.rewired = new PairSet(people, people * laps);
    this.degrees = new Uint32Array(people).fill(laps * 2);
  }

  degree(person: number): number {
    return this.degrees[person]!;
  }

  freeTarget(person: number, lap: number, luck: Luck): number {
    for (let attempt = 0; ; attempt++) {
      const draw = luck.drawAgain(luck.keys.rewireTarget, person, lap, attempt);
      const target = asIndex(draw, this.people);
      if (target !== person && !this.has(person, target)) return target;
    }
  }

  rewire(person: number, lap: number, target: number): void {
    this.moved[(lap - 1) * this.people + person] = 1;
    this.rewired.add(person, target);
    this.degrees[(person + lap) % this.people]!--;
    this.degrees[target]!++;
  }

  private has(a: number, b: number): boolean {
    return this.isOnRing(a, b) || this.isOnRing(b, a) || this.rewired.has(a, b);
  }

  /** True when b follows a on the ring within reach and that tie has stayed. */
  private isOnRing(a: number, b: number): boolean {
    const lap = (b - a + this.people) % this.people;
    return lap >= 1 && lap <= this.laps && this.moved[(lap - 1) * this.people + a] === 0;
  }
}
