/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Between a bubble and what it speaks of, and between a bubble and the edge of the screen. */
const GAP = 12;

/**
 * The place of a bubble wholly on the screen: beside its target, to the right, left, below or above, whichever has
 * room first, and otherwise over its lower end.
 */
export function placeBeside(target: Box, bubble: Size, screen: Size): { left: number; top: number } {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const middle = {
    left: target.left + (target.width - bubble.width) / 2,
    top: target.top + (target.height - bubble.height) / 2,
  };
  const places = [
    { fits: screen.width - right, needs: bubble.width, left: right + GAP, top: middle.top },
    { fits: target.left, needs: bubble.width, left: target.left - GAP - bubble.width, top: middle.top },
    { fits: screen.height - bottom, needs: bubble.height, left: middle.left, top: bottom + GAP },
    { fits: target.top, needs: bubble.height, left: middle.left, top: target.top - GAP - bubble.height },
  ];
  const found = places.find(({ fits, needs }) => fits >= needs + 2 * GAP);
  const { left, top } = found ?? { left: middle.left, top: bottom - bubble.height - GAP };
  return {
    left: within(left, screen.width - bubble.width),
    top: within(top, screen.height - bubble.height),
  };
}

/** On the screen, with some room to its edges where there is any. */
const within = (place: number, most: number): number =>
  Math.max(0, Math.min(Math.max(GAP, place), most - Math.min(GAP, Math.max(0, most))));
