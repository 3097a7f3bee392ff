import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { restaurant } from '../../src/words/topics/en/restaurant.ts';
import { compare as texts } from '../../src/words/en/compare.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 40 });
const forked = { ...town, events: [{ day: 8, set: { 'listeners.relay': 0.3 } }] };

const endOf = (scenario: typeof town) => {
  const { result } = runOf(scenario);
  return { reach: result.reach, went: result.byDay.firsthand.at(-1)!, people: scenario.people };
};
const title = texts.title(endOf(town), endOf(forked), restaurant);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page with the run on show beside what it would have been with more who pass it on from day 8. */
async function openFork(view = {}): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, town, { reducedMotion: true, ...view });
  await open.goToEnd();
  const { page } = open;
  await page.keyboard.press('c');
  await page.waitForSelector(byTestId('fork'));
  await page.select(byTestId('fork-choose'), 'listeners.relay');
  await enter(open, `${byTestId('fork')} .change input[type=text]`, '30');
  await enter(open, `${byTestId('fork')} input[type=number]`, '8');
  await isTitled(open, title);
  return open;
}

async function enter({ page }: TellTenPage, field: string, text: string): Promise<void> {
  await (await page.waitForSelector(field))!.click({ count: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

const isTitled = ({ page }: TellTenPage, wanted: string) =>
  page.waitForFunction(
    (selector, text) => document.querySelector(selector)?.textContent === text,
    {},
    byTestId('compare-title'),
    wanted,
  );

describe('two runs side by side', () => {
  it('are a fork that one chooses by keys alone, and tell of somebody in both; Escape goes back', async () => {
    const open = await openFork();
    const { page } = open;
    expect(await page.$$(byTestId('compare-stage'))).toHaveLength(2);
    // Nobody need feel on the day of the fork itself that it has come.
    const parting = Number(/same until day (\d+)\./.exec(await open.textOf('parting'))?.[1]);
    expect(parting).toBeGreaterThanOrEqual(7);
    await page.$eval(`${byTestId('compare-stage')} [role=img]`, (stage) => (stage as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (fate) => document.querySelectorAll(`${fate} p`).length === 2,
      {},
      byTestId('fate'),
    );
    const said = await open.textOf('fate');
    for (const side of ['In A they', 'In B they']) expect(said).toContain(side);
    await page.keyboard.press('Home');
    await page.waitForFunction(
      (day) => document.querySelector(day)?.textContent.startsWith('day 0 '),
      {},
      byTestId('compare-day'),
    );
    await page.keyboard.press('Escape');
    expect(await open.textOf('fate')).toBe(texts.pick);
    await page.keyboard.press('Escape');
    await open.isGone(byTestId('comparison'));
    // Nothing is left of it but the page's own worker.
    expect(page.workers()).toHaveLength(1);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('are opened by a link', async () => {
    const open = await openFork();
    const { page } = open;
    await page.click(byTestId('share'));
    await page.waitForSelector(byTestId('share-dialog'));
    const link = await page.$eval(
      `${byTestId('share-dialog')} input[readonly]`,
      (field) => (field as HTMLInputElement).value,
    );
    expect(link).toContain('&compare=with');
    await page.goto('about:blank');
    await page.goto(link);
    await isTitled(open, title);
    await open.close();
  });

  it('can be read by everybody, in a window and in one’s hand', async () => {
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ]) {
      const open = await openFork({ width, height });
      expect(await accessibilityFaults(open.page)).toEqual([]);
      const isWide = await open.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide).toBe(false);
      await open.close();
    }
  });
});
