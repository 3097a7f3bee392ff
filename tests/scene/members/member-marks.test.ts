import { describe, expect, it } from 'vitest';
import { MEMBER_LOOKS } from '../../../src/model/inquiry/member-looks.ts';
import { memberAppearances } from '../../../src/scene/members/member-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { contrast } from '../look/colour-vision.ts';

const hex = (colour: readonly number[]): string =>
  `#${colour
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

describe.each(Object.values(THEMES))('members in the $name theme', (theme) => {
  const appearances = memberAppearances(theme, null, 'earned');
  const contrastOf = (place: number) => contrast(hex(appearances[place]!.colour), theme.paper);

  it('who joined to earn is seen on the paper, and paler who has left', () => {
    for (const look of ['lost', 'even', 'asClaimed'] as const) {
      const [there, gone] = [look, `${look}AndLeft` as const].map((name) => MEMBER_LOOKS.indexOf(name));
      expect(contrastOf(gone!), look).toBeGreaterThanOrEqual(3);
      expect(contrastOf(there!), look).toBeGreaterThan(1.5 * contrastOf(gone!));
    }
  });
});
