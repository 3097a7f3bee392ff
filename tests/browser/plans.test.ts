import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { differences, nested } from '../../src/model/scenario/scenario.ts';
import { compare as compared } from '../../src/words/en/compare.ts';
import { brought as texts } from '../../src/words/en/brought.ts';
import { planFault } from '../../src/words/en/plan-faults.ts';
import { checkPlan } from '../../src/model/study/check-plan.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 25 });
const scenario = nested(differences({ ...town, seed: 'another' }));
const sweep = {
  study: 1,
  kind: 'sweep',
  scenario,
  runs: 4,
  vary: [{ path: 'listeners.relay', values: [0.4, 0.1, 0.2] }],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const folder = mkdtempSync(join(tmpdir(), 'tell-ten-'));

/** Opens a plan's file as a hand would. */
async function bring({ page }: TellTenPage, plan: unknown): Promise<void> {
  const path = join(folder, 'plan.json');
  writeFileSync(path, JSON.stringify(plan));
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Pastes a text anywhere on the page. */
const paste = ({ page }: TellTenPage, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

const isTitled = ({ page }: TellTenPage, text: string) =>
  page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent === wanted,
    {},
    byTestId('study-title'),
    text,
  );

describe('the plan of a study', () => {
  it('opens it with its scenario, from a file, and again from the link to that', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.digest();
    const { page } = open;
    await bring(open, sweep);
    await page.waitForSelector(byTestId('more-runs'), { timeout: 60_000 });
    const rows = await page.$$eval('table tbody tr', (all) => all.length);
    expect(rows).toBe(3);
    await open.addressIs({ ...town, seed: 'another' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 90_000);

  it('of several numbers and choices is a table, sorted by its headings, from which a run is watched', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.digest();
    const { page } = open;
    const vary = [
      { path: 'listeners.relay', values: [0.4, 0.1] },
      { path: 'network.kind', values: ['random', 'smallWorld'] },
      { path: 'telling.relayTells', values: [3, 6, 9] },
    ];
    await bring(open, { ...sweep, vary });
    await page.waitForSelector(byTestId('more-runs'), { timeout: 60_000 });
    const heading = (column: number) => `${byTestId('grid')} thead th:nth-child(${String(column)})`;
    const column = (place: number) =>
      page.$$eval(`${byTestId('grid')} tbody td:nth-child(${String(place)})`, (cells) =>
        cells.map((cell) => cell.textContent!.trim()),
      );
    expect(await column(1)).toHaveLength(12);
    expect(await page.$eval(heading(5), (one) => one.getAttribute('aria-sort'))).toBe('descending');
    await page.focus(`${heading(3)} button`);
    await page.keyboard.press('Enter');
    expect(await page.$eval(heading(3), (one) => one.getAttribute('aria-sort'))).toBe('ascending');
    const told = await column(3);
    expect(told.map((cell) => parseInt(cell))).toEqual([3, 3, 3, 3, 6, 6, 6, 6, 9, 9, 9, 9]);
    // With one kind of network, two numbers are left: a map of them, and their rows.
    expect(await page.$(byTestId('heat-map'))).toBeNull();
    await page.select(`${byTestId('grid-filter')} label:nth-child(2) select`, '1');
    await page.waitForSelector(byTestId('heat-map'));
    expect(await column(1)).toHaveLength(6);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.$eval(`${byTestId('grid')} tbody tr:last-child button`, (button) => button.click());
    await page.waitForSelector(byTestId('study'), { hidden: true });
    await page.waitForFunction(() => window.tellTen!.day! > 0);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 90_000);

  it('says what is wrong with it, pasted, and closes by Escape', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true, width: 390, height: 844 });
    await open.digest();
    const plan = { ...sweep, runs: 0, vary: [{ path: 'listeners.relais', values: [1] }] };
    await paste(open, JSON.stringify(plan));
    const { faults } = checkPlan(plan);
    await isTitled(open, texts.faulty(faults.length));
    const said = await open.textOf('brought-plan');
    for (const fault of faults) expect(said).toContain(planFault(fault));
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.keyboard.press('Escape');
    await open.page.waitForSelector(byTestId('study'), { hidden: true });
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('that compares makes its pairs, which a link opens again, and more of them', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.digest();
    const { page } = open;
    await bring(open, {
      ...{ study: 1, kind: 'compare', scenario, runs: 12 },
      changes: { 'listeners.relay': 0.3 },
    });
    const more = byTestId('more-pairs');
    await page.waitForSelector(more, { timeout: 60_000 });
    expect(await open.textOf('compare-pairs')).toContain(compared.lucks.heading(12));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click(byTestId('share'));
    const field = `${byTestId('share-dialog')} input[readonly]`;
    const link = await (await page.waitForSelector(field))!.evaluate(
      (input) => (input as HTMLInputElement).value,
    );
    expect(link).not.toContain('compare=');
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForSelector(more, { timeout: 60_000 });
    expect(await open.textOf('compare-pairs')).toContain(compared.lucks.heading(12));
    await page.click(more);
    await page.waitForFunction(
      (selector, text) => document.querySelector(selector)?.textContent.includes(text),
      { timeout: 60_000 },
      byTestId('compare-pairs'),
      compared.lucks.heading(112),
    );
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 120_000);

  it('of another engine is run anew where somebody says so, and a grid of many numbers asks for the command line', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.digest();
    const { page } = open;
    await bring(open, { ...sweep, engine: 1000 });
    await isTitled(open, texts.otherEngine);
    await page.click(`${byTestId('brought-plan')} button`);
    await page.waitForSelector(byTestId('more-runs'), { timeout: 60_000 });
    const axis = { from: 0, to: 1, steps: 31_623 };
    const vary = [
      { path: 'listeners.relay', ...axis, to: 0.4 },
      { path: 'ties.closeTrust', ...axis },
    ];
    await bring(open, { ...sweep, vary });
    await isTitled(open, texts.notShown);
    expect(await open.textOf('brought-plan')).toMatch(
      /4,000,056,516 runs: [\d,]+ (?:days|years) on one core/,
    );
    expect(open.problems).toEqual(noProblems);
    await open.close();
  }, 90_000);
});
