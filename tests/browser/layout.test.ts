import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/presets/index.ts';
import { LANGUAGES, type Language } from '../../src/words/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, people: 2000, days: 30 });

const SIZES = [
  ...[
    [1280, 720],
    [1366, 768],
    [1440, 900],
    [1920, 1080],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ],
  // 1280 × 720 at 200 %.
  [640, 360],
] as const;
const LOOKS = ['light', 'dark', 'projector'] as const;

/** What must not cover one another. */
const PARTS = ['headline', 'stage-bar', 'stage', 'legend', 'play', 'timeline', 'share', 'charts', 'story'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is cut off or covered on the page as it stands, a line each. */
const faults = (page: Page) =>
  page.evaluate((parts) => {
    const root = document.documentElement;
    const found = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const shown = parts
      .map((name) => ({
        name,
        box: document.querySelector(`[data-testid=${name}]`)?.getBoundingClientRect(),
      }))
      .filter(({ box }) => box && box.width > 0 && box.height > 0);
    shown.forEach(({ name, box: one }, index) => {
      for (const { name: other, box: two } of shown.slice(index + 1)) {
        const across = Math.min(one!.right, two!.right) - Math.max(one!.left, two!.left);
        const down = Math.min(one!.bottom, two!.bottom) - Math.max(one!.top, two!.top);
        if (across > 1 && down > 1)
          found.push(`${name} and ${other}: ${Math.round(across)} × ${Math.round(down)}`);
      }
    });
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, h2, h3, label, [data-testid=day]',
    )) {
      const isCut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible';
      if (isCut && !element.closest('.visually-hidden')) found.push(`cut: ${element.textContent.trim()}`);
    }
    return found;
  }, PARTS);

const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

describe('nothing is cut off or covered', () => {
  it.each(Object.keys(LANGUAGES) as Language[])('at any size in any look (%s)', async (language) => {
    const open = await TellTenPage.openOn(browser, small, 20, { language });
    const seen: Record<string, string[]> = {};
    for (const [width, height] of SIZES) {
      await open.page.setViewport({ width, height });
      for (const look of LOOKS) {
        await open.page.select(byTestId('look'), look);
        await settled(open.page);
        const found = await faults(open.page);
        if (found.length > 0) seen[`${width} × ${height}, ${look}`] = found;
      }
    }
    expect(seen).toEqual({});
    await open.close();
  });
});
