import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fidelityOf,
  hopOf,
  packState,
  roleOf,
  sentimentOf,
  stageOf,
} from '../../../src/model/measures/person-state.ts';
import { dotSizeOf, heardOnOf, NEVER_HEARD } from '../../../src/model/measures/person-traits.ts';
import { traitsOfUnaware, withHeardOn } from '../../../src/model/measures/person-traits.ts';
import { STAGES } from '../../../src/model/story/stages.ts';

const byte = fc.integer({ min: 0, max: 255 });

describe('a person’s state', () => {
  it('gives back whatever was packed, the role of somebody too', () => {
    const stage = fc.nat(STAGES.length - 1);
    const role = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(stage, byte, byte, byte, role, (code, hop, fidelity, sentiment, own) => {
        const state = packState(code, hop, fidelity / 255, sentiment / 127.5 - 1, own);
        expect([stageOf(state), hopOf(state), roleOf(state)]).toEqual([code, hop, own]);
        expect(fidelityOf(state)).toBe(fidelity / 255);
        expect(sentimentOf(state)).toBe(sentiment / 127.5 - 1);
      }),
    );
  });

  it('is the four channels of the vertex attribute, stage and role together in the first', () => {
    const states = new Uint32Array([packState(7, 3, 128 / 255, 1, 2)]);
    expect([...new Uint8Array(states.buffer)]).toEqual([7 + 2 * 16, 3, 0x80, 0xff]);
  });

  it('counts no more than 255 retellings', () => {
    expect(hopOf(packState(1, 256, 0, 0))).toBe(255);
  });
});

describe('a person’s traits', () => {
  it('know nobody’s day of first hearing until it is put in, and keep the size of the dot', () => {
    fc.assert(
      fc.property(byte, fc.nat(NEVER_HEARD - 1), (size, day) => {
        const before = traitsOfUnaware(size);
        expect([heardOnOf(before), dotSizeOf(before)]).toEqual([NEVER_HEARD, size]);
        const after = withHeardOn(before, day);
        expect([heardOnOf(after), dotSizeOf(after)]).toEqual([day, size]);
      }),
    );
  });

  it('take a day that does not fit for the last that does', () => {
    expect(heardOnOf(withHeardOn(traitsOfUnaware(0), 70_000))).toBe(NEVER_HEARD - 1);
  });
});
