import { describe, expect, it } from 'vitest';
import { estimateOf, warnings } from '../../src/cli/estimate.ts';
import type { Options } from '../../src/cli/options.ts';
import { STANDARD_SCENARIO, type ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { sim, SMALL } from './sim.ts';

const optionsFor = (changes: ScenarioPatch, others: Partial<Options> = {}): Options => ({
  ...{ scenario: { ...STANDARD_SCENARIO, 'network.kind': 'random', ...changes }, runs: 1, lean: false },
  ...{ format: 'json', out: undefined, yes: false, remarks: [] },
  ...others,
});
const GB = 1e9;

describe('what a call may need', () => {
  it('is what was measured, and not twice as much', () => {
    // Bytes at the peak, less what Node takes, with 400 000 people.
    for (const [changes, measured] of [
      [{ 'network.kind': 'random', 'network.contacts': 10 }, 72e6],
      [{ 'network.kind': 'regular', 'network.contacts': 50 }, 242e6],
      [{ 'network.kind': 'scaleFree', 'network.contacts': 50 }, 226e6],
      [{ 'network.kind': 'computed', 'network.contacts': 50 }, 62e6],
      [{ 'network.kind': 'random', 'network.contacts': 10, 'online.contacts': 50 }, 259e6],
    ] as const) {
      const { bytes } = estimateOf(optionsFor({ people: 400_000, ...changes }));
      expect(bytes, JSON.stringify(changes)).toBeGreaterThanOrEqual(0.95 * measured);
      expect(bytes, JSON.stringify(changes)).toBeLessThan(2 * measured);
    }
  });

  it('is said before it begins where it is much, and only there', () => {
    expect(warnings(optionsFor({ people: 5000 }), GB)).toEqual([]);
    expect(warnings(optionsFor({ people: 10_000_000, 'network.contacts': 10 }), 100 * GB)).toEqual([
      'This may take up to 2.5 GB of memory and a minute.',
    ]);
    const [often] = warnings(optionsFor({ people: 100_000 }, { runs: 1_000_000 }), GB);
    expect(often).toMatch(/^This may take up to \d+ days\.$/);
  });

  it('is refused where it is more than the free memory, unless the call says yes', () => {
    const large = { people: 10_000_000, 'network.contacts': 10 };
    expect(() => warnings(optionsFor(large), 2 * GB)).toThrow(
      /^people: 10,000,000 – this may need up to 2\.5 GB of memory, and 2\.0 GB are free; .* --yes /,
    );
    expect(warnings(optionsFor(large, { yes: true }), 2 * GB)).toHaveLength(1);
  });

  it('is refused, yes or no, where it is more than the kernel can have', async () => {
    const { status, out, err } = await sim(
      ['-', '--yes', '--set', 'people=10000000', '--set', 'network.contacts=100'],
      SMALL,
    );
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('people: 10,000,000 – with 100 contacts each, expected at most 8,419,448.\n');
  });
});
