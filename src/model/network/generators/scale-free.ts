import { inPieces, type Report } from '../../basics/progress.ts';
import { asIndex, type Luck } from '../../basics/random.ts';
import type { Ties, TieSource } from '../ties.ts';

/** Links made at once, at most. */
const LINKS = 4096;

/**
 * For each link of the current newcomers, the index of the end that decides it, and the person it leads to if
 * already known.
 */
const places = new Int32Array(LINKS);
const known = new Int32Array(LINKS);

/**
 * Barabási–Albert 1999 (Science 286: 509–512): people join one by one in the order of their numbers, each with
 * `linksEach` ties (> 0) to different people who were there before, chosen in proportion to the ties they have; of a
 * fraction, every newcomer makes the whole part, and as many of them one more as it takes, evenly. The first
 * `linksEach` + 1 people (rounded up) all know each other: the smallest core in which nobody has fewer ties than a
 * newcomer; it makes the mean degree linksEach (linksEach + 1) / people less than twice `linksEach`.
 */
export class PreferentialTies implements TieSource {
  readonly isEven = false;
  readonly count: number;
  private readonly core: number;
  private readonly coreTies: number;
  private readonly isWhole: boolean;
  /** The person each tie leads to. Its other end can be computed, which halves the memory that is looked up. */
  private readonly targets: Uint32Array;

  constructor(
    people: number,
    private readonly linksEach: number,
    private readonly luck: Luck,
    report: Report,
  ) {
    this.core = Math.min(people, Math.ceil(linksEach) + 1);
    this.coreTies = (this.core * (this.core - 1)) / 2;
    this.isWhole = Number.isInteger(linksEach);
    this.count = this.ties(people);
    this.targets = new Uint32Array(this.count);
    for (let b = 1, tie = 0; b < this.core; b++) for (let a = 0; a < b; a++) this.targets[tie++] = a;
    inPieces(people - this.core, Math.floor((LINKS - 1) / linksEach), report, (from, to) => {
      this.grow(this.core + from, this.core + to);
    });
  }

  /** Ties of the people below this one, with people who were there before. */
  private ties(person: number): number {
    const { core, coreTies, linksEach } = this;
    return person < core
      ? (person * (person - 1)) / 2
      : coreTies + Math.floor((person - core) * linksEach + 0.5);
  }

  /** The newcomer who made this tie. */
  private newcomer(tie: number): number {
    const { core, coreTies, linksEach } = this;
    if (tie < coreTies) return Math.floor((1 + Math.sqrt(1 + 8 * tie)) / 2);
    let person = core + Math.ceil((tie - coreTies + 0.5) / linksEach) - 1;
    if (this.isWhole) return person;
    // What was rounded may be out by one.
    while (this.ties(person) > tie) person--;
    while (this.ties(person + 1) <= tie) person++;
    return person;
  }

  /** Ties newcomers to people who were there before. */
  private grow(from: number, to: number): void {
    const { targets, luck } = this;
    const first = this.ties(from);
    this.lookUp(this.draw(from, to));
    let tie = first;
    for (let newcomer = from; newcomer < to; newcomer++) {
      const own = tie;
      for (const next = this.ties(newcomer + 1); tie < next; tie++) {
        const place = places[tie - first]!;
        let target = place < first * 2 ? known[tie - first]! : this.personAt(place);
        for (let attempt = 1; leadsTo(targets, own, tie, target); attempt++) {
          target = this.personAt(asIndex(luck.draw(luck.keys.ties, tie, attempt), own * 2));
        }
        targets[tie] = target;
      }
    }
  }

  /** Draws the place of an end for each link; returns the number of links. */
  private draw(from: number, to: number): number {
    const { luck } = this;
    const key = luck.keys.ties;
    const first = this.ties(from);
    let tie = first;
    for (let newcomer = from; newcomer < to; newcomer++) {
      // A person stands among the ends once for each tie, so that a uniform draw among ends prefers who has many.
      const ends = tie * 2;
      for (const next = this.ties(newcomer + 1); tie < next; tie++) {
        places[tie - first] = asIndex(luck.draw(key, tie, 0), ends);
      }
    }
    return tie - first;
  }

  /** The person at an index among the ends of all ties; even indices are the newcomers' ends. */
  private personAt(place: number): number {
    return (place & 1) === 0 ? this.newcomer(place >>> 1) : this.targets[place >>> 1]!;
  }

  /** Like {@link personAt}, but without a branch, which would be mispredicted half of the time. */
  private lookUp(links: number): void {
    const { targets } = this;
    // In a loop that does nothing else, so that memory is asked for many at once; where none is needed, for the first.
    for (let link = 0; link < links; link++) {
      const place = places[link]!;
      known[link] = targets[(place >>> 1) & -(place & 1)]!;
    }
    for (let link = 0; link < links; link++) {
      const place = places[link]!;
      const isTarget = -(place & 1);
      known[link] = (known[link]! & isTarget) | (this.newcomer(place >>> 1) & ~isTarget);
    }
  }

  write(from: number, to: number, piece: Ties): number {
    const { targets } = this;
    let size = 0;
    let tie = from;
    for (let person = this.newcomer(from); tie < to; person++) {
      for (const next = Math.min(to, this.ties(person + 1)); tie < next; tie++) {
        const target = targets[tie]!;
        if (target === person) continue;
        piece[size] = person;
        piece[size + 1] = target;
        size += 2;
      }
    }
    return size;
  }

  /** Leaves out the ties between people for whom `isOut` is true. */
  leaveOut(isOut: (a: number, b: number) => boolean): void {
    let tie = 0;
    for (let person = 1; tie < this.count; person++) {
      for (const next = this.ties(person + 1); tie < next; tie++) {
        // Nobody is tied to themselves: that is what is written for none.
        if (isOut(person, this.targets[tie]!)) this.targets[tie] = person;
      }
    }
  }
}

/** True when one of the ties from `first` to below `end` has this target. */
function leadsTo(targets: Uint32Array, first: number, end: number, target: number): boolean {
  for (let tie = first; tie < end; tie++) if (targets[tie] === target) return true;
  return false;
}
