import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, STAGE, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 30 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The four counts as a room reads them. */
const countsOf = ({ page }: TellTenPage) =>
  page.$$eval(`${byTestId('present-counts')} li`, (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.dataset['count']!,
        Number(row.querySelector('b')!.textContent.replace(/\D/g, '')),
      ]),
    ),
  );

/** The smallest text that can be read, in CSS pixels, and whatever reaches beyond the window. */
const looksOf = ({ page }: TellTenPage) =>
  page.evaluate(() => {
    const sizes: number[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const isSeen = element.checkVisibility() && element.getBoundingClientRect().width > 2;
      if (isSeen && walker.currentNode.textContent!.trim() !== '')
        sizes.push(parseFloat(getComputedStyle(element).fontSize));
    }
    const beyond = [...document.querySelectorAll('main *')].filter((element) => {
      const { width, right, bottom } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || bottom > innerHeight + 1);
    });
    return { smallest: Math.min(...sizes), beyond: beyond.map((element) => element.outerHTML.slice(0, 80)) };
  });

describe('presenting', () => {
  it('waits on the first day, is driven by a clicker, and has the command line’s counts', async () => {
    const result = simulate(town);
    const open = await TellTenPage.open(browser, `?present#${linkTo(town)}`, { reducedMotion: true });
    const { keyboard } = open.page;
    await open.page.waitForSelector(byTestId('presentation'));
    await open.digest();
    expect(await open.day()).toBe(0);
    await keyboard.press('PageDown');
    await open.page.waitForFunction(() => window.tellTen!.day! > 0);
    await keyboard.press('PageDown');
    expect(await open.day()).toBeLessThan(result.days);
    await keyboard.press('b');
    await open.page.waitForSelector(byTestId('blank'));
    await keyboard.press('End');
    await open.page.waitForFunction((blank) => !document.querySelector(blank), {}, byTestId('blank'));
    expect(await open.day()).toBeLessThan(result.days);
    await keyboard.press('End');
    await open.showsDay(result.days);
    const { relaying, critic } = result.stages;
    // Four, also where nobody is let down.
    expect(critic).toBe(0);
    const went = result.byDay.firsthand.at(-1);
    expect(await countsOf(open)).toEqual({ heard: result.reach, relaying, went, critic });
    // One’s own scenario is not left by a click too many.
    await keyboard.press('PageDown');
    await open.showsDay(0);
    await open.linkIs(town);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it.each([
    [1280, 720],
    [1024, 768],
  ])('is read from the back row and cut off nowhere at %i × %i', async (width, height) => {
    const open = await TellTenPage.open(browser, `?present#${linkTo(town)}`, {
      width,
      height,
      reducedMotion: true,
    });
    await open.digest();
    await open.page.waitForSelector(byTestId('presentation'));
    await open.page.keyboard.press('End');
    await open.showsDay(simulate(town).days);
    // What it comes to is read from the back row as well, and moves nothing.
    expect(await open.textOf('headline')).toContain('600');
    expect(await looksOf(open)).toEqual({ smallest: 24, beyond: [] });
    const townAtEnd = await open.page.$eval(byTestId('stage'), (stage) =>
      stage.getBoundingClientRect().toJSON(),
    );
    await open.page.keyboard.press('Home');
    await open.showsDay(0);
    expect(
      await open.page.$eval(byTestId('stage'), (stage) => stage.getBoundingClientRect().toJSON()),
    ).toEqual(townAtEnd);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.close();
  });

  it('is driven by a clicker wherever one has clicked, and from a chart that has the focus', async () => {
    const open = await TellTenPage.open(browser, `?present#${linkTo(town)}`, { reducedMotion: true });
    const { page } = open;
    const chart = `${byTestId('presentation')} [role=slider]`;
    await page.waitForSelector(chart);
    await open.digest();
    await page.click(chart);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    // The nearest person with a story says it to the room; the next step leads back to the town.
    await page.click(STAGE);
    expect(await open.textOf('told-on-wall')).toContain(en.story.strip.whole);
    await page.keyboard.press('PageDown');
    await open.isGone(byTestId('told-on-wall'));
    await page.keyboard.press('F5');
    await open.showsDay(0);
    for (const [key, blank] of [
      ['b', true],
      ['.', false],
      ['.', true],
      ['PageDown', false],
    ] as const) {
      await page.focus(chart);
      await page.keyboard.press(key);
      await page.waitForFunction(
        (selector, isBlank) => (document.querySelector(selector) !== null) === isBlank,
        {},
        byTestId('blank'),
        blank,
      );
    }
    await page.focus(chart);
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => window.tellTen!.day! > 0);
    await page.keyboard.press('F5');
    await open.showsDay(0);
    await page.keyboard.press('Escape');
    await open.isGone(byTestId('presentation'));
    await open.close();
  });

  it('goes from preset to preset, and gives the page back as it was', async () => {
    const open = await TellTenPage.open(browser, '', { theme: 'dark', reducedMotion: true });
    await open.page.click(byTestId('present'));
    await open.page.waitForSelector(byTestId('presentation'));
    const theme = () => open.page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('projector');
    await open.page.keyboard.press('n');
    await open.addressIs(presetScenario(PRESETS[1]));
    expect(open.page.url()).toContain('?present#');
    expect(await open.page.$eval('footer', ({ innerText }) => innerText)).toContain(
      'The atrocious restaurant',
    );
    expect(await open.page.$eval('header', (header) => header.checkVisibility())).toBe(false);
    await open.page.keyboard.press('PageUp');
    await open.linkIs(presetScenario(PRESETS[0]));
    await open.page.keyboard.press('Escape');
    await open.page.waitForFunction((on) => !document.querySelector(on), {}, byTestId('presentation'));
    expect(await theme()).toBe('dark');
    expect(open.page.url()).not.toContain('present');
    expect(await open.page.$eval('header', (header) => header.checkVisibility())).toBe(true);
    // Whoever goes on by keyboard goes on from where it was begun.
    await open.page.waitForSelector(`${byTestId('present')}:focus`);
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(`${byTestId('present-bar')} :focus`);
    await open.page.keyboard.press('Escape');
    await open.page.waitForSelector(`${byTestId('present')}:focus`);
    await open.close();
  });

  it('offers the workshops, one of which is told in its place', async () => {
    const open = await TellTenPage.open(browser, '', { reducedMotion: true });
    await open.page.click(byTestId('present'));
    await open.page.waitForSelector(byTestId('presentation'));
    await open.page.mouse.move(300, 300);
    await open.page.click(`aria/${en.present.workshops}`);
    await open.page.waitForSelector(byTestId('workshops'));
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.click('[data-workshop=ten-tell-ten]');
    await open.isGone(byTestId('workshops-dialog'));
    await open.isGone(byTestId('presentation'));
    await open.page.waitForFunction(() =>
      document.querySelector('main')!.innerText.includes('One good lunch'),
    );
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
