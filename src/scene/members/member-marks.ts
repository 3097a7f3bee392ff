import { MEMBER_LOOKS, type MemberLook } from '../../model/inquiry/member-looks.ts';
import { mixColours, parseColour, type Rgb } from '../look/colour.ts';
import type { LooksOf, Mark } from '../look/mark.ts';
import type { SceneTheme } from '../look/palette.ts';

const FULL: Mark = { kind: 'disc', radius: 0.42, least: 1.1, ring: 0, core: 1, outline: 0, filling: 'full' };
const OPEN: Mark = { ...FULL, outline: 0.4, filling: 'open' };

/** Who has left is open; who gained what was claimed is large, and who only buys for less is small. */
const MARKS: Readonly<Record<MemberLook, Mark>> = {
  outside: { ...FULL, radius: 0.13, least: 0.5 },
  bargain: { ...FULL, radius: 0.26, least: 0.8 },
  bargainAndLeft: { ...OPEN, radius: 0.26, least: 0.8 },
  lost: FULL,
  lostAndLeft: OPEN,
  even: FULL,
  evenAndLeft: OPEN,
  asClaimed: { ...FULL, radius: 0.72, least: 2 },
  asClaimedAndLeft: { ...OPEN, radius: 0.72, least: 2, outline: 0.25 },
};

/** The place in the order of drawing: see LAYERS. */
const layerOf = (look: MemberLook): number =>
  look === 'outside' ? 0 : look === 'lost' || look === 'lostAndLeft' || look.startsWith('bargain') ? 1 : 2;

/** The name of a look's colour in a theme. */
export const paintOf = (look: MemberLook): 'below' | 'ink' | 'quiet' =>
  look === 'lost' || look === 'lostAndLeft'
    ? 'below'
    : look === 'outside' || look.startsWith('bargain')
      ? 'quiet'
      : 'ink';

/** The mark of a look. */
export const memberMark = (look: MemberLook): Mark => MARKS[look];

/** How much paper is in the colour of who has left: where dots are too small to be open, they are paler. */
export const PALER = 0.36;

function colourOf(look: MemberLook, theme: SceneTheme): Rgb {
  const colour = parseColour(theme[paintOf(look)]);
  return look.endsWith('AndLeft') ? mixColours(colour, parseColour(theme.paper), PALER) : colour;
}

/** How much of their colour those keep who stand back for others. */
const PALE = 0.22;

/** The appearance of every look, by its code; pale where others are to stand out. */
export const memberAppearances: LooksOf = (theme, isolated) =>
  MEMBER_LOOKS.map((look) => {
    const [paper, colour] = [parseColour(theme.paper), colourOf(look, theme)];
    return {
      ...{ mark: MARKS[look], paper, ring: null, ramped: false },
      colour: isolated ? mixColours(paper, colour, PALE) : colour,
      layer: isolated ? 0 : layerOf(look),
    };
  });
