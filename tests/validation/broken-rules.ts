import { expect } from 'vitest';
import { Listeners } from '../../src/model/run/fast/listeners.ts';
import { Population } from '../../src/model/run/fast/population.ts';
import { DRAW_RANGE } from '../../src/model/basics/random.ts';
import { TellingPlan } from '../../src/model/run/fast/telling-plan.ts';

/*
 * Rules of a telling, each broken as no parameter could break it: a check that does not notice while that is so has no
 * teeth. Methods are replaced, not spied on, since a spy keeps a record of every one of some million calls.
 */

/** @param replace makes the method that stands in for the original, which has to be called */
function whileReplaced<Kind, Name extends keyof Kind>(
  prototype: Kind,
  name: Name,
  replace: (original: Kind[Name]) => Kind[Name],
  claim: () => void,
): void {
  const original = prototype[name];
  let wasAsked = false;
  const standIn = replace(original) as (...given: unknown[]) => unknown;
  prototype[name] = function (this: Kind, ...given: unknown[]) {
    wasAsked = true;
    return standIn.apply(this, given);
  } as Kind[Name];
  try {
    claim();
  } finally {
    prototype[name] = original;
  }
  expect(wasAsked, `${String(name)} was asked`).toBe(true);
}

/** One telling in five is made again, on the same tie, and may be believed then. */
export function whileSomeAreToldTwice(claim: () => void): void {
  whileReplaced(
    Listeners.prototype,
    'hearAll',
    (hearAll) =>
      function (this: Listeners, count, listeners, slots, tellers) {
        hearAll.call(this, count, listeners, slots, tellers);
        const otherLuck = { ...tellers, beliefs: tellers.beliefs.map((draw) => ~draw) };
        hearAll.call(this, Math.ceil(count / 5), listeners, slots, otherLuck);
      },
    claim,
  );
}

/** One draw decides for all whom a teller tells, so that they believe together or not at all. */
export function whileOneDrawDecidesForAll(claim: () => void): void {
  whileReplaced(
    Listeners.prototype,
    'hearAll',
    (hearAll) =>
      function (this: Listeners, count, listeners, slots, tellers) {
        const chances = this.chances.slice();
        for (let at = 0; at < count; at++) {
          const isBelieved = tellers.beliefs[slots[at]!]! >>> 0 < chances[0]!;
          this.chances.fill(isBelieved ? DRAW_RANGE : 0);
          hearAll.call(this, 1, listeners.subarray(at), slots.subarray(at), tellers);
        }
        this.chances.set(chances);
      },
    claim,
  );
}

/** When two tellers meet, who was told stops with who told. */
export function whileBothStop(claim: () => void): void {
  let told = -1;
  const alsoStopped = (): void =>
    whileReplaced(
      Population.prototype,
      'stopTelling',
      (stopTelling) =>
        function (this: Population, person) {
          stopTelling.call(this, person);
          if (told >= 0) stopTelling.call(this, told);
        },
      claim,
    );
  whileReplaced(
    TellingPlan.prototype,
    'stopAfter',
    (stopAfter) =>
      function (this: TellingPlan, slot, place) {
        told = this.source[place]!;
        const left = stopAfter.call(this, slot, place);
        told = -1;
        return left;
      },
    alsoStopped,
  );
}
