import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { STUDIES_KEY } from '../../src/state/page/storage.ts';
import { en } from '../../src/words/en/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const ACROSS = 'listeners.relay';
const UP = 'ties.closeTrust';
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 25 });
const MAP = byTestId('heat-map');

/** Milliseconds within which all runs have come in, on machines that do something else meanwhile. */
const TIMEOUT = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const said = ({ page }: TellTenPage) => page.$eval(MAP, (map) => map.getAttribute('aria-valuetext')!);

describe('a map of two numbers', () => {
  it('is opened from every value of one, told by keys alone, and opens the middle run of a place', async () => {
    const link = `#${linkTo(town, null, [['every', ACROSS]])}`;
    const open = await TellTenPage.open(browser, link, { reducedMotion: true, width: 390, height: 844 });
    const { page } = open;
    await page.waitForSelector(byTestId('sweep-second'));
    await page.select(`${byTestId('sweep-second')} select`, UP);
    await page.waitForSelector(byTestId('more-runs'), { timeout: TIMEOUT });
    await page.waitForSelector(MAP);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.focus(MAP);
    await page.keyboard.press('Home');
    expect(await said(open)).toContain(`${en.parameters[ACROSS].label} 0%`);
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    const told = await said(open);
    const [, share, trust] = /Passes it on ([\d.]+)% and Trust in a friend’s word ([\d.]+)%:/.exec(told)!;
    expect(Number(trust)).toBeLessThan(83);
    await page.keyboard.press('Enter');
    await page.waitForSelector(byTestId('study'), { hidden: true });
    await open.digest();
    expect(await page.$eval('#luck', (luck) => (luck as HTMLInputElement).value)).toMatch(/^kitchen#\d+$/);
    const hash = new URLSearchParams(await open.link());
    expect(Number(hash.get(ACROSS)) * 100).toBeCloseTo(Number(share));
    expect(Number(hash.get(UP)) * 100).toBeCloseTo(Number(trust));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 180_000);
});

/** The most runs that the browser has kept of a study. */
const mostKept = (database: string) =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const things = opening.result.transaction('things').objectStore('things').getAll();
      things.onerror = reject;
      things.onsuccess = () => {
        opening.result.close();
        const studies = (things.result as { readonly length?: number }[]).map(({ length = 0 }) => length);
        resolve(Math.max(0, ...studies));
      };
    };
  });

describe('a map that is asked again after a reload', () => {
  it('is there without a run being computed anew, and computes what it counts besides', async () => {
    const plan = { kind: 'map', by: [ACROSS, UP], runs: 5 };
    const link = `#${linkTo(town, null, [['study', JSON.stringify(plan)]])}`;
    const open = await TellTenPage.open(browser, link, { reducedMotion: true });
    const { page } = open;
    await page.waitForSelector(byTestId('more-runs'), { timeout: TIMEOUT });
    const points = await open.textOf('map-points');
    const [, runs] = /points were run, ([\d,]+) runs/.exec(points)!;
    await expect.poll(() => page.evaluate(mostKept, STUDIES_KEY)).toBe(Number(runs!.replace(',', '')));
    // Workers that compute runs of a study are begun when the first of these is handed out.
    await page.evaluateOnNewDocument(() => {
      const begun: string[] = [];
      Object.assign(window, { begun });
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          begun.push(options?.name ?? '');
        }
      };
    });
    const begun = () => page.evaluate(() => (window as unknown as { begun: string[] }).begun);
    const address = page.url().replace(/#.*/, '');
    await page.goto('about:blank');
    await page.goto(`${address}${link}`);
    await page.waitForSelector(byTestId('more-runs'), { timeout: TIMEOUT });
    expect(await open.textOf('map-points')).toBe(points);
    // The page's own worker, and no other.
    expect(await begun()).toHaveLength(1);
    await page.select(`${byTestId('map-event')} select`, 'half');
    await page.waitForFunction(
      (selector, before) => document.querySelector(selector)?.textContent !== before,
      { timeout: TIMEOUT },
      byTestId('map-points'),
      points,
    );
    expect((await begun()).length).toBeGreaterThan(1);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 180_000);
});

describe('how do I get there', () => {
  it('finds changes that reach what stands in the form, and opens one', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    const { page } = open;
    await open.goToEnd();
    await page.waitForSelector(byTestId('seek'));
    await page.$eval(byTestId('seek'), (button) => (button as HTMLElement).click());
    await page.waitForSelector(byTestId('seek-form'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.$eval(byTestId('seek-look'), (button) => (button as HTMLElement).click());
    await page.waitForSelector(`${byTestId('seek-answers')} li`, { timeout: TIMEOUT });
    const answer = await page.$eval(`${byTestId('seek-answers')} li`, (item) => item.textContent!);
    expect(answer).toMatch(/→ .* reaches it in \d+ of 100 runs/);
    await page.$eval(`${byTestId('seek-answers')} button`, (button) => (button as HTMLElement).click());
    await page.waitForSelector(byTestId('study'), { hidden: true });
    await open.digest();
    expect(await open.link()).toMatch(/listeners\.relay=|closeTrust=|diners\.count=/);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 180_000);
});
