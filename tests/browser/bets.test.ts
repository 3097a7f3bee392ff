import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/findings/bet-reasons.ts';
import { scoreOf } from '../../src/findings/bets.ts';
import { answerAt, answersTo, type Bet } from '../../src/model/bets/bet.ts';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { bets as texts } from '../../src/words/en/bets.ts';
import { restaurant } from '../../src/words/topics/en/restaurant.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';

import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 40 });
const { measures } = runOf(town);
const run = { people: town.people, days: measures.days, stageCounts: measures.stageCounts, mostHops: 0 };
const reach = measures.days.at(-1)!.reach;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page as it asks before the run is shown. */
const openAsking = async (view = {}) => {
  const open = await TellTenPage.open(browser, `#${linkTo(town, null, [['ask', 'reach']])}`, {
    reducedMotion: true,
    ...view,
  });
  await open.page.waitForSelector(byTestId('bet-form'));
  return open;
};

describe('a bet before the run is shown', () => {
  it('is made by keys alone, locked, and judged in words when the run is over', async () => {
    const open = await openAsking();
    expect(await open.textOf('study-title')).toBe(texts.question('reach', 600, 40, restaurant));
    const answers = answersTo('reach', town);
    const wrong = (answerAt(answers, reach) + 1) % answers.length;
    await open.page.keyboard.press(String(wrong + 1) as '1');
    await open.page.waitForFunction(
      (lock) => !(document.querySelector(lock) as HTMLButtonElement).disabled,
      {},
      byTestId('bet-lock'),
    );
    await open.page.keyboard.press('Tab');
    await open.page.focus(byTestId('bet-lock'));
    await open.page.keyboard.press('Enter');
    await open.goToEnd();
    const bet: Bet = { about: 'reach', name: '', guess: { way: 'choice', choice: wrong } };
    const score = scoreOf(bet, run);
    await open.page.waitForSelector(byTestId('bet-reveal'));
    const line = await open.textOf('bet-line');
    expect(line).toContain(texts.scored('reach', score, town.people));
    expect(line).toContain(texts.reason(reasonOf(bet, score, run), restaurant));
    await open.page.$eval(byTestId('bet-reveal'), (button) => (button as HTMLElement).click());
    expect(await open.textOf('study-title')).toBe(texts.came('reach', reach, run, restaurant));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('is asked of a room, which sees nothing of the run before a clicker goes on', async () => {
    const open = await TellTenPage.open(browser, `?present#${linkTo(town)}`, { reducedMotion: true });
    const { page } = open;
    const { keyboard } = page;
    await page.waitForSelector(byTestId('presentation'));
    await page.mouse.move(300, 300);
    await page.click(`aria/${LANGUAGES.en.run.bet}`);
    await page.waitForSelector(byTestId('bet-form'));
    const covered = await page.$eval(byTestId('study'), (study) => {
      const { width, height } = study.getBoundingClientRect();
      return [width / innerWidth, height / innerHeight];
    });
    expect(covered[0]).toBeGreaterThan(0.95);
    expect(covered[1]).toBeGreaterThan(0.7);
    await keyboard.press('2');
    await page.mouse.move(301, 300);
    await page.$eval(byTestId('bet-form'), () => (document.activeElement as HTMLElement).blur());
    // Keys of the run have nothing to drive.
    for (const key of ['Space', 'ArrowRight', 'End', 'T'] as const) await keyboard.press(key);
    expect(await open.day()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keyboard.press('PageDown');
    await open.isGone(byTestId('bet-form'));
    await page.waitForFunction(() => window.tellTen!.day! > 0);
    const bet: Bet = { about: 'reach', name: '', guess: { way: 'choice', choice: 1 } };
    await keyboard.press('End');
    await page.waitForSelector(byTestId('bet-reveal'));
    expect(await open.textOf('bet-line')).toContain(texts.scored('reach', scoreOf(bet, run), town.people));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('can be about 100 runs, which are made when it is locked, and judge it', async () => {
    const open = await TellTenPage.open(browser, `#${linkTo(town, null, [['ask', 'outbreak']])}`, {
      reducedMotion: true,
    });
    const { page } = open;
    await page.waitForSelector(byTestId('bet-form'));
    await page.keyboard.press('1');
    await page.waitForSelector(`${byTestId('bet-lock')}:enabled`);
    await page.keyboard.press('Enter');
    const inStudy = `${byTestId('study')} ${byTestId('bet-reveal')}`;
    await page.waitForSelector(inStudy);
    const said = await page.$eval(byTestId('take-off'), (sentence) => sentence.textContent!);
    const [tookOff, runs] = said.match(/\d+/g)!.map(Number) as [number, number];
    expect(runs).toBe(100);
    const bet: Bet = { about: 'outbreak', name: '', guess: { way: 'choice', choice: 0 } };
    const lucks = { ...run, lucks: { runs, tookOff } };
    const score = scoreOf(bet, lucks);
    const line = await page.$eval(`${byTestId('study')} ${byTestId('bet-line')}`, (one) => one.textContent!);
    expect(line).toContain(texts.scored('outbreak', score, town.people));
    expect(line).toContain(texts.reason(reasonOf(bet, score, lucks), restaurant));
    await page.click(inStudy);
    await page.waitForSelector(byTestId('bet-strip'));
    expect(await open.textOf('study-title')).toBe(texts.came('outbreak', tookOff / runs, lucks, restaurant));
    // From there it goes back to the runs.
    await page.click(byTestId('study-back'));
    await page.waitForSelector(byTestId('dots'));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('can be several people’s, and nobody is forced to make one', async () => {
    const open = await openAsking();
    await open.page.type(byTestId('bet-lines'), 'Ada: 2\nBen: 9\nCleo 3');
    await open.page.waitForFunction(
      (strip) => document.querySelectorAll(`${strip} i`).length === 2,
      {},
      byTestId('bet-strip'),
    );
    expect(await open.page.$eval('[role=alert]', (list) => list.textContent)).toContain('Line 2');
    await open.page.reload();
    await open.page.waitForFunction(
      (strip) => document.querySelectorAll(`${strip} i`).length === 2,
      {},
      byTestId('bet-strip'),
    );
    expect(
      await open.page.$eval(byTestId('bet-lines'), (field) => (field as HTMLTextAreaElement).value),
    ).toBe('Ada: 2\nBen: 9\nCleo 3');
    await open.page.keyboard.press('Escape');
    await open.page.waitForSelector(byTestId('bet-form'), { hidden: true });
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('travels in a link, which lays it over the run', async () => {
    const text = 'reach.c0011223344zz~Ada';
    const open = await TellTenPage.open(browser, `#${linkTo(town, null, [['bet', text]])}`, {
      reducedMotion: true,
    });
    await open.page.waitForSelector(byTestId('bet-line'));
    expect(await open.textOf('bet-line')).toContain('Ada');
    await open.goToEnd();
    await open.page.waitForSelector(byTestId('bet-reveal'));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it.each([
    ['a laptop', {}],
    ['a phone', { width: 390, height: 844, mobile: true }],
    ['the back row', { theme: 'projector' }],
  ])('can be read on %s', async (_, view) => {
    const open = await openAsking(view);
    await open.page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
        .find(({ value }) => value === 'curve')!
        .click(),
    );
    await open.page.waitForSelector(byTestId('bet-curve'));
    await open.page.evaluate(() => document.querySelectorAll<SVGElement>('.handle')[2]!.focus());
    await open.page.keyboard.press('PageUp');
    expect(await accessibilityFaults(open.page)).toEqual([]);
    expect(await faultsInLooks(open)).toEqual([]);
    await open.close();
  });
});
