import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a task is failed and solved by keys alone, and what was solved is in a link', async () => {
  const open = await TellTenPage.open(browser, '#s=1&task=three-rounds', {
    language: 'fr',
    reducedMotion: true,
  });
  const { page } = open;
  const texts = LANGUAGES.fr.tasks;
  await page.waitForSelector(byTestId('task'));
  const verdict = () => page.$eval(byTestId('verdict'), (element) => (element as HTMLElement).innerText);
  // From the heading, where a task begins, to the field below it.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1000');
  await page.keyboard.press('Enter');
  await expect.poll(verdict).toContain(texts.verdict.no);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('111');
  expect(await verdict()).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(verdict).toContain(texts.verdict.yes);
  expect(await accessibilityFaults(page)).toEqual([]);
  const link = await page.$eval(`${byTestId('keep-progress')} input[readonly]`, ({ value }) => value);
  expect(link).toContain('done=three-rounds_1111');
  expect(open.problems).toEqual(noProblems);
  await page.close();
});

it('all tasks are behind the door on a phone, too, with those that a link has solved', async () => {
  const open = await TellTenPage.open(browser, '#s=1&task=all&done=three-rounds_1111', {
    width: 390,
    height: 844,
    touch: true,
    reducedMotion: true,
  });
  const { page } = open;
  const marked = `[data-task=three-rounds] .quiet`;
  await page.waitForSelector(marked);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.$eval('[data-task=ten-diners]', (button) => (button as HTMLElement).click());
  await page.waitForSelector(byTestId('task'));
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(open.problems).toEqual(noProblems);
  await page.close();
});
