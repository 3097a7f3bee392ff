import { inPieces, type Report } from '../progress.ts';
import { asIndex, happens, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Draft } from './settling.ts';
import { isDense, PairSet, type Ties } from './ties.ts';

/** People whose ties are made at once: enough calls of the function for the compiler to take it seriously. */
const PIECE = 4096;

/**
 * Watts–Strogatz: a ring on which each person is tied to the `contacts` nearest; then, lap by lap (first the
 * nearest neighbours), each tie's far end is moved with probability `rewiring` to somebody chosen uniformly,
 * never to oneself or to somebody already tied. In a draft, double ties have still to be settled.
 */
export function smallWorldTies(scenario: Scenario, luck: Luck, report: Report): Draft {
  const people = scenario.people;
  const ring = new Ring(people, scenario['network.contacts'] / 2, scenario['network.rewiring'], luck);
  if (isDense(people, scenario['network.contacts'])) ring.rewireInTurn();
  else inPieces(people, PIECE, report, (from, to) => ring.rewireAtOnce(from, to));
  return { ties: ring.ties, tryFrom: (tie, attempt) => ring.tryFrom(tie, attempt) };
}

/** Tie number (lap − 1) · people + person leads from that person to the one `lap` places on, until it is rewired. */
class Ring {
  readonly ties: Ties;

  constructor(
    private readonly people: number,
    private readonly laps: number,
    private readonly rewiring: number,
    private readonly luck: Luck,
  ) {
    this.ties = new Uint32Array(people * laps * 2);
  }

  /** Gives each tie of these people its first try, whomever other ties lead to. */
  rewireAtOnce(from: number, to: number): void {
    const { ties, people, laps, luck, rewiring } = this;
    const key = luck.keys.rewire;
    for (let person = from; person < to; person++) {
      const ofPerson = luck.ofPerson(key, person);
      for (let lap = 1; lap <= laps; lap++) {
        const tie = (lap - 1) * people + person;
        const neighbour = person + lap;
        ties[tie * 2] = person;
        ties[tie * 2 + 1] = neighbour < people ? neighbour : neighbour - people;
        if (happens(luck.onOccasion(ofPerson, lap), rewiring)) this.tryFrom(tie, 0);
      }
    }
  }

  /** The tie's first target from a try on that is neither its person nor tied to them on the ring. */
  tryFrom(tie: number, attempt: number): number {
    const { people, luck } = this;
    const person = tie % people;
    const lap = Math.floor(tie / people) + 1;
    for (let number = attempt; ; number++) {
      const draw = luck.drawAgain(luck.keys.rewireTarget, person, lap, number);
      const target = asIndex(draw, people);
      if (target === person || this.stands(person, target, tie) || this.stands(target, person, tie)) continue;
      this.ties[tie * 2 + 1] = target;
      return number;
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

  /** Rewires one tie after the other; for dense networks, in which somebody may be tied to everybody else. */
  rewireInTurn(): void {
    const { ties, people, laps, luck } = this;
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
  }
}
