import { LANGUAGES, type Language } from '../words/languages.ts';
import { isWhole } from '../whole.ts';
import { hasFirefox } from './driver.ts';

/** The second opinion of Firefox on what the usual run asks of Chromium alone. */
export const asksFirefox = isWhole && hasFirefox;

/** The looks among which one can choose; the one that most people see is the last, so that it is left on. */
export const LOOKS = ['dark', 'projector', 'light'] as const;

export type Look = (typeof LOOKS)[number];

/** Width and height of a window, in CSS pixels. */
export type Size = readonly [width: number, height: number];

/** Sizes at which the layout differs. */
export const SIZES: readonly Size[] = [
  ...([
    [1280, 720],
    [1366, 768],
    [1440, 900],
    [1920, 1080],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ] as const),
  // 1280 × 720 at 200 %.
  [640, 360],
];

/** The narrowest and the widest window. */
const EXTREMES = SIZES.filter(([width]) => width === 390 || width === 1920);

/**
 * The sizes and looks in which a page in this language is looked at. Usually the corners, which are the extreme sizes
 * in the looks that differ most, and each other size once in some look and language; else all of them.
 */
export function appearances(language: Language): readonly (readonly [Size, Look])[] {
  const all = SIZES.flatMap((size) => LOOKS.map((look) => [size, look] as const));
  if (isWhole) return all;
  const turn = Object.keys(LANGUAGES).indexOf(language);
  return all.filter(([size, look]) => {
    if (EXTREMES.includes(size)) return look !== 'dark';
    const place = SIZES.indexOf(size);
    return place % 2 === turn % 2 && look === LOOKS[(place + turn) % LOOKS.length];
  });
}
