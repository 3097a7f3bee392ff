import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetById, presetScenario, PRESETS } from '../../src/model/scenario/presets/index.ts';
import { selling as texts } from '../../src/words/en/selling.ts';
import { simulate } from '../model/kernels.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = { ...presetScenario(presetById('recruits-plan')!), people: 300, days: 90 };
const plain = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openAtEnd(view = {}): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, town, { reducedMotion: true, ...view });
  await open.goToEnd();
  await open.page.waitForSelector(byTestId('earned'));
  return open;
}

describe('a town where people sell to friends', () => {
  it('says above it how many of those who joined to earn lost money', async () => {
    const open = await openAtEnd();
    const { downline } = simulate(town);
    const facts = {
      ...{ day: town.days, members: downline!.members, builders: downline!.builders },
      ...{ inside: downline!.inside, median: downline!.earned.p50 },
      lost: Math.round(downline!.lost! * downline!.builders),
    };
    const sentence = texts.headline(facts, '').map(({ text }) => text);
    await open.page.waitForFunction(
      (selector, wanted) => document.querySelector(`${selector} h2`)?.textContent.includes(wanted),
      {},
      byTestId('headline'),
      sentence.join(''),
    );
    expect(open.problems).toEqual(noProblems);
  });

  it.each([
    [1280, 720],
    [390, 844],
  ])('can be read by everybody at %d × %d', async (width, height) => {
    const open = await openAtEnd({ width, height });
    for (const part of ['selling', 'who-pays', 'levels', 'members-legend'])
      await open.page.waitForSelector(byTestId(part));
    expect(await accessibilityFaults(open.page)).toEqual([]);
    expect(open.problems).toEqual(noProblems);
  });

  it('is seen as it was on a day, and lights those below whoever is selected', async () => {
    const open = await openAtEnd();
    const stage = (await open.page.$(byTestId('stage')))!;
    /** Pixels that are not paper, in a ring round the middle of the tree; shares of the radius of the rim. */
    const inked = async (from: number, to: number) => {
      const { width, height, data } = PNG.sync.read(Buffer.from(await stage.screenshot()));
      const { x, y, radius } = await stage.evaluate((host) => {
        const { paddingLeft, paddingTop, paddingRight } = getComputedStyle(host);
        const [left, top, right] = [paddingLeft, paddingTop, paddingRight].map(parseFloat) as [
          number,
          number,
          number,
        ];
        const [wide, high] = [host.clientWidth - left - right, host.clientHeight - top];
        return { x: left + wide / 2, y: top + high / 2, radius: Math.min(wide, high) / 2 - 16 };
      });
      let ink = 0;
      for (let row = 0; row < height; row++)
        for (let column = 0; column < width; column++) {
          const far = Math.hypot(column - x, row - y) / radius;
          const at = (row * width + column) * 4;
          if (far >= from && far < to && data[at + 1]! < 180) ink++;
        }
      return ink;
    };
    const onDay = async (day: number) => {
      await open.moveTimeline(day);
      await open.showsDay(day);
      await open.page.waitForFunction(
        (selector, wanted) => document.querySelector(`${selector} h2`)?.textContent.includes(wanted),
        {},
        byTestId('headline'),
        `Day ${String(day)}:`,
      );
      return inked(0.2, 0.85);
    };
    const atEnd = await onDay(town.days);
    const atFirst = await onDay(0);
    expect(atFirst).toBeLessThan(atEnd / 4);
    expect(await onDay(town.days)).toBeGreaterThan(atEnd / 2);
    // Whoever stands in the middle is a founder: most of the others are not below them.
    await open.page.focus(`${byTestId('stage')} [role=img]`);
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(byTestId('statement'));
    const lit = await inked(0.2, 0.85);
    expect(lit).toBeGreaterThan(0);
    expect(lit).toBeLessThan(atEnd / 2);
    expect(open.problems).toEqual(noProblems);
  });

  it('is compared with its other side by one click', async () => {
    const open = await openAtEnd();
    // Below what is chosen for the town lies the town itself.
    const isTown = await open.page.$eval(byTestId('stage'), (stage) => {
      const { left, top, width, height } = stage.getBoundingClientRect();
      const at = document.elementFromPoint(left + 0.75 * width, top + 0.45 * height);
      return at !== null && stage.contains(at);
    });
    expect(isTown).toBe(true);
    await open.page.click(byTestId('twin'));
    await open.page.waitForSelector(byTestId('selling-in-both'));
    expect(await open.textOf('compare-title')).toMatch(
      /^Of those who joined to earn, .* in A and .* in B\.$/,
    );
    expect(open.problems).toEqual(noProblems);
  });

  it('is opened from the gallery, and by a button where nobody sells yet', async () => {
    const open = await TellTenPage.open(browser, plain, { reducedMotion: true });
    await open.digest();
    await open.page.click(byTestId('start-business'));
    await open.page.waitForSelector(byTestId('selling-controls'));
    expect(await open.textOf('selling-controls')).toContain(texts.parameters['plan.fee'].label);
    await open.choosePreset('eight-ball');
    await open.page.waitForFunction(
      (selector, title) => document.querySelector(selector)?.textContent.includes(title),
      {},
      byTestId('preset'),
      texts.presets['eight-ball'].title,
    );
    expect(open.problems).toEqual(noProblems);
  });
});
