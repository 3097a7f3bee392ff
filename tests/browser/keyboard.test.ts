import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { scenarioWith } from '../model/runs.ts';
import { noProblems, openBrowser } from './driver.ts';
import { looksLike, looksOtherThan, pictureAtRest } from './picture-at-rest.ts';
import { byTestId, STAGE, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });

/** What has the focus: its landmark on the page, and whether one can see that it has it. */
interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
}

const focusOf = ({ page }: TellTenPage): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const landmark = element.closest<HTMLElement>('[data-testid], [data-path], #luck, a.skip');
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      name:
        landmark?.dataset['path'] ??
        landmark?.dataset['testid'] ??
        (landmark?.id || landmark?.className) ??
        '',
      isVisible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });

/** Presses Tab until the focus leaves the page. */
async function tabThrough(open: TellTenPage): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await open.page.keyboard.press('Tab');
    if (await open.page.evaluate(() => document.activeElement === document.body)) break;
    stops.push(await focusOf(open));
  }
  return stops;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('with the keyboard alone', () => {
  it('everything is reached in the order in which it stands, and one sees where one is', async () => {
    const open = await TellTenPage.open(browser, small, { reducedMotion: true });
    await open.goToEnd();
    await open.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await open.page.reload();
    await open.digest();
    const stops = await tabThrough(open);
    const names = stops.map(({ name }) => name);
    const landmarks = [
      ...['skip', 'preset', 'luck', 'look', 'language', 'share', 'place.food', 'drift.loss'],
      ...['stage', 'legend', 'charts', 'play', 'timeline'],
    ];
    const places = landmarks.map((landmark) => names.findIndex((name) => name.startsWith(landmark)));
    expect(Object.fromEntries(landmarks.map((landmark, index) => [landmark, places[index]! >= 0]))).toEqual(
      Object.fromEntries(landmarks.map((landmark) => [landmark, true])),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    await open.close();
  });

  it('the run plays, pauses, steps and goes to its ends', async () => {
    const { days } = simulate(small);
    const open = await TellTenPage.open(browser, small);
    const { keyboard } = open.page;
    const label = () => open.page.$eval(byTestId('play'), ({ ariaLabel }) => ariaLabel);
    await open.digest();
    await keyboard.press('End');
    await open.showsDay(days);
    await keyboard.press('Home');
    await open.showsDay(0);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await open.showsDay(2);
    await keyboard.press('ArrowLeft');
    await open.showsDay(1);
    expect(await label()).toBe('Play');
    await keyboard.press('Space');
    expect(await label()).toBe('Pause');
    await open.page.waitForFunction(() => window.tellTen!.day! > 1);
    await keyboard.press('Space');
    expect(await label()).toBe('Play');
    await open.close();
  });

  it('the timeline moves under its own keys by a day, once', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.goToEnd();
    await open.moveTimeline(5);
    await open.showsDay(5);
    await open.page.focus(byTestId('timeline'));
    await open.page.keyboard.press('ArrowRight');
    await open.showsDay(6);
    await open.close();
  });

  it('the town is enlarged, moved and shown whole again', async () => {
    const open = await TellTenPage.open(browser, small, { reducedMotion: true });
    await open.goToEnd();
    // On the first day nobody tells anybody, and no arc comes or goes between two pictures.
    await open.page.keyboard.press('Home');
    await open.showsDay(0);
    const stage = (await open.page.waitForSelector(STAGE))!;
    await open.hasWebGL();
    await stage.focus();
    await open.page.waitForSelector(byTestId('strip'));
    await open.page.keyboard.press('0');
    const whole = await pictureAtRest(open);
    let shown = whole;
    const press = async (key: '+' | '-' | '0' | 'ArrowRight') => {
      await open.page.keyboard.press(key);
      return (shown = await looksOtherThan(open, shown));
    };
    for (const key of ['+', '+', 'ArrowRight', '-'] as const)
      expect(looksLike(await press(key), whole)).toBe(false);
    expect(looksLike(await press('0'), whole)).toBe(true);
    expect(await open.day()).toBe(0);
    await open.close();
  });

  it('a value and the whole scenario are changed', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.digest();
    await open.page.focus('[data-path="place.food"] input[type=text]');
    await open.page.keyboard.down('Control');
    await open.page.keyboard.press('a');
    await open.page.keyboard.up('Control');
    await open.page.keyboard.type('0.1');
    await open.page.keyboard.press('Enter');
    await open.linkIs({ ...small, 'place.food': 0.1 });
    expect(await open.digest()).toBe(simulate({ ...small, 'place.food': 0.1 }).digest);
    await open.page.focus(byTestId('preset'));
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector('[data-preset][aria-current]:focus');
    await open.page.keyboard.press('ArrowRight');
    await open.page.keyboard.press('Enter');
    await open.linkIs(presetScenario(PRESETS[1]));
    expect((await focusOf(open)).name).toBe('preset');
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('the link at the top leads to the stage', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.page.waitForSelector(STAGE);
    await open.page.keyboard.press('Tab');
    await open.page.keyboard.press('Enter');
    expect(await open.page.$(`${STAGE}:focus`)).not.toBeNull();
    await open.close();
  });
});
