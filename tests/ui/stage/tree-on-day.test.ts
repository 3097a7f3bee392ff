import { describe, expect, it } from 'vitest';
import { BARGAIN, BUILDER, LEFT, OUTSIDE } from '../../../src/model/downline/codes.ts';
import { packState, roleOf, stageOf } from '../../../src/model/measures/person-state.ts';
import { packTriples } from '../../../src/model/story/telling-triples.ts';
import { FAN, RELAYING } from '../../../src/model/story/stages.ts';
import { inRoles, passedIn } from '../../../src/ui/stage/tree-on-day.ts';

/** A founder, who leaves; a builder; a bargain member; somebody who never joins. */
const descent = {
  people: 4,
  order: Uint32Array.of(0, 1, 2),
  tellers: Int32Array.of(-1, 0, 1, -1),
  hops: Int32Array.of(0, 1, 2, -1),
  joined: Int32Array.of(0, 5, 9, -1),
  left: Int32Array.of(40, -1, -1, -1),
  joinedAs: Uint8Array.of(BUILDER, BUILDER, BARGAIN, OUTSIDE),
};
const layout = {
  positions: new Float32Array(8),
  before: new Float32Array(8),
  spacing: 1,
  guides: [],
  descent,
};

describe('the roles of a day', () => {
  const states = Uint32Array.of(FAN, FAN, FAN, RELAYING).map((stage) => packState(stage, 1, 1, 0));
  const rolesOn = (day: number) => Array.from(inRoles(states, layout, day), roleOf);

  it('are nobody’s before they join, and others once they have left', () => {
    expect(rolesOn(4)).toEqual([BUILDER, OUTSIDE, OUTSIDE, OUTSIDE]);
    expect(rolesOn(39)).toEqual([BUILDER, BUILDER, BARGAIN, OUTSIDE]);
    expect(rolesOn(40)).toEqual([LEFT, BUILDER, BARGAIN, OUTSIDE]);
  });

  it('leave what people do as it is', () => {
    expect(Array.from(inRoles(states, layout, 40), stageOf)).toEqual(Array.from(states, stageOf));
    expect(states.every((state) => roleOf(state) === 0)).toBe(true);
  });
});

describe('what passes in a business', () => {
  const told = packTriples([
    { teller: 1, listener: 3, isNews: true },
    { teller: 3, listener: 1, isNews: true },
  ]);
  const recording = { lastDay: 60, tellings: () => told };
  const passedOn = (day: number, paid = Uint32Array.of(2, 1, 2, 0)) =>
    Array.from(passedIn(recording, descent, { day, paid }));

  it('is what members say, dotted, and money as ribbons from who pays to who is paid', () => {
    expect(passedOn(20)).toEqual([1, 3, 0, 2, 1, 1, 2, 0, 1]);
  });

  it('is nothing of who has not joined, and nothing on the last day', () => {
    expect(passedOn(5, Uint32Array.of())).toEqual([]);
    expect(passedOn(60)).toEqual([]);
  });

  it('is of many an even sample, with all that was paid for what one of them did', () => {
    const paid = Uint32Array.from({ length: 4000 }, (_, at) => Math.floor(at / 4));
    const passed = passedIn({ ...recording, tellings: () => packTriples([]) }, descent, { day: 20, paid });
    const payers = passed.filter((_, at) => at % 3 === 0);
    expect(payers.length).toBe(2 * new Set(payers).size);
    expect(payers.length).toBeLessThan(100);
    expect(payers.at(-1)).toBeGreaterThan(800);
  });
});
