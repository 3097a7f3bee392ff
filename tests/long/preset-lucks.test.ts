import { describe, expect, it } from 'vitest';
import { measuredLucks, sellingRanks } from '../../scripts/preset-lucks.ts';
import { HALF_OF_RUNS } from '../../src/model/scenario/presets/half-of-runs.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { SELLING_PRESETS } from '../../src/model/scenario/presets/selling/index.ts';

const rounded = (share: number) => Number(share.toFixed(3));

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  'of five hundred lucks of %s',
  (id, preset) => {
    const measured = measuredLucks(preset);

    it('the one with which it opens is usual in all that its lesson is about', () => {
      for (const { measure, rank } of measured) {
        expect(rank[0], measure).toBeLessThanOrEqual(0.6);
        expect(rank[1], measure).toBeGreaterThanOrEqual(0.4);
      }
    });

    it('half end in the range that its text gives', () => {
      const [{ measure, quartiles }] = measured as [(typeof measured)[0]];
      const { told, from, to } = HALF_OF_RUNS[id];
      expect({ told: measure, from: rounded(quartiles[0]), to: rounded(quartiles[2]) }).toEqual({
        told,
        from,
        to,
      });
    });
  },
);

describe('of a hundred lucks, the one of a preset about selling', () => {
  it.each(SELLING_PRESETS.map((preset) => [preset.id, preset] as const))(
    'lies in the middle half of %s and of its twin in all that is told of both',
    (_, preset) => {
      for (const [below, notAbove] of sellingRanks(preset)) {
        expect(below).toBeLessThanOrEqual(0.75);
        expect(notAbove).toBeGreaterThanOrEqual(0.25);
      }
    },
  );
});
