import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageOf } from '../../src/model/measures/person-state.ts';
import { UNAWARE } from '../../src/model/story/stages.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { RUNS_KEY } from '../../src/state/page/storage.ts';
import { en } from '../../src/words/en/index.ts';
import { runs as texts } from '../../src/words/en/runs.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

/** Milliseconds for a whole test, on machines that do something else meanwhile. */
const TIMEOUT = 180_000;

/** A story that is still on its way when the last day comes, so that runs end on one day. */
const town = scenarioWith({
  ...PRESETS[0].changes,
  seed: 'kitchen',
  people: 300,
  days: 12,
  'listeners.relay': 0.4,
  'listeners.forget': 0,
});
const FEWER = 0.2;
const changed = { ...town, 'listeners.relay': FEWER };

/** Another one for each test: it keeps the runs of the test before. */
let browser: Browser;
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

/** “245 of 300 heard”, of a run as it is listed. */
const endOf = (scenario: typeof town) => `${runOf(scenario).result.reach} of ${town.people} heard`;

/** The page on the last day of the town's run, with its column of charts. */
const openRuns = () => TellTenPage.openOn(browser, town, town.days, { width: 1440, height: 900 });

/** Has fewer pass the story on, and goes to the end of that run. */
async function change(open: TellTenPage): Promise<void> {
  await open.enter('listeners.relay', String(FEWER * 100));
  expect(await open.digest()).toBe(runOf(changed).result.digest);
  await open.goToEnd();
}

const rowsOf = ({ page }: TellTenPage, list: string) =>
  page.$$eval(`${list} li`, (items) => items.map(({ textContent }) => textContent.replace(/\s+/g, ' ')));

/** Waits until a list has so many rows, and reads them. */
async function rows(open: TellTenPage, list: string, count: number): Promise<string[]> {
  const isThere = (selector: string, wanted: number) => document.querySelectorAll(selector).length === wanted;
  await open.page.waitForFunction(isThere, {}, `${list} li`, count);
  return rowsOf(open, list);
}

/** How many runs the browser has, and how many of them somebody keeps. */
const kept = ({ page }: TellTenPage) =>
  page.evaluate(
    (database) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error(`${database} cannot be opened`));
        opening.onsuccess = () => {
          const asked = opening.result.transaction('things').objectStore('things').get('book');
          asked.onsuccess = () => {
            opening.result.close();
            const { runs = [], pins = [] } = (asked.result ?? {}) as { runs?: unknown[]; pins?: unknown[] };
            resolve({ runs: runs.length, pins: pins.length });
          };
        };
      }),
    RUNS_KEY,
  );

const PINS = byTestId('pins');
const HISTORY = byTestId('run-history');

describe('a run that is kept', () => {
  it(
    'stays beside what is changed, leads back to itself, and comes again by undo',
    async () => {
      const open = await openRuns();
      const { page } = open;
      await page.waitForSelector(`${byTestId('keep-run')}:enabled`);
      await page.keyboard.press('k');
      expect((await rows(open, PINS, 1))[0]).toContain(endOf(town));
      await change(open);
      expect((await rows(open, PINS, 1))[0]).toContain(endOf(town));
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.focus(`${PINS} .name`);
      await page.keyboard.press('Enter');
      expect(await open.digest()).toBe(runOf(town).result.digest);
      await page.waitForSelector(`${PINS} .name[aria-current=true]`);
      const [, remove] = await page.$$(`${PINS} li > button`);
      await remove!.click();
      await open.isGone(PINS);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      expect((await rows(open, PINS, 1))[0]).toContain(endOf(town));
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );
});

describe('what one may ask next', () => {
  it(
    'has another run to compare with as soon as there is one',
    async () => {
      const open = await openRuns();
      const { page } = open;
      await page.waitForSelector(byTestId('seek'), { visible: true });
      expect(await page.$(byTestId('compare-runs'))).toBeNull();
      await change(open);
      await (await page.waitForSelector(byTestId('compare-runs'), { visible: true }))!.click();
      await page.waitForSelector(byTestId('comparison'));
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );

  it.each([
    ['a phone', { width: 390, height: 844, touch: true }],
    ['the wall', { width: 1280, height: 720 }],
  ])(
    'is there on %s, too',
    async (place, view) => {
      const open = await TellTenPage.open(browser, town, { reducedMotion: true, ...view });
      await open.goToEnd();
      const { page } = open;
      if (place === 'the wall') await page.select(byTestId('look'), 'projector');
      const button = await page.waitForSelector(byTestId('seek-beside'), { visible: true });
      await button!.evaluate((own) => own.scrollIntoView());
      await button!.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector(byTestId('seek-form'));
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );
});

describe('the history of runs', () => {
  it(
    'is there again after a reload, the newest first, with the runs that are kept',
    async () => {
      const open = await openRuns();
      const { page } = open;
      await page.waitForSelector(`${byTestId('keep-run')}:enabled`);
      await page.keyboard.press('k');
      await rows(open, PINS, 1);
      await change(open);
      const before = await rows(open, HISTORY, 2);
      expect(before[0]).toContain(endOf(changed));
      expect(before[1]).toContain(endOf(town));
      // It is written down when nothing has changed for a moment.
      await expect.poll(() => kept(open), { timeout: 20_000 }).toEqual({ runs: 2, pins: 1 });
      await open.addressIs(changed);
      await page.reload();
      await open.goToEnd();
      const after = await rows(open, HISTORY, 2);
      expect(after[0]).toContain(endOf(changed));
      expect(after[1]).toContain(endOf(town));
      await page.$eval(HISTORY, (details) => ((details as HTMLDetailsElement).open = true));
      await page.click(`${HISTORY} li:nth-child(2) button`);
      expect(await open.digest()).toBe(runOf(town).result.digest);
      expect((await rows(open, PINS, 1))[0]).toContain(endOf(town));
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );
});

describe('the run before on the town', () => {
  it(
    'is drawn as rings by a key, which counts who had heard there, here, and in both',
    async () => {
      const open = await openRuns();
      const { page } = open;
      const heard = async () => (await open.states()).map((state) => stageOf(state) !== UNAWARE);
      const there = await heard();
      await change(open);
      await open.showsDay(town.days);
      const here = await heard();
      const count = (isIn: (before: boolean, now: boolean) => boolean) =>
        there.filter((before, person) => isIn(before, here[person]!)).length;
      await page.waitForSelector(`button[aria-label="${en.stage.outline}"]`);
      await page.keyboard.press('b');
      const said = await open.textOf('outline');
      expect(said).toContain(texts.outline.there(count((before, now) => before && !now)));
      expect(said).toContain(texts.outline.both(count((before, now) => before && now)));
      expect(said).toContain(texts.outline.here(count((before, now) => !before && now)));
      expect(count((before, now) => before && !now)).toBeGreaterThan(10);
      await page.keyboard.press('b');
      await open.isGone(byTestId('outline'));
      expect(open.problems).toEqual(noProblems);
      await open.close();
    },
    TIMEOUT,
  );
});
