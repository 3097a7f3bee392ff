import { describe, expect, it } from 'vitest';
import { traitsOfUnaware, withHeardOn } from '../../../src/model/measures/person-traits.ts';
import { RELAYING, UNAWARE } from '../../../src/model/story/stages.ts';
import { heardApart } from '../../../src/scene/overlay/outline.ts';

const heardOn = (day: number) => withHeardOn(traitsOfUnaware(0), day);

describe('the run before as rings', () => {
  it('tells who had heard there by the same day, here, and in both', () => {
    const traits = Uint32Array.of(heardOn(0), heardOn(5), heardOn(9), traitsOfUnaware(0), traitsOfUnaware(0));
    const states = Uint32Array.of(RELAYING, UNAWARE, UNAWARE, RELAYING, UNAWARE);
    expect(heardApart(traits, states, 5)).toEqual({ there: 1, here: 1, both: 1 });
    expect(heardApart(traits, states, 9)).toEqual({ there: 2, here: 1, both: 1 });
  });
});
