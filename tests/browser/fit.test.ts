import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { fit as texts } from '../../src/words/en/fit.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 25 });

/** Milliseconds for a whole test, on machines that do something else meanwhile. */
const TIMEOUT = 180_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The reach of the town's own run, as somebody would paste it. */
const table = () => {
  const { reach } = runOf(town).result.byDay;
  return [2, 4, 7, 11, 16, 24].map((day) => `${day};${reach[Math.min(day, reach.length - 1)]}`).join('\n');
};

describe('a fit to data', () => {
  it(
    'is asked for on a phone, by keys alone, and opens with the values that it finds',
    async () => {
      const view = { reducedMotion: true, width: 390, height: 844 };
      const open = await TellTenPage.open(browser, town, view);
      await open.goToEnd();
      const { page } = open;
      await page.waitForSelector(byTestId('fit'));
      await page.focus(byTestId('fit'));
      await page.keyboard.press('Enter');
      await page.waitForSelector(byTestId('fit-form'));
      await page.focus(byTestId('fit-table'));
      await page.$eval(
        byTestId('fit-table'),
        (field, text) => {
          (field as HTMLTextAreaElement).value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        table(),
      );
      expect(await open.textOf('fit-read')).toContain('6 values, the last on day 24');
      await page.focus(byTestId('fit-look'));
      await page.keyboard.press('Enter');
      await page.waitForSelector(byTestId('methods'), { timeout: TIMEOUT });
      await page.waitForFunction(
        (progress) => !document.querySelector(progress),
        { timeout: TIMEOUT },
        `${byTestId('study-progress')} progress`,
      );
      expect(await open.textOf('study-title')).toContain(texts.found(''));
      expect(await page.$$(`${byTestId('fit-values')} tbody tr`)).toHaveLength(2);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      await page.focus(byTestId('fit-open'));
      await page.keyboard.press('Enter');
      await page.waitForSelector(byTestId('study'), { hidden: true });
      await open.digest();
      expect(await open.link()).toMatch(/listeners\.relay=.*ties\.closeTrust=/);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );
});

describe('a number that is not known', () => {
  it(
    'is a range, and a sentence says how much of the spread comes of it',
    async () => {
      const open = await TellTenPage.open(browser, town, { reducedMotion: true });
      await open.goToEnd();
      const { page } = open;
      await page.waitForSelector(byTestId('run-hundred'));
      await page.$eval(byTestId('run-hundred'), (button) => (button as HTMLElement).click());
      await page.waitForSelector(`${byTestId('ranges')} summary`);
      await page.$eval(`${byTestId('ranges')} summary`, (summary) => (summary as HTMLElement).click());
      await page.select(`${byTestId('ranges')} select`, 'telling.relayTells');
      expect(await open.textOf('spread-parts')).toMatch(
        /^Of this spread, \d+% is luck \(\d+% to \d+%\), and \d+% is that “Each passer-on tells” is not known\.$/,
      );
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.select(`${byTestId('ranges')} select`, 'listeners.relay');
      await page.waitForSelector(byTestId('ask-sensitivity'));
      await page.click(byTestId('ask-sensitivity'));
      await page.waitForSelector(byTestId('ask-morris'), { timeout: 60_000 });
      await page.waitForSelector(byTestId('more-runs'), { timeout: 60_000 });
      expect(await page.$$eval(`${byTestId('tornado')} li`, (bars) => bars.length)).toBe(2);
      expect(await open.textOf('tornado')).toMatch(
        /“Passes it on” [\d.]+% rather than [\d.]+%: [\d,]+ rather than [\d,]+ of [\d,]+ heard about the restaurant/,
      );
      await page.click(byTestId('ask-morris'));
      await page.waitForFunction(
        (selector) => document.querySelectorAll(`${selector} li`).length === 2,
        { timeout: 60_000 },
        byTestId('morris'),
      );
      await page.waitForSelector(byTestId('more-runs'), { timeout: 60_000 });
      expect(await page.$(byTestId('tornado'))).not.toBeNull();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );
});
