import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
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
