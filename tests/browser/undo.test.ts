import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { scenarioWith } from '../model/runs.ts';
import { noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A share of those who listen, moved with the keys. */
const moveFate = async ({ page }: TellTenPage, key: 'ArrowLeft' | 'ArrowRight') => {
  await page.focus(`${byTestId('fates')} [role=slider]`);
  await page.keyboard.press(key);
};

const pressOn = async ({ page }: TellTenPage, selector: string) => {
  await page.focus(selector);
  await page.keyboard.press('Enter');
};

/** Changes of many kinds; each takes the focus elsewhere than the one before, so that each is a step of its own. */
const CHANGES: readonly ((open: TellTenPage) => Promise<void>)[] = [
  (open) => open.enter('place.food', '-0.4'),
  (open) => moveFate(open, 'ArrowRight'),
  (open) => open.choose('[data-path="network.kind"] select', 'random'),
  (open) => pressOn(open, '.luck button'),
  (open) => open.choose('[data-path=topic] select', 'hotel'),
  (open) => pressOn(open, '[data-path="place.food"] button.reset'),
  (open) => open.choosePreset('whisper-game'),
];

describe('undo', () => {
  it('takes mixed changes back to the same link and the same run, and redo brings them again', async () => {
    const open = await TellTenPage.open(browser, small, { reducedMotion: true });
    await open.digest();
    await open.page.click('.levels button');
    const passed: string[] = [];
    for (const change of CHANGES) {
      passed.push(await open.link());
      await change(open);
      expect(await open.link()).not.toBe(passed.at(-1));
    }
    const last = await open.link();
    const [undo, redo] = await open.page.$$(`${byTestId('history')} button`);
    for (const before of [...passed].reverse()) {
      await undo!.click();
      expect(await open.link()).toBe(before);
    }
    await open.linkIs(small);
    expect(await open.digest()).toBe(simulate(small).digest);
    expect(await undo!.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    for (let step = 0; step < CHANGES.length; step++) await redo!.click();
    expect(await open.link()).toBe(last);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
