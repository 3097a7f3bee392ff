import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { THEMES } from '../../src/scene/look/palette.ts';
import { scenarioWith } from '../model/runs.ts';
import { noProblems, openBrowser } from './driver.ts';
import { firstPicture } from './launch.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isSeen = (open: TellTenPage, selector: string) =>
  open.page.$eval(selector, (element) => element.checkVisibility());

describe('the page on paper', () => {
  it('is the headline, the town, its key, the charts and the link, on white, whatever the screen shows', async () => {
    const open = await TellTenPage.openOn(browser, small, 10, { theme: 'dark' });
    await firstPicture(open.page);
    await open.page.emulateMediaType('print');
    const copy = await open.page.waitForSelector('.on-paper canvas');
    const corner = await copy!.evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set(new Uint32Array(data.buffer));
      return { red: data[0], green: data[1], blue: data[2], colours: colours.size };
    });
    const paper = `#${[corner.red, corner.green, corner.blue].map((part) => part!.toString(16)).join('')}`;
    expect(paper).toBe(THEMES.light.paper);
    expect(corner.colours).toBeGreaterThan(8);
    for (const shown of ['headline', 'legend', 'charts'])
      expect([shown, await isSeen(open, byTestId(shown))]).toEqual([shown, true]);
    for (const hidden of ['play', 'share', 'look', 'stage', 'search-controls'])
      expect([hidden, await isSeen(open, byTestId(hidden)).catch(() => false)]).toEqual([hidden, false]);
    expect(await open.page.$eval('p.on-paper', ({ textContent }) => textContent)).toContain(open.page.url());
    await open.page.emulateMediaType('screen');
    await open.page.waitForSelector('.on-paper canvas', { hidden: true });
    expect(await isSeen(open, byTestId('stage'))).toBe(true);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
