import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/presets/index.ts';
import { LANGUAGES } from '../../src/words/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, people: 300, days: 20 });
/** On a phone help stands in the one menu. */
const help = `:is(${byTestId('help')}, ${byTestId('header-menu')}) > button`;
const helpItems = `:is(${byTestId('help-items')}, ${byTestId('header-menu-items')}):not([hidden])`;
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

/** What can be opened over or beside the page: how, and what tells that it is there. Escape closes it again. */
const VIEWS: Record<string, { open: (open: TellTenPage) => Promise<void>; shown: string; stays?: true }> = {
  'the page at rest': { open: async () => undefined, shown: byTestId('charts') },
  'the gallery of scenarios': { open: press(byTestId('preset')), shown: byTestId('preset-gallery') },
  sharing: { open: press(byTestId('share')), shown: byTestId('share-dialog') },
  help: { open: press(help), shown: helpItems },
  'how it works': { open: press(help, byTestId('open-how')), shown: byTestId('how-it-works') },
  'signs and keys': { open: ({ page }) => page.keyboard.type('?'), shown: 'dialog' },
  'a subject of one’s own': {
    open: (open) => open.choose('[data-path=topic] select', 'new'),
    shown: byTestId('topic-dialog'),
  },
  'saving the town': {
    open: press(`${byTestId('save-picture')} > button`),
    shown: `${byTestId('save-picture')} > * button`,
  },
  'a chart as a table': {
    open: press(`${byTestId('charts')} ::-p-text(${LANGUAGES.en.charts.table})`),
    shown: `${byTestId('charts')} table`,
    stays: true,
  },
  'more charts': {
    open: press(byTestId('more-charts')),
    shown: `${byTestId('more-charts')}[aria-expanded=true]`,
    stays: true,
  },
  presenting: { open: press(byTestId('present')), shown: byTestId('presentation') },
};

/** Presses buttons one after the other, with the keyboard: nothing that lies over them is in the way. */
function press(...selectors: string[]) {
  return async ({ page }: TellTenPage) => {
    for (const selector of selectors) {
      await (await page.waitForSelector(selector))!.focus();
      await page.keyboard.press('Enter');
    }
  };
}

describe('assistive technology finds no fault', () => {
  it.each([
    [1280, 720],
    [390, 844],
  ])('in any view at %i × %i in any look', { timeout: 120_000 }, async (width, height) => {
    const open = await openAtRest(width, height);
    const faults: Record<string, string[]> = {};
    for (const [name, view] of Object.entries(VIEWS)) {
      await view.open(open);
      await open.page.waitForSelector(view.shown);
      for (const look of LOOKS) {
        await open.page.select(byTestId('look'), look);
        const found = await accessibilityFaults(open.page);
        if (found.length > 0) faults[`${name}, ${look}`] = found;
      }
      if (!view.stays) await open.page.keyboard.press('Escape');
    }
    expect(faults).toEqual({});
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
