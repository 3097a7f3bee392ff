import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/presets/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, people: 300, days: 20 });
const LOOKS = ['light', 'dark', 'projector'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page at rest: the run is over, and its last day is on show. */
async function openAtRest(width: number, height: number): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, small, { width, height, reducedMotion: true });
  await open.goToEnd();
  await open.textOf('day');
  return open;
}

describe('assistive technology finds no fault', () => {
  it.each([
    [1280, 720],
    [390, 844],
  ])('at %i × %i in any look', async (width, height) => {
    const open = await openAtRest(width, height);
    for (const look of LOOKS) {
      await open.page.select(byTestId('look'), look);
      expect([look, ...(await accessibilityFaults(open.page))]).toEqual([look]);
    }
    await open.close();
  });

  it('with a wrong value, an explanation and a link that was refused on show', async () => {
    const open = await openAtRest(1280, 720);
    // The browser remembers the look of the page before, and the projector's leaves the controls out.
    await open.page.select(byTestId('look'), 'light');
    await open.page.evaluate(() => (location.hash = 's=1&nonsense=1'));
    await open.textOf('link-faults');
    await open.enter('place.food', '7');
    await open.page.click('[data-path="drift.loss"] button[aria-expanded]');
    expect(await open.faultOf('place.food')).not.toBeNull();
    for (const look of LOOKS) {
      await open.page.select(byTestId('look'), look);
      expect([look, ...(await accessibilityFaults(open.page))]).toEqual([look]);
    }
    await open.close();
  });
});
