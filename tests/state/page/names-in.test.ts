import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/state/page/names-in.ts';

describe('names of one’s own', () => {
  it.each([
    ['Ada\nBen\r\nMina', ['Ada', 'Ben', 'Mina']],
    ['Ada, Ben;Mina\tZoé', ['Ada', 'Ben', 'Mina', 'Zoé']],
    [' Ada  Maria ,, Ada Maria ', ['Ada Maria']],
    ['', []],
    [' , ;\n', []],
    ['\u202eAda\u200b\u0007', ['Ada']],
    ['A'.repeat(60), ['A'.repeat(24)]],
  ])('in %o are %o', (text, names) => expect(namesIn(text)).toEqual(names));

  it('are the same when they are kept and read again, few and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const names = namesIn(text);
        expect(namesIn(names.join('\n'))).toEqual(names);
        expect(names.length).toBeLessThanOrEqual(500);
        for (const name of names) expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
