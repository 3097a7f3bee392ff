import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import type { RunResult } from '../../src/model/measures/result.ts';
import { simulate } from '../model/kernels.ts';
import { isOutbreak } from '../../src/findings/reach.ts';
import type { HeadlineFacts } from '../../src/words/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 40 });

/** What the headline has to say of a day, by the command line's numbers. */
function headlineOf({ byDay, days }: RunResult, day: number, people: number): string {
  const [first = 0] = byDay.reach;
  const isSpread = isOutbreak(byDay.reach[day]!, first, people);
  const facts: HeadlineFacts = {
    day,
    people,
    reach: byDay.reach[day]!,
    went: byDay.firsthand[day]!,
    left: byDay.retold[day]!,
    tellings: byDay.tellings[day]!,
    first: { reach: first, went: byDay.firsthand[0]! },
    ending: day < days ? null : isSpread ? 'spread' : 'fizzled',
  };
  const sentence = en.headline(facts, en.topic).map(({ text }) => text);
  return sentence.join('').trim();
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('playback', () => {
  it('opens and plays by itself, to the numbers of the command line', async () => {
    const scenario = presetScenario(PRESETS[0]);
    const result = simulate(scenario);
    const open = await TellTenPage.open(browser);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    await open.choose(`section:has(${byTestId('play')}) select`, '16');
    await open.showsDay(result.days);
    const { day, headline, legend } = await open.reading();
    expect(day).toBe(en.transport.dayOf(result.days, result.days));
    expect(headline).toBe(headlineOf(result, result.days, scenario.people));
    expect(legend).toEqual(result.stages);
    expect(await open.digest()).toBe(result.digest);
    expect(await open.page.$eval(byTestId('play'), ({ ariaLabel }) => ariaLabel)).toBe(en.transport.replay);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('shows the earlier counts again when the timeline is dragged back, and the later ones forward', async () => {
    const result = simulate(small);
    const open = await TellTenPage.open(browser, small);
    await open.goToEnd();
    await open.showsDay(result.days);
    const track = (await (await open.page.$(byTestId('timeline')))!.boundingBox())!;
    const at = (share: number) =>
      [track.x + 8 + share * (track.width - 16), track.y + track.height / 2] as const;
    await open.page.mouse.move(...at(1));
    await open.page.mouse.down();
    for (const share of [0.3, 0.8]) {
      await open.page.mouse.move(...at(share), { steps: 4 });
      const wanted = Math.round(share * result.days);
      await expect.poll(async () => Math.abs((await open.day())! - wanted)).toBeLessThanOrEqual(1);
      const day = (await open.day())!;
      const { headline, legend } = await open.reading();
      expect(headline).toBe(headlineOf(result, day, small.people));
      expect(small.people - legend.unaware).toBe(result.byDay.reach[day]);
      expect(legend.fan + legend.critic + legend.customer).toBe(result.byDay.firsthand[day]);
    }
    await open.page.mouse.up();
    await open.goToEnd();
    await open.showsDay(result.days);
    expect((await open.reading()).legend).toEqual(result.stages);
    await open.close();
  });

  it('draws everybody in the state that the journal gives them, on any day', async () => {
    const { journal, measures, result } = runOf(small);
    const open = await TellTenPage.open(browser, small);
    await open.goToEnd();
    for (const day of [result.days, 4]) {
      await open.moveTimeline(day);
      await open.showsDay(day);
      const expected = Array<number>(small.people).fill(0);
      for (let entry = 0; entry < journal.firstEntry(day + 1); entry++)
        expected[journal.person(entry)] = measures.attributeOf(entry);
      expect(await open.states()).toEqual(expected);
      expect(await open.drawnStages()).toEqual((await open.reading()).legend);
    }
    await open.close();
  });

  it('rests on the last day when it has played to the end', async () => {
    const { days } = simulate(small);
    const open = await TellTenPage.open(browser, small, { reducedMotion: true });
    await open.digest();
    await open.choose(`section:has(${byTestId('play')}) select`, '16');
    // Time runs twenty times as fast: there is no waiting for what must not happen.
    await open.page.evaluate(() => {
      const request = window.requestAnimationFrame.bind(window);
      const since = performance.now();
      window.requestAnimationFrame = (next) => request((now) => next(since + 20 * Math.max(0, now - since)));
    });
    await open.showsDay(days);
    await open.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let first: number | null = null;
          requestAnimationFrame(function look(now) {
            first ??= now;
            if (now - first > 4000) resolve();
            else requestAnimationFrame(look);
          });
        }),
    );
    const label = await open.page.$eval(byTestId('play'), ({ ariaLabel }) => ariaLabel);
    expect([await open.day(), label]).toEqual([days, en.transport.replay]);
    expect(await open.textOf('summary')).toContain('600');
    await open.close();
  });

  it('starts again from the first day when it is played at the end', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.goToEnd();
    await open.showsDay(simulate(small).days);
    await open.page.click(byTestId('play'));
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 99) < 5);
    await open.page.waitForFunction(() => window.tellTen?.day === 5);
    await open.page.click(byTestId('play'));
    const paused = await open.day();
    expect(await open.page.$eval(byTestId('play'), ({ ariaLabel }) => ariaLabel)).toBe(en.transport.play);
    expect(paused).toBeGreaterThanOrEqual(5);
    await open.close();
  });
});
