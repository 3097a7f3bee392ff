import { describe, expect, it } from 'vitest';
import { packState } from '../../../src/model/measures/person-state.ts';
import { FAN, RELAYING, UNMOVED } from '../../../src/model/story/stages.ts';
import { packTriples } from '../../../src/model/story/telling-triples.ts';
import { overheard } from '../../../src/ui/stage/overheard.ts';

const good = packState(FAN, 0, 1, 0.8);
const holds = packState(RELAYING, 1, 0.7, 0.5);
const turned = packState(RELAYING, 1, 0.7, -0.5);
const shrugs = packState(UNMOVED, 1, 0.7, 0.5);

const toldBy0 = (...listeners: number[]) =>
  packTriples(listeners.map((listener) => ({ teller: 0, listener, isNews: true })));

describe('what is overheard on a day', () => {
  it('begins with those to whom the story came turned round, and leaves out who holds none', () => {
    const states = Uint32Array.from([good, holds, shrugs, turned, holds]);
    const found = overheard(toldBy0(1, 2, 3, 4), states, 5);
    expect(found[0]).toBe(3);
    expect(found.toSorted((a, b) => a - b)).toEqual([1, 3, 4]);
  });

  it('is only what was news, in the same order whenever the day is seen', () => {
    const states = new Uint32Array(50).fill(holds);
    states[0] = good;
    const listeners = Array.from({ length: 40 }, (_, place) => place + 1);
    const first = overheard(toldBy0(...listeners), states, 7);
    expect(first).toEqual(overheard(toldBy0(...listeners.toReversed()), states, 7));
    expect(first).not.toEqual(overheard(toldBy0(...listeners), states, 8));
    const again = packTriples([{ teller: 0, listener: 3, isNews: false }]);
    expect(overheard(again, states, 7)).toEqual([]);
  });
});
