import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const classroom = ['Anouk', 'Bilal', 'Chiara', 'Dmitri', 'Esra', 'Femke', 'Goran', 'Hanna'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const namesInStrip = ({ page }: TellTenPage) =>
  page.$$eval(`${byTestId('strip')} .head button`, (buttons) =>
    buttons.map(({ textContent }) => textContent.trim().replace(/ \(\d+\)$/u, '')),
  );
const form = byTestId('own-names');

describe('names of one’s own', () => {
  it('are given to the people of the town, kept, and given up again', async () => {
    const open = await TellTenPage.open(browser, town);
    await open.goToEnd();
    await open.page.waitForSelector(byTestId('strip'));
    const madeUp = await namesInStrip(open);
    await open.page.$$eval(`${byTestId('story')} details summary`, (all) => all.at(-1)!.click());
    await open.page.waitForSelector(`${form} textarea`);
    await open.page.click(`${form} [type=submit]`);
    expect(await open.page.$eval(`${form} textarea`, ({ ariaInvalid }) => ariaInvalid)).toBe('true');
    await open.page.type(`${form} textarea`, classroom.join(', '));
    await open.page.click(`${form} [type=submit]`);
    await expect
      .poll(async () => (await namesInStrip(open)).every((name) => classroom.includes(name)))
      .toBe(true);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.reload();
    await open.digest();
    await open.goToEnd();
    await open.page.waitForSelector(byTestId('strip'));
    const kept = await namesInStrip(open);
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept) expect(classroom).toContain(name);
    await open.page.$$eval(`${byTestId('story')} details summary`, (all) => all.at(-1)!.click());
    await (await open.page.waitForSelector(`${form} [type=button]`))!.click();
    await expect.poll(() => namesInStrip(open)).toEqual(madeUp);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
