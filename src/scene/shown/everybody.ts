/** Lists with one entry for each person: kept, not copied. */
export interface Everybody {
  /** Packed as in person-state.ts and person-traits.ts. */
  readonly states: Uint32Array;
  readonly traits: Uint32Array;
}

/** The numbers, if there is one for each of the people; throws a `RangeError` otherwise. */
export function forEach({ states }: Everybody, numbers: Uint32Array): Uint32Array {
  if (numbers.length === states.length) return numbers;
  throw new RangeError(`Expected a number for each of ${states.length} people, got ${numbers.length}`);
}

/** Lists for a number of people of whom nothing is known yet. */
export const nobody = (people: number): Everybody => ({
  states: new Uint32Array(people),
  traits: new Uint32Array(people),
});
