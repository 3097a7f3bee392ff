import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { farthest } from '../../src/model/inquiry/most-reached.ts';
import { personNames } from '../../src/ui/values/person-names.ts';
import { LANGUAGES } from '../words/languages.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 600, days: 40 });
/** The same that the command line prints. */
const { result, journal } = runOf(town);
const { byDay } = result;

const chart = (id: string) => `[data-chart=${id}]`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'tell-ten-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The page on a day, with all charts on show. */
async function openCharts(day: number): Promise<TellTenPage> {
  const open = await TellTenPage.openOn(browser, town, day, { width: 1440, height: 900 });
  await open.page.click(byTestId('more-charts'));
  await open.page.waitForSelector(`${chart('reached')} ol button`);
  return open;
}

/** Presses something in the menu of a chart. */
async function useTool({ page }: TellTenPage, id: string, tool: string): Promise<void> {
  const menu = `${chart(id)} ${byTestId('chart-tools')}`;
  await page.$eval(`${menu} button`, (button) => (button as HTMLElement).click());
  await page.waitForSelector(`${menu} [data-tool=${tool}]`);
  await page.$eval(`${menu} [data-tool=${tool}]`, (button) => (button as HTMLElement).click());
}

/** Lets a chart show its table instead of its drawing, and reads it. */
async function tableOf(open: TellTenPage, id: string): Promise<string[][]> {
  await useTool(open, id, 'table');
  await open.page.waitForSelector(`${chart(id)} table`);
  return rowsOf(open, id);
}

function rowsOf({ page }: TellTenPage, id: string): Promise<string[][]> {
  return page.$$eval(`${chart(id)} tbody tr`, (rows) =>
    rows.map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim())),
  );
}

describe('the charts', () => {
  it('have the command line’s numbers, on the day to which one of them is dragged', async () => {
    const open = await openCharts(result.days);
    const { page } = open;
    const slider = (await page.$(`${chart('visits')} [role=slider]`))!;
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + 0.4 * box.width, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.3 * box.width, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    const day = (await open.day())!;
    expect(day).toBeGreaterThan(3);
    expect(day).toBeLessThan(result.days);
    expect((await open.reading()).headline).toContain(`Day ${day}: ${byDay.reach[day]!} of 600`);

    const reach = await tableOf(open, 'reach');
    expect(reach.map((row) => row.slice(0, 3))).toEqual(
      byDay.day.slice(0, day + 1).map((at) => [at, byDay.reach[at], byDay.firsthand[at]].map(String)),
    );
    const left = await tableOf(open, 'left');
    expect(left.at(-1)).toEqual([
      String(day),
      en.numbers.percent(byDay.retold[day]!),
      en.numbers.percent(byDay.accuracy[day]!),
    ]);
    const { legend } = await open.reading();
    const visits = await tableOf(open, 'visits');
    expect(visits.at(-1)).toEqual([day, legend.fan, legend.customer, legend.critic].map(String));
    const reproduction = await tableOf(open, 'reproduction');
    expect(reproduction.map((row) => row[2])).toEqual(
      byDay.reproduction.slice(0, day + 1).map((mean) => (mean === null ? '' : en.numbers.ratio(mean))),
    );
    const reached = farthest(journal, town.people, day, 10);
    await tableOf(open, 'reached');
    // The worker answers when it has the time.
    await expect
      .poll(async () => (await rowsOf(open, 'reached')).map((row) => row[1]))
      .toEqual(reached.map((row) => String(row.reached)));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('are moved by keys, show whom one chooses, and are in order for assistive technology', async () => {
    const open = await openCharts(10);
    const { page } = open;
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.focus(`${chart('stages')} [role=slider]`);
    await page.keyboard.press('ArrowRight');
    await open.showsDay(11);
    await page.keyboard.press('PageDown');
    await open.showsDay(1);
    await page.keyboard.press('End');
    await open.showsDay(result.days);
    const [first] = farthest(journal, town.people, result.days, 1);
    const leading = personNames({ given: null, seed: town.seed }, en).nameOf(first!.person);
    const leader = `${chart('reached')} ol button`;
    await page.waitForFunction(
      (selector, name) => document.querySelector(selector)?.ariaLabel?.startsWith(`${name}:`),
      {},
      leader,
      leading,
    );
    await page.focus(leader);
    await page.keyboard.press('Enter');
    const chosen = await page.waitForSelector(`${byTestId('story')} h3`);
    expect(await chosen!.evaluate(({ textContent }) => textContent)).toContain(leading);
    expect(await page.$eval(leader, ({ ariaPressed }) => ariaPressed)).toBe('true');
    await open.close();
  });

  it('are enlarged over everything but the run, and small again by Escape or their button', async () => {
    const open = await openCharts(10);
    const { page } = open;
    const widthOf = () => page.$eval(chart('reach'), ({ clientWidth }) => clientWidth);
    const small = await widthOf();
    const button = `${chart('reach')} [data-enlarge] button`;
    await page.focus(button);
    for (const how of ['Escape', 'Enter'] as const) {
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${chart('reach')}:popover-open`);
      expect(await widthOf()).toBeGreaterThan(3 * small);
      expect(await faultsInLooks(open)).toEqual([]);
      const day = (await open.day())!;
      await page.click(`${byTestId('play')} ~ button + button`);
      await open.showsDay(day + 1);
      await page.focus(button);
      await page.keyboard.press(how);
      await page.waitForFunction(
        (figure) => !document.querySelector(figure)!.matches(':popover-open'),
        {},
        chart('reach'),
      );
      expect(await page.$(`${button}:focus`)).not.toBeNull();
      expect(await page.$$('[inert]')).toEqual([]);
    }
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('are kept as numbers of every day, as a drawing and as a picture', async () => {
    const open = await openCharts(12);
    const { page } = open;
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const save = async (id: string, kind: string, name: string) => {
      await useTool(open, id, kind);
      await expect.poll(() => readdirSync(folder)).toContain(name);
      return readFileSync(join(folder, name));
    };
    const numbers = (await save('left', 'csv', 'tell-ten-left-day-12.csv')).toString();
    const lines = numbers.replace('\ufeff', '').trim().split('\r\n');
    expect(lines[0]).toBe('"Day","Story left (0–1)","Still true (0–1)"');
    expect(lines.slice(1).map((line) => line.split(','))).toEqual(
      byDay.day.map((day) => [day, byDay.retold[day] ?? '', byDay.accuracy[day] ?? ''].map(String)),
    );

    const svg = (await save('stages', 'svg', 'tell-ten-stages-day-12.svg')).toString();
    const seen = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return {
        name: root.nodeName,
        title: root.querySelector('title')?.textContent,
        links,
        text: root.textContent,
      };
    }, svg);
    expect(seen.name).toBe('svg');
    expect(seen.title).toBe(await page.$eval(`${chart('stages')} h3`, ({ textContent }) => textContent));
    expect(seen.text).toContain(`luck “${town.seed}” · day 12`);
    expect(seen.links[0]).toContain(`d=${result.digest}`);
    expect(svg).not.toContain('NaN');

    const png = await save('reached', 'png', 'tell-ten-reached-day-12.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Twice as wide as it is laid out.
    expect(png.readUInt32BE(16)).toBe(1440);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
