import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ people: 300, days: 20 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isSeen = (open: TellTenPage, selector: string) =>
  open.page.$eval(selector, (element) => element.checkVisibility());

describe('a page that is embedded in another', () => {
  it.each([
    [800, 500],
    [390, 300],
  ])('at %i × %i is the town and what plays it, and leads to the whole page', async (width, height) => {
    const open = await TellTenPage.open(browser, `?embed#${linkTo(town)}`, { width, height });
    const digest = await open.digest();
    for (const id of ['controls', 'charts']) expect(await isSeen(open, `#${id}`)).toBe(false);
    expect(await isSeen(open, '.page > header')).toBe(false);
    for (const part of ['headline', 'stage', 'play', 'timeline', 'whole-page'])
      expect(await isSeen(open, byTestId(part)), part).toBe(true);
    // Nothing lies beyond the frame, which nobody scrolls.
    const root = await open.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect(root).toEqual([width, height]);
    const stage = await open.page.$eval(byTestId('stage'), (host) => host.clientHeight / innerHeight);
    expect(stage).toBeGreaterThan(0.5);
    await open.page.click(byTestId('play'));
    expect(await accessibilityFaults(open.page)).toEqual([]);
    expect(await open.textOf('whole-page')).toBe(en.share.whole);
    const address = await open.page.$eval(byTestId('whole-page'), (link) => (link as HTMLAnchorElement).href);
    expect(open.problems).toEqual(noProblems);
    await open.close();
    const whole = await TellTenPage.open(browser, address);
    expect(new URL(whole.page.url()).search).toBe('');
    expect(await whole.digest()).toBe(digest);
    expect(await isSeen(whole, '.page > header')).toBe(true);
    await whole.close();
  });
});
