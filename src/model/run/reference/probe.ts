import type { Layer } from './population.ts';

/** One thing that happened to somebody and what decided it; the words are made elsewhere. */
export type Fact =
  /** Was told, by whom and where; the chance of belief was `chance`, and it was (not) believed. */
  | {
      readonly kind: 'told';
      readonly teller: number;
      readonly layer: Layer;
      readonly heardBefore: number;
      /** Share of the teller's story that was lost, 0 … 1. */
      readonly lostShare: number;
      readonly isSeenThrough: boolean;
      readonly chance: number;
      readonly isBelieved: boolean;
    }
  | { readonly kind: 'advertised'; readonly chance: number; readonly isBelieved: boolean }
  /** Believed it, but it takes more than that. */
  | { readonly kind: 'needsMore'; readonly believed: number; readonly needed: number }
  /** Was convinced and reacted; code of rules.ts (ACT … NONE), where NONE also is a doubter who is not curious. */
  | { readonly kind: 'reacted'; readonly reaction: number; readonly isGood: boolean }
  /** Had forgotten and was told again: acts on it, or not. */
  | {
      readonly kind: 'recalled';
      readonly chance: number;
      readonly isMoved: boolean;
      readonly isGood: boolean;
    }
  /** Had forgotten and something in the street reminded them. */
  | { readonly kind: 'reminded'; readonly isGood: boolean }
  /** Meant to go and heard a bad story: stays away, or goes all the same. */
  | { readonly kind: 'dissuaded'; readonly chance: number; readonly isMoved: boolean }
  /** Went. Feelings of −1 … 1; `expected` is null for who expected nothing. */
  | {
      readonly kind: 'visited';
      readonly expected: number | null;
      readonly experienced: number;
      readonly satisfaction: number;
      /** FAN, CRITIC or CUSTOMER. */
      readonly stage: number;
      readonly isPaid: boolean;
    }
  /** Was spoken to by a seller with an interest in it, about the product or about selling it, too; as `told` otherwise. */
  | {
      readonly kind: 'pitched';
      readonly seller: number;
      readonly layer: Layer;
      readonly isAboutSelling: boolean;
      /** False at a moment unfit for selling. */
      readonly isFit: boolean;
      readonly isSeenThrough: boolean;
      readonly chance: number;
      readonly isBelieved: boolean;
    }
  /** Believed what others were said to earn a month, and joined to earn it, or did not; in units of the currency. */
  | {
      readonly kind: 'offered';
      readonly stated: number;
      readonly wanted: number;
      readonly hasJoined: boolean;
    }
  /** Began a business, or joined one to buy for less. */
  | { readonly kind: 'founded' }
  | { readonly kind: 'joinedForBargain'; readonly sponsor: number }
  /** Left the business after a month with this result, in units of the currency. */
  | { readonly kind: 'leftBusiness'; readonly result: number }
  /** Told somebody the first time, and how that ended. */
  | { readonly kind: 'beganTelling' }
  | { readonly kind: 'stoppedTelling'; readonly told: number; readonly isStifled: boolean };

export type DatedFact = Fact & { readonly day: number };

/** Collects what happens to one person while a run goes on. */
export class Probe {
  readonly facts: DatedFact[] = [];

  constructor(readonly person: number) {}

  /** Notes a fact if it is about the probed person; it is made only then. */
  note(person: number, day: number, fact: () => Fact): void {
    if (person === this.person) this.facts.push({ ...fact(), day });
  }
}
