import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { byTestId, type TellTenPage } from './tell-ten-page.ts';

/** Milliseconds after which a picture that is still the same is at rest. */
const REST = 400;

/**
 * The greatest difference of a colour, in 255ths, that is still the same picture. Where translucent marks overlap, the
 * browser rounds a few pixels up or down; a mark that has moved or changed its colour differs by ten times as much.
 */
const ROUNDING = 2;

/** A PNG in base 64. */
type Picture = string;

/** The stage at rest: names, signs and light come a moment after the people. */
export async function pictureAtRest({ page }: TellTenPage): Promise<Picture> {
  const stage = (await page.$(byTestId('stage')))!;
  for (let before = ''; ;) {
    const now = await stage.screenshot({ encoding: 'base64' });
    if (now === before) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}

/** Whether two pictures have one size and the same colours everywhere. */
export function looksLike(one: Picture, other: Picture): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((picture) => PNG.sync.read(Buffer.from(picture, 'base64')));
  return (
    a!.width === b!.width &&
    a!.height === b!.height &&
    a!.data.every((colour, at) => Math.abs(colour - b!.data[at]!) <= ROUNDING)
  );
}

/** Waits until the stage at rest looks like a picture again. */
export const looksAgainLike = (open: TellTenPage, before: Picture): Promise<void> =>
  expect.poll(async () => looksLike(await pictureAtRest(open), before)).toBe(true);

/** Waits until the stage at rest looks different from a picture, and gives the new one. */
export async function looksOtherThan(open: TellTenPage, before: Picture): Promise<Picture> {
  let now = before;
  await expect.poll(async () => looksLike((now = await pictureAtRest(open)), before)).toBe(false);
  return now;
}
