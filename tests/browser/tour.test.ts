import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../../src/model/scenario/parameters.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const { en } = LANGUAGES;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('help', () => {
  it('offers a tour at the first visit, with the first column that is opened, and once', async () => {
    const context = await browser.createBrowserContext();
    const visit = { opening: true, reducedMotion: true };
    const open = await TellTenPage.open(context as unknown as Browser, town, visit);
    await open.page.waitForSelector(byTestId('skip-opening'));
    expect(await open.page.$(byTestId('tour-offer'))).toBeNull();
    await open.page.click(byTestId('skip-opening'));
    const invitation = await open.page.waitForSelector('.invitations button');
    expect(await open.page.$(byTestId('tour-offer'))).toBeNull();
    await invitation!.click();
    await open.page.click(`${byTestId('tour-offer')} button`);
    await open.page.waitForSelector(byTestId('tour'));
    await open.page.reload();
    await open.digest();
    expect(await open.page.$(byTestId('tour-offer'))).toBeNull();
    expect(await open.page.$(byTestId('tour'))).toBeNull();
    await context.close();
  });

  it('shows around by keyboard, wholly on the screen, and can be left at any time', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.goToEnd();
    const start = async () => {
      await open.page.focus(`button[aria-label="${en.help.open}"]`);
      await open.page.keyboard.press('Enter');
      await open.page.click(byTestId('start-tour'));
      await open.page.waitForSelector(`${byTestId('tour-next')}:focus`);
    };
    await start();
    expect(await accessibilityFaults(open.page)).toEqual([]);
    for (const { title } of Object.values(en.tour.steps)) {
      await open.page.waitForFunction(
        (wanted) => document.querySelector('[data-testid=tour] h2')?.textContent === wanted,
        {},
        title,
      );
      const box = await open.page.$eval(byTestId('tour'), (tour) => {
        const { left, top, right, bottom } = tour.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      });
      expect(box).toBe(true);
      await open.page.keyboard.press('Enter');
    }
    await open.isGone(byTestId('tour'));
    expect(await open.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      en.help.open,
    );
    await start();
    await open.page.keyboard.press('Escape');
    await open.isGone(byTestId('tour'));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('tells how it works, with every standard value and its source', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.digest();
    await open.page.click(`button[aria-label="${en.help.open}"]`);
    await open.page.click(byTestId('open-how'));
    await open.page.waitForSelector(byTestId('how-it-works'));
    const rows = await open.page.$$eval(`${byTestId('how-it-works')} tr[data-path]`, (all) =>
      all.map((row) => (row as HTMLElement).dataset['path']!),
    );
    expect([...rows].sort()).toEqual([...PATHS].sort());
    const told = () =>
      open.page.$eval(`[data-explored=place] ${byTestId('told')}`, ({ textContent }) => textContent);
    await open.page.waitForSelector(`[data-explored=place] ${byTestId('told')}`);
    const before = await told();
    await open.page.focus(`[data-explored=place] ${byTestId('drag')}`);
    await open.page.keyboard.press('Home');
    await expect.poll(told).toContain('100% disappointed');
    expect(before).not.toContain('100% disappointed');
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.close();
  });
});
