import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 60 });
const words = `${byTestId('overheard')} span`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const playFrom = async (day: number, speed: string, view: object = {}) => {
  const open = await TellTenPage.open(browser, town, view);
  await open.goToEnd();
  await open.moveTimeline(day);
  await open.showsDay(day);
  await open.page.select(`section:has(> ${byTestId('play')}) select`, speed);
  await open.page.click(byTestId('play'));
  return open;
};

describe('what is overheard in the town', () => {
  it('is the end of a few sentences, none over another or over the headline, and goes again', async () => {
    const open = await playFrom(10, '1');
    await open.page.waitForSelector(words);
    const found = await open.page.evaluate(
      (span) =>
        [...document.querySelectorAll(span), document.querySelector('[data-testid=headline]')!].map(
          (each) => ({
            text: each.textContent,
            box: each.getBoundingClientRect().toJSON(),
          }),
        ),
      words,
    );
    const said = found.slice(0, -1);
    expect(said.length).toBeLessThanOrEqual(3);
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
    for (const { text } of said) expect(en.topic.calls.map((call) => `“… ${call}.”`)).toContain(text);
    const boxes = found.map(({ box }) => box);
    for (const [place, one] of boxes.entries())
      for (const other of boxes.slice(place + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true);
    await open.page.click(byTestId('play'));
    await open.isGone(words);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it.each([
    ['16', {}],
    ['1', { reducedMotion: true }],
  ])('is nothing at %s days a second with %o', async (speed, view) => {
    const open = await playFrom(5, speed, view);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) >= 9);
    expect(await open.page.$(words)).toBeNull();
    await open.close();
  });
});
