import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personNames } from '../../../src/ui/values/person-names.ts';
import { FIRST_NAMES } from '../../../src/words/first-names.ts';
import { LANGUAGES } from '../../words/languages.ts';

const { en, fr } = LANGUAGES;
const people = (count: number) => Array.from({ length: count }, (_, person) => person);
const made = (seed: string, words = en) => personNames({ given: null, seed }, words);

describe('made-up names', () => {
  it('follow from luck and number, the same in every language', () => {
    const { nameOf } = made('kitchen');
    expect(people(500).map(nameOf)).toEqual(people(500).map(made('kitchen', fr).nameOf));
    expect(people(500).map(nameOf)).not.toEqual(people(500).map(made('kitchens').nameOf));
  });

  it('are about equally frequent', () => {
    const counts = new Map<string, number>();
    for (const name of people(20_000).map(made('tell-ten').nameOf))
      counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(counts.size).toBe(FIRST_NAMES.length);
    const mean = 20_000 / FIRST_NAMES.length;
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(mean / 2);
      expect(count).toBeLessThan(mean * 2);
    }
  });

  it('are never two alike among people who are shown together, and nobody else is taken for one of them', () => {
    const group = fc.uniqueArray(fc.nat(9_999_999), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.string(), group, fc.nat(9_999_999), (seed, together, other) => {
        const { nameOf, exactly } = made(seed).among(together);
        const names = together.map(nameOf);
        expect(new Set(names).size).toBe(names.length);
        expect(nameOf(together[0]!)).toBe(made(seed).nameOf(together[0]!));
        if (!together.includes(other)) expect(names).not.toContain(nameOf(other));
        for (const person of together) expect(exactly(person)).toContain(`(${person})`);
      }),
    );
  });

  it('have a person’s number behind them where it matters', () => {
    const names = made('kitchen');
    expect(names.exactly(778)).toBe(`${names.nameOf(778)} (778)`);
  });
});

describe('names that a network brings', () => {
  const { nameOf, nameFirst, exactly, among } = personNames(
    { given: ['Valjean', '', 'Valjean'], seed: 'kitchen' },
    en,
  );

  it('win, and who has none there keeps the number', () => {
    expect([nameOf(0), nameOf(1), nameFirst(1), exactly(2)]).toEqual([
      ...['Valjean', 'person 1', 'Person 1', 'Valjean'],
    ]);
  });

  it('get the number of the second of two who are shown together', () => {
    expect([0, 2].map(among([0, 2]).nameOf)).toEqual(['Valjean', 'Valjean (2)']);
    expect(among([0]).nameOf(2)).toBe('Valjean (2)');
  });
});
