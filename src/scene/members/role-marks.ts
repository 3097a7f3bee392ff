import { BARGAIN, BUILDER, LEFT, OUTSIDE } from '../../model/downline/codes.ts';
import { mixColours } from '../look/colour.ts';
import { appearances } from '../look/dot-marks.ts';
import type { Appearance, LooksOf, Mark } from '../look/mark.ts';
import { PALER } from './member-marks.ts';

const RING: Mark = {
  kind: 'disc',
  radius: 0.46,
  least: 1.4,
  ring: 0,
  core: 1,
  outline: 0.5,
  filling: 'open',
};

/** Who is in stands as a ring, with a dot in it for who only buys for less; who has left is a thin circle. */
export const ROLE_MARKS: Readonly<Record<typeof BUILDER | typeof BARGAIN | typeof LEFT, Mark>> = {
  [BUILDER]: RING,
  [BARGAIN]: { ...RING, ring: 0.24, core: 0.42, outline: 0, filling: 'full' },
  [LEFT]: { ...RING, radius: 0.4, outline: 0.16 },
};

/** Who is not in it: small, and pale. */
const OUTSIDE_MARK: Mark = { ...RING, radius: 0.13, least: 0.5, outline: 0, filling: 'full' };
const OUTSIDE_PAPER = 0.4;

/**
 * By {@link lookOf}: what people do is their colour, and what they are in a business is their shape. Where colours tell a
 * number, people keep the shapes of their stages.
 */
export const roleAppearances: LooksOf = (theme, isolated, mode) => {
  const byStage = appearances(theme, isolated, mode);
  return [OUTSIDE, BARGAIN, BUILDER, LEFT].flatMap((role) =>
    byStage.map((look) => inRole(look, role, mode === 'stage')),
  );
};

function inRole(look: Appearance, role: number, isShape: boolean): Appearance {
  const paler = (share: number) => mixColours(look.colour, look.paper, share);
  if (role === OUTSIDE) return { ...look, mark: OUTSIDE_MARK, colour: paler(OUTSIDE_PAPER), layer: 0 };
  const mark = isShape ? ROLE_MARKS[role as keyof typeof ROLE_MARKS] : look.mark;
  return { ...look, mark, colour: role === LEFT ? paler(PALER) : look.colour };
}
