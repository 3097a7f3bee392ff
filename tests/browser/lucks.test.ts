import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lucksFacts } from '../../src/findings/lucks.ts';
import { pairsFacts } from '../../src/findings/pairs.ts';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { differences, nested } from '../../src/model/scenario/scenario.ts';
import { hasRun } from '../../src/model/study/unit-runner.ts';
import { lucks as texts } from '../../src/words/en/lucks.ts';
import { planOf, recordsOf } from '../model/study/records.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 40 });
/** The same that the command line computes. */
const plan = planOf({ kind: 'many', scenario: nested(differences(town)) });
const runs = recordsOf(plan).filter(hasRun);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page with all hundred runs on show. */
async function openStudy(view = {}): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, town, { reducedMotion: true, ...view });
  await open.goToEnd();
  await open.page.waitForSelector(byTestId('run-hundred'));
  await open.page.$eval(byTestId('run-hundred'), (button) => (button as HTMLElement).click());
  await allIn(open);
  return open;
}

const allIn = ({ page }: TellTenPage) =>
  page.waitForFunction(
    (dots) => document.querySelectorAll(dots).length === 101,
    { timeout: 30_000 },
    `${byTestId('dots')} circle.dot`,
  );

const seedOf = ({ page }: TellTenPage) =>
  page.evaluate(() => (document.querySelector('#luck') as HTMLInputElement).value);

describe('a hundred runs', () => {
  it('have the numbers of the command line, and the run on show among them', async () => {
    const open = await openStudy();
    const own = { seed: town.seed, value: runOf(town).result.reach };
    const facts = lucksFacts(runs, town.people, 'reach', 0.95, own);
    expect(await open.textOf('study-title')).toBe(texts.title(facts));
    expect(await open.textOf('take-off')).toBe(texts.said.often(facts));
    expect(await open.page.$$(`${byTestId('dots')} circle.own`)).toHaveLength(1);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('are chosen by keys alone: a dot opens its run, and Escape goes back to it', async () => {
    const open = await openStudy();
    const { page } = open;
    await page.$eval(`${byTestId('dots')} svg`, (svg) => (svg as SVGElement).focus());
    for (const key of ['End', 'ArrowLeft'] as const) await page.keyboard.press(key);
    const said = await page.$eval(`${byTestId('dots')} svg`, (svg) => svg.getAttribute('aria-valuetext'));
    const byReach = [...runs].sort((one, other) => one.outcomes.reach! - other.outcomes.reach!);
    expect(said).toContain(`${byReach.at(-2)!.outcomes.reach!} people`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(byTestId('study'), { hidden: true });
    const seed = (await seedOf(open))!;
    expect(seed).toMatch(/^kitchen#\d+$/);
    expect(await open.digest()).toBe(runs.find((run) => run.seed === seed)!.digest);
    await open.goToEnd();
    await page.$eval(byTestId('run-hundred'), (button) => (button as HTMLElement).click());
    // It is the same study, in which one's own is now one of the hundred.
    await page.waitForFunction(
      (dots) => document.querySelectorAll(dots).length === 100,
      {},
      `${byTestId('dots')} circle.dot`,
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector(byTestId('study'), { hidden: true });
    await open.close();
  });

  it('are made anew after a change, with those before as rings', async () => {
    const open = await openStudy({ width: 1440, height: 900 });
    const { page } = open;
    await page.focus('[data-path="listeners.relay"] input');
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowUp');
    await page.waitForSelector(`${byTestId('dots')} circle.ring`);
    await allIn(open);
    expect(await page.$$(`${byTestId('dots')} circle.ring`)).toHaveLength(100);
    await open.close();
  });

  it('are told by pairs what the change did', async () => {
    const changed = { ...town, 'telling.relayTells': town['telling.relayTells'] + 4 };
    const open = await openStudy();
    const { page } = open;
    await page.evaluate((link) => (location.hash = link), linkTo(changed));
    expect(await open.digest()).toBe(runOf(changed).result.digest);
    await page.waitForSelector(byTestId('pairs'));
    await allIn(open);
    const plan = planOf({ kind: 'many', scenario: nested(differences(changed)) });
    const after = recordsOf(plan).filter(hasRun);
    const facts = pairsFacts(runs, after, 'reach', plan)!;
    const said = await open.textOf('pairs');
    for (const kind of ['both', 'onlyA', 'onlyB', 'neither'] as const)
      expect(said).toContain(texts.pairs.takeOff[kind](facts.takeOff[kind]));
    for (const sentence of texts.pairs.sentences(facts, 'reach')) expect(said).toContain(sentence);
    await open.close();
  });

  it('are opened by a link, and found again after a reload without being computed again', async () => {
    const open = await openStudy();
    const { page } = open;
    await page.click(byTestId('share'));
    await page.waitForSelector(byTestId('share-dialog'));
    const link = await page.$eval(
      `${byTestId('share-dialog')} input[readonly]`,
      (field) => (field as HTMLInputElement).value,
    );
    expect(link).toContain('&runs=100');
    const title = await open.textOf('study-title');
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForSelector(byTestId('study'));
    await allIn(open);
    expect(await open.textOf('study-title')).toBe(title);
    // Workers that compute studies are only begun for runs that are missing: the simulation's own stays alone.
    expect(page.workers()).toHaveLength(1);
    await open.close();
  });

  it('stand in the chart of reach as nine lines afterwards', async () => {
    const open = await openStudy({ width: 1440, height: 900 });
    const lines = () => open.page.$$eval('[data-chart=reach] svg path', (paths) => paths.length);
    const during = await lines();
    await open.page.click(byTestId('study-back'));
    await open.page.waitForFunction(() => document.querySelector('[data-chart=reach] .note') !== null);
    expect(await lines()).toBe(during);
    await open.close();
  });

  it('can be read by everybody, in every look and size', async () => {
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ]) {
      const open = await openStudy({ width, height });
      expect(await accessibilityFaults(open.page)).toEqual([]);
      const isWide = await open.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide).toBe(false);
      await open.close();
    }
    const open = await openStudy();
    expect(await faultsInLooks(open)).toEqual([]);
    await open.close();
  });
});
