import type { Browser, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioEvent } from '../../src/model/scenario/parameters.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const FOOD = { day: 6, set: { 'place.food': -0.5 } };
const plain = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const withEvent = scenarioWith({ ...plain, events: [FOOD] });
const withEvents = (events: readonly ScenarioEvent[]) => scenarioWith({ ...plain, events });

const marker = byTestId('event');
const panel = byTestId('event-panel');

/** Waits until the page has run exactly these events, as the engine has them. */
async function ran(open: TellTenPage, events: readonly ScenarioEvent[]): Promise<void> {
  const scenario = withEvents(events);
  await open.linkIs(scenario);
  expect(await open.digest()).toBe(simulate(scenario).digest);
}

/** The middle of a marker, and what a day takes, in CSS pixels. */
async function placeOf(
  open: TellTenPage,
  handle: ElementHandle,
): Promise<{ x: number; y: number; day: number }> {
  const box = (await handle.boundingBox())!;
  const width = await open.page.$eval(byTestId('timeline'), ({ clientWidth }) => clientWidth);
  const lastDay = Number((await open.reading()).day.match(/of (\d+)/)![1]);
  // Half a slider's ring is free at each end.
  return { x: box.x, y: box.y, day: (width - 16) / lastDay };
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an event on the timeline', () => {
  it('is added by keyboard alone, with a value from the generated control', async () => {
    const open = await TellTenPage.open(browser, plain);
    await open.goToEnd();
    await open.moveTimeline(4);
    await open.showsDay(4);
    await open.page.focus(`[aria-label="${en.events.add(4)}"]`);
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(panel);
    await open.page.select(byTestId('event-choose'), 'telling.perDay');
    await open.page.focus(`${panel} input[type=range]`);
    await open.page.keyboard.press('ArrowRight');
    const perDay = await open.page.$eval(
      `${panel} .number input`,
      (input) => (input as HTMLInputElement).value,
    );
    await ran(open, [{ day: 4, set: { 'telling.perDay': Number(perDay) } }]);
    await open.page.keyboard.press('Escape');
    await open.isGone(panel);
    const focused = await open.page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid']);
    expect(focused).toBe('event');
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('moves by its own keys, which leave the day on show alone, and is removed by one', async () => {
    const open = await TellTenPage.open(browser, withEvent);
    await open.goToEnd();
    const day = await open.day();
    await open.page.focus(marker);
    await open.page.keyboard.press('ArrowRight');
    await ran(open, [{ ...FOOD, day: 7 }]);
    expect(await open.page.$eval(marker, ({ ariaLabel }) => ariaLabel)).toContain('Day 7: ');
    expect(await open.day()).toBe(day);
    await open.page.keyboard.press('Delete');
    await ran(open, []);
    expect(await open.page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid'])).toBe(
      'timeline',
    );
    await open.close();
  });

  it.each(['mouse', 'touch'] as const)('is dragged to another day by %s, as one change', async (by) => {
    const open = await TellTenPage.open(browser, withEvent, { touch: by === 'touch' });
    await open.goToEnd();
    const { x, y, day } = await placeOf(open, (await open.page.waitForSelector(marker))!);
    const to = { x: x + 5 * day, y };
    if (by === 'mouse') {
      await open.page.mouse.move(x, y);
      await open.page.mouse.down();
      await open.page.mouse.move(to.x, to.y, { steps: 6 });
      expect(await open.link()).not.toContain('%22day%22%3A11');
      await open.page.mouse.up();
    } else {
      const finger = await open.page.touchscreen.touchStart(x, y);
      for (let step = 1; step <= 6; step++) await finger.move(x + (step * 5 * day) / 6, y);
      await finger.end();
    }
    await ran(open, [{ ...FOOD, day: 11 }]);
    expect(await open.page.$(panel)).toBeNull();
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('is opened by a click, sends diners, and is removed', async () => {
    const open = await TellTenPage.open(browser, withEvent);
    await open.goToEnd();
    const { x, y } = await placeOf(open, (await open.page.waitForSelector(marker))!);
    await open.page.mouse.click(x, y);
    await open.page.waitForSelector(panel);
    await open.page.select(byTestId('event-choose'), 'diners');
    await ran(open, [{ ...FOOD, diners: 10 }]);
    await open.page.evaluate(
      (selector, name) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
        buttons.find((button) => button.textContent.trim() === name)!.click();
      },
      panel,
      en.events.remove,
    );
    await ran(open, []);
    expect(await open.page.$(panel)).toBeNull();
    await open.close();
  });

  it('says in a sentence what is wrong with it, and the run stays', async () => {
    const open = await TellTenPage.open(browser, withEvent);
    await open.goToEnd();
    await open.page.click(marker, { offset: { x: 0, y: 0 } }).catch(() => open.page.focus(marker));
    if (!(await open.page.$(panel))) await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(panel);
    const field = `${panel} .number input`;
    await open.page.click(field, { count: 3 });
    await open.page.keyboard.type('7');
    await open.page.keyboard.press('Tab');
    const fault = await open.page.waitForSelector(`${panel} .change .fault`);
    const sentence = await fault!.evaluate(({ textContent }) => textContent);
    expect(sentence).toBe('Day 6, Food: 7 – expected −1 to 1.');
    expect(await open.digest()).toBe(simulate(withEvent).digest);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.close();
  });

  it('has no accessibility fault in its panel on a phone in any look', async () => {
    const open = await TellTenPage.open(browser, withEvent, { width: 390, height: 844, touch: true });
    await open.goToEnd();
    await open.page.focus(marker);
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(panel);
    expect(await faultsInLooks(open)).toEqual([]);
    await open.close();
  });
});
