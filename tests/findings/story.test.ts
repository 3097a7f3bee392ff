import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFinding, type HopRow } from '../../src/findings/story.ts';

const row = (hop: number, people: number, fidelity: number | null): HopRow => ({ hop, people, fidelity });

describe('what is gone of the story', () => {
  it('cannot be said before anybody has retold it', () => {
    expect(storyFinding([])).toEqual({ kind: 'nobody-retold' });
    expect(storyFinding([row(0, 50, 1)])).toEqual({ kind: 'nobody-retold' });
    expect(storyFinding([row(0, 50, 1), row(1, 0, null)])).toEqual({ kind: 'nobody-retold' });
  });

  it('is read at the farthest hop that ten people hold', () => {
    const rows = [row(0, 1, 1), row(1, 90, 0.8), row(2, 10, 0.6), row(3, 9, 0.1)];
    expect(storyFinding(rows)).toEqual({ kind: 'gone', hop: 2, gone: 0.4, people: 10 });
  });

  it('is read where most people hold it when nowhere ten do', () => {
    const rows = [row(0, 40, 1), row(1, 5, 0.8), row(2, 6, 0.7), row(3, 2, 0.1)];
    expect(storyFinding(rows)).toMatchObject({ kind: 'gone', hop: 2, people: 6 });
  });

  it('says where half is gone, if that is before the end, among enough people', () => {
    const rows = [row(1, 90, 0.8), row(2, 3, 0.1), row(3, 50, 0.5), row(4, 40, 0.3), row(5, 10, 0.2)];
    expect(storyFinding(rows)).toEqual({ kind: 'half-gone', half: 3, hop: 5, gone: 0.8, people: 10 });
    expect(storyFinding(rows.slice(0, 3))).toEqual({ kind: 'gone', hop: 3, gone: 0.5, people: 50 });
    expect(storyFinding([row(1, 20, 0.4), row(2, 20, 0.39)])).toMatchObject({ kind: 'gone', hop: 1 });
  });

  it('is told where nearly all, all, or the most of it is first gone, never where less is gone than before', () => {
    const rows = (...left: number[]) => left.map((fidelity, index) => row(index + 1, 20, fidelity));
    const after = (...left: number[]) => storyFinding(rows(...left));
    expect(after(0.7, 0.4, 0.06, 0.05, 0.15)).toMatchObject({ half: 2, hop: 3, gone: 0.94 });
    expect(after(0.7, 0.4, 0.06, 0, 0)).toMatchObject({ half: 2, hop: 4, gone: 1 });
    expect(after(0.7, 0.4, 0.25, 0.3)).toMatchObject({ half: 2, hop: 3, gone: 0.75 });
    expect(after(0.7, 0.8)).toMatchObject({ kind: 'gone', hop: 1 });
  });

  it('is whole only when nothing at all was lost', () => {
    expect(storyFinding([row(1, 30, 1), row(4, 12, 1)])).toEqual({ kind: 'intact', hop: 4, people: 12 });
    expect(storyFinding([row(1, 30, 1), row(4, 12, 0.999)]).kind).toBe('gone');
  });

  it('may be all', () => {
    expect(storyFinding([row(7, 12, 0)])).toEqual({ kind: 'gone', hop: 7, gone: 1, people: 12 });
  });

  it('never claims more than the rows say, whatever they hold', () => {
    const fidelity = fc.oneof(
      fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      fc.constantFrom(null, NaN, Infinity),
    );
    const rows = fc.array(fc.tuple(fc.nat(12), fc.nat(40), fidelity), { maxLength: 15 });
    fc.assert(
      fc.property(rows, (entries) => {
        const all = entries.map(([hop, people, left]) => row(hop, people, left));
        const finding = storyFinding(all);
        if (finding.kind === 'nobody-retold') return;
        expect(finding.hop).toBeGreaterThanOrEqual(1);
        expect(all.some(({ hop, people }) => hop === finding.hop && people === finding.people)).toBe(true);
        if (finding.kind === 'intact') return;
        expect(finding.gone).toBeGreaterThan(0);
        expect(finding.gone).toBeLessThanOrEqual(1);
        const gone = (fidelity: number) => 1 - Math.min(1, Math.max(0, fidelity));
        const earlier = all.filter(({ hop, people }) => hop < finding.hop && people >= 10);
        for (const { fidelity } of earlier)
          if (fidelity !== null && Number.isFinite(fidelity))
            expect(gone(fidelity)).toBeLessThan(finding.gone + 1e-9);
        if (finding.kind === 'gone') return;
        expect(finding.half).toBeLessThan(finding.hop);
        expect(finding.gone).toBeGreaterThan(0.5);
      }),
    );
  });
});
