import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { RUNS_EACH } from '../../src/state/study/sweeps.svelte.ts';
import { triedValues } from '../../src/state/study/tried-values.ts';
import { en } from '../../src/words/en/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const PATH = 'listeners.relay';
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 40 });
const values = triedValues(town, PATH, null);
const about = `[data-path="${PATH}"] [aria-label="${en.controls.about(en.parameters[PATH].label)}"]`;

/** Milliseconds within which all runs have come in, on machines that do something else meanwhile. */
const TIMEOUT = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Asks for every value by clicks alone, and waits until all runs are there. */
async function tryEvery(open: TellTenPage): Promise<void> {
  const { page } = open;
  if (await page.$('[role=tab][aria-controls=controls]'))
    await page.click('[role=tab][aria-controls=controls]');
  await page.waitForSelector(about);
  await page.$eval(about, (button) => (button as HTMLElement).click());
  await page.waitForSelector(byTestId('try-every'));
  await page.$eval(byTestId('try-every'), (button) => (button as HTMLElement).click());
  await allIn(open);
}

const allIn = ({ page }: TellTenPage) => page.waitForSelector(byTestId('more-runs'), { timeout: TIMEOUT });

async function openSweep(view = {}): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, town, { reducedMotion: true, ...view });
  await open.goToEnd();
  await tryEvery(open);
  return open;
}

const PLOT = byTestId('sweep-plot');

const said = ({ page }: TellTenPage) => page.$eval(PLOT, (plot) => plot.getAttribute('aria-valuetext')!);

describe('every value of a number', () => {
  it('is told by keys alone, opens the middle run of a value, and is left by Escape', async () => {
    const open = await openSweep();
    const { page } = open;
    await page.focus(PLOT);
    await page.keyboard.press('End');
    const last = await said(open);
    expect(last).toContain(en.numbers.percent(values.at(-1)!));
    expect(last).toContain(`of ${RUNS_EACH} runs`);
    await page.keyboard.press('ArrowLeft');
    expect(await said(open)).toContain(en.numbers.percent(values.at(-2)!));
    await page.keyboard.press('Enter');
    await page.waitForSelector(byTestId('study'), { hidden: true });
    await open.digest();
    const seed = await page.$eval('#luck', (luck) => (luck as HTMLInputElement).value);
    expect(seed).toMatch(/^kitchen#\d+$/);
    const field = await page.$eval(
      `[data-path="${PATH}"] input`,
      (input) => (input as HTMLInputElement).value,
    );
    expect(Number(field) / 100).toBeCloseTo(values.at(-2)!);
    await page.click(byTestId('try-every'));
    await page.waitForSelector(PLOT);
    await page.keyboard.press('Escape');
    await page.waitForSelector(byTestId('study'), { hidden: true });
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('is watched by a click on its column', async () => {
    const open = await openSweep();
    const box = (await (await open.page.$(PLOT))!.boundingBox())!;
    await open.page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
    await open.page.waitForSelector(`${PLOT} .card`);
    await open.page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
    await open.page.waitForSelector(byTestId('study'), { hidden: true });
    await open.close();
  });

  it('can be read by everybody, in every look and size', async () => {
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ]) {
      const open = await openSweep({ width, height });
      expect(await accessibilityFaults(open.page)).toEqual([]);
      const isWide = await open.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide).toBe(false);
      await open.close();
    }
    const open = await openSweep();
    expect(await faultsInLooks(open)).toEqual([]);
    await open.close();
  });
});

describe('the opening scenario', () => {
  it('is opened by a link', async () => {
    const link = `#${linkTo(town, null, [['every', PATH]])}`;
    const open = await TellTenPage.open(browser, link, { reducedMotion: true });
    await allIn(open);
    await open.page.focus(PLOT);
    await open.page.keyboard.press('End');
    expect(await said(open)).toContain(en.numbers.percent(values.at(-1)!));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('answers by clicks from which share of passers-on half of the town hears in most runs', async () => {
    const open = await TellTenPage.open(browser, presetScenario(PRESETS[0]), { reducedMotion: true });
    await open.goToEnd();
    await tryEvery(open);
    await open.page.select(`${byTestId('sweep-event')} select`, 'half');
    // Where the line is, is seen from nearer, and with more runs.
    await open.page.click(byTestId('closer'));
    for (let times = 0; times < 2; times++) {
      await open.page.waitForSelector(byTestId('more-runs'), { hidden: true });
      await allIn(open);
      if (times === 0) await open.page.click(byTestId('more-runs'));
    }
    const title = await open.textOf('study-title');
    expect(title).toMatch(/^From about 16% on, half of the town hears about .* in most runs\.$/);
    await open.close();
  });
});
