import fc from 'fast-check';
import { expect } from 'vitest';
import type { Language } from './languages.ts';
import { sentenceSlips } from './sentence.ts';

/** An arbitrary of each kind: one that is missing is an error of types. */
type ByKind<Union, Key extends keyof Union> = {
  readonly [Kind in Union[Key] & string]: fc.Arbitrary<Omit<Extract<Union, Record<Key, Kind>>, Key>>;
};

/** Any of the kinds. */
export function oneOf<Union, Key extends keyof Union & string>(
  key: Key,
  kinds: ByKind<Union, Key>,
): fc.Arbitrary<Union> {
  const each = Object.entries<fc.Arbitrary<object>>(kinds);
  return fc.oneof(
    ...each.map(([kind, rest]) => rest.map((given) => ({ [key]: kind, ...given }))),
  ) as fc.Arbitrary<Union>;
}

export const nothing = fc.constant({});
export const count = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat({ max: 2_000_000 }));
export const some = count.map((number) => number + 1);
export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const names = fc.constantFrom(['a'], ['a', 'b', 'c']);
export const word = fc.constantFrom('smallWorld', 'online');

/** Asserts that whatever is said of the samples is a sentence, in this language. */
export function says<T>(
  language: Language,
  samples: fc.Arbitrary<T>,
  saying: (sample: T) => string | null,
): void {
  const isSaid = (sample: T) => {
    const text = saying(sample);
    expect(text === null ? [] : sentenceSlips(text, language)).toEqual([]);
  };
  fc.assert(fc.property(samples, isSaid));
}
