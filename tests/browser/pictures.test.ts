import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { openBrowser } from './driver.ts';
import type { View } from './launch.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const kept = join(import.meta.dirname, 'pictures');
/** Written beside the kept picture where the two differ; git leaves them alone. */
const different = join(import.meta.dirname, '../screenshots/different');

/** How different a pixel may be (0 … 1), and which share of them may be more: letters are smoothed a little differently elsewhere. */
const PIXEL = 0.2;
const SHARE = 0.003;

const town = { ...presetScenario(PRESETS[0]), seed: 'kitchen' };
const DAY = 39;

/** Pictures of the page at rest: the run is over, a day of it on show, and nothing moves. */
const PICTURES: Record<string, View & { present?: true; look: string }> = {
  explore: { width: 1280, height: 720, look: 'light' },
  phone: { width: 390, height: 844, touch: true, look: 'dark' },
  present: { width: 1280, height: 720, look: 'light', present: true },
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function pictureOf({ present, look, ...view }: (typeof PICTURES)[string]): Promise<PNG> {
  const path = `${present ? '?present' : ''}#${linkTo(town)}`;
  const open = await TellTenPage.open(browser, path, { ...view, reducedMotion: true });
  await open.digest();
  await open.page.select(byTestId('look'), look);
  if (present) await open.page.waitForSelector(byTestId('presentation'));
  await open.page.keyboard.press('End');
  await open.showsDay(town.days);
  await open.moveTimeline(DAY);
  await open.showsDay(DAY);
  await open.hasWebGL();
  await open.page.evaluate(() => document.fonts.ready);
  await open.page.evaluate(() => {
    // Where the focus happens to be is another test's matter.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const picture = PNG.sync.read(Buffer.from(await open.page.screenshot()));
  await open.close();
  return picture;
}

describe('the page looks as it did', () => {
  it.each(Object.keys(PICTURES))('%s', async (name) => {
    const now = await pictureOf(PICTURES[name]!);
    const file = join(kept, `${name}.png`);
    if (process.env['TELL_TEN_RENEW_PICTURES']) writeFileSync(file, PNG.sync.write(now));
    expect(existsSync(file), `${name}.png is kept`).toBe(true);
    const before = PNG.sync.read(readFileSync(file));
    expect([now.width, now.height]).toEqual([before.width, before.height]);
    const { width, height } = now;
    const difference = new PNG({ width, height });
    const pixels = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: PIXEL });
    if (pixels > SHARE * width * height) {
      mkdirSync(different, { recursive: true });
      writeFileSync(join(different, `${name}.png`), PNG.sync.write(now));
      writeFileSync(join(different, `${name}-difference.png`), PNG.sync.write(difference));
    }
    expect(pixels / (width * height)).toBeLessThanOrEqual(SHARE);
  });
});
