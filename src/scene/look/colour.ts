/** Red, green and blue, each 0 … 1, gamma-encoded like the `#rrggbb` they come from. */
export type Rgb = readonly [red: number, green: number, blue: number];

const SIX_DIGITS = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Reads `#rrggbb`; throws a `RangeError` for anything else. */
export function parseColour(hex: string): Rgb {
  const digits = SIX_DIGITS.exec(hex);
  if (!digits) throw new RangeError(`Expected a colour like #23201b, got ${hex}`);
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
  return [red!, green!, blue!];
}

/** The colour `share` (0 … 1) of the way from `from` to `to`. */
export function mixColours(from: Rgb, to: Rgb, share: number): Rgb {
  const between = (start: number, end: number) => start + (end - start) * share;
  return [between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])];
}
