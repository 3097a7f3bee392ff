import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDoubling, reachFinding } from '../../src/findings/reach.ts';
import { LANGUAGES } from './languages.ts';

const { en, fr } = LANGUAGES;

describe('the sentence over the reach', () => {
  it('names no fewer days than the story took to double', () => {
    const rises = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(rises, (newlyHeard) => {
        const reach = newlyHeard.map((_, day) =>
          newlyHeard.slice(0, day + 1).reduce((sum, heard) => sum + heard),
        );
        const day = reach.length - 1;
        const finding = reachFinding({ reach, arithmetic: [], people: 100_000, day, over: false });
        if (finding.kind !== 'growing') return;
        expect(finding.doublingDays).toBe(lastDoubling(reach));
        const said = en.findings.reach(finding);
        const days = said.endsWith('last day') ? 1 : Number(/[\d.]+/.exec(said)![0]);
        expect(days).toBeGreaterThanOrEqual(finding.doublingDays - 1e-6);
        // On whole days, so long ago it was no more than half.
        if (Number.isInteger(days)) expect(reach[day - days]! * 2).toBeLessThanOrEqual(reach[day]! + 1e-6);
      }),
    );
  });

  it('counts one person as one', () => {
    const fizzled = { kind: 'fizzled', reach: 1, share: 0.1, day: 2 } as const;
    expect(en.findings.reach(fizzled)).toBe('It died out after reaching 1 person, the last on day 2');
    expect(fr.findings.reach(fizzled)).toContain('1 personne');
    expect(en.findings.reach({ kind: 'creeping', reach: 11, gained: 1 })).toBe('1 more has heard so far');
  });
});
