import { asIndex, happens, onOccasion, type Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { pairCode, type Draft, type Movable, type Try } from './settle-ties.ts';
import { PairSet, PIECE, tiesOf, type Ties, type TieSource } from '../ties.ts';

/**
 * Watts–Strogatz: a ring on which each person is tied to the `contacts` nearest; then, lap by lap (first the
 * nearest neighbours), each tie's far end is moved with probability `rewiring` to somebody chosen uniformly,
 * never to oneself or to somebody already tied.
 */
export function smallWorldTies(scenario: Scenario, luck: Luck): Draft {
  const ring = new Ring(scenario, luck);
  return { first: ring, movable: ring, inTurn: () => tiesOf(ring.rewireInTurn()) };
}

/** Indices of the ties to rewire in the current piece. The loop writes one more than it counts. */
const rewired = new Int32Array(PIECE + 1);

/**
 * Tie number (lap − 1) · people + person leads from that person to the one `lap` places on, until it is rewired. They
 * are written person by person, for people and neighbours to be close in memory.
 */
class Ring implements TieSource, Movable {
  readonly isEven = true;
  readonly count: number;
  private readonly people: number;
  private readonly laps: number;
  private readonly rewiring: number;

  constructor(
    scenario: Scenario,
    private readonly luck: Luck,
  ) {
    this.people = scenario.people;
    this.laps = scenario['network.contacts'] / 2;
    this.rewiring = scenario['network.rewiring'];
    this.count = this.people * this.laps;
  }

  /** Gives each tie its first try, without regard to other ties. */
  write(from: number, to: number, piece: Ties): number {
    this.rewire(this.writeRing(from, to, piece), piece);
    return (to - from) * 2;
  }

  /** Writes the ties as they are on the ring and notes which are to be rewired; returns how many. */
  private writeRing(from: number, to: number, piece: Ties): number {
    const { people, laps, luck, rewiring } = this;
    const { base } = luck;
    const key = luck.keys.rewire;
    let end = 0;
    let count = 0;
    for (let person = Math.floor(from / laps), tie = from; tie < to; person++) {
      const ofPerson = luck.ofPerson(key, person);
      const first = person * laps - 1;
      for (const next = Math.min(to, first + 1 + laps); tie < next; tie++, end += 2) {
        const lap = tie - first;
        const neighbour = person + lap;
        piece[end] = person;
        piece[end + 1] = neighbour < people ? neighbour : neighbour - people;
        // Noted without a branch, which nobody could foresee.
        rewired[count] = end;
        count += Number(happens(onOccasion(ofPerson, lap, base), rewiring));
      }
    }
    return count;
  }

  /** Rewires the ties of a piece that are noted. */
  private rewire(count: number, piece: Ties): void {
    const { people, laps, luck } = this;
    const key = luck.keys.rewireTarget;
    for (let index = 0; index < count; index++) {
      const end = rewired[index]!;
      const person = piece[end]!;
      const further = piece[end + 1]! - person;
      const lap = further < 0 ? further + people : further;
      const target = asIndex(luck.drawAgain(key, person, lap, 0), people);
      const away = Math.abs(target - person);
      // Most targets are out of the ties’ reach, and nothing more has to be asked.
      const isFar = away > laps && away < people - laps;
      piece[end + 1] = isFar ? target : this.target(person, lap, 0).target;
    }
  }

  tryFrom(tie: number, attempt: number): Try {
    const person = tie % this.people;
    const lap = Math.floor(tie / this.people) + 1;
    if (!this.isRewired(person, lap))
      return { number: attempt, ends: [person, (person + lap) % this.people] };
    const { number, target } = this.target(person, lap, attempt);
    return { number, ends: [person, target] };
  }

  /** The first target from a try on that is neither the person themselves nor tied to them on the ring. */
  private target(person: number, lap: number, attempt: number): { number: number; target: number } {
    const { people, luck } = this;
    const tie = (lap - 1) * people + person;
    for (let number = attempt; ; number++) {
      const target = asIndex(luck.drawAgain(luck.keys.rewireTarget, person, lap, number), people);
      if (target === person || this.stands(person, target, tie) || this.stands(target, person, tie)) continue;
      return { number, target };
    }
  }

  /** True when b follows a on the ring within reach and that tie is in its place when it is `turn`’s turn. */
  private stands(a: number, b: number, turn: number): boolean {
    const lap = b < a ? b - a + this.people : b - a;
    if (lap < 1 || lap > this.laps) return false;
    return (lap - 1) * this.people + a >= turn || !this.isRewired(a, lap);
  }

  private isRewired(person: number, lap: number): boolean {
    return happens(this.luck.draw(this.luck.keys.rewire, person, lap), this.rewiring);
  }

  holders(pairs: ReadonlySet<number>): number[] {
    const { people, laps } = this;
    const found: number[] = [];
    for (const pair of pairs) {
      for (const person of [Math.floor(pair / people), pair % people]) {
        for (let tie = person; tie < people * laps; tie += people) {
          if (pairCode(this.tryFrom(tie, 0).ends, people) === pair) found.push(tie);
        }
      }
    }
    return found;
  }

  /** Rewires the ties one after the other. For dense networks, in which a person may be tied to everybody else. */
  rewireInTurn(): Ties {
    const { people, laps, luck } = this;
    const ties = new Uint32Array(this.count * 2);
    const tied = new PairSet(people);
    const degrees = new Uint32Array(people).fill(laps * 2);
    for (let tie = 0; tie < people * laps; tie++) {
      ties[tie * 2] = tie % people;
      ties[tie * 2 + 1] = (ties[tie * 2]! + Math.floor(tie / people) + 1) % people;
      tied.add(ties[tie * 2]!, ties[tie * 2 + 1]!);
    }
    for (let tie = 0; tie < people * laps; tie++) {
      const person = ties[tie * 2]!;
      const lap = Math.floor(tie / people) + 1;
      if (!this.isRewired(person, lap) || degrees[person]! >= people - 1) continue;
      let target = person;
      for (let attempt = 0; target === person || tied.has(person, target); attempt++) {
        target = asIndex(luck.drawAgain(luck.keys.rewireTarget, person, lap, attempt), people);
      }
      const neighbour = ties[tie * 2 + 1]!;
      tied.delete(person, neighbour);
      tied.add(person, target);
      degrees[neighbour]!--;
      degrees[target]!++;
      ties[tie * 2 + 1] = target;
    }
    return ties;
  }
}
