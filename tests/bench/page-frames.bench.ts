import type { Browser, Page } from 'puppeteer-core';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { presetById, PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import type {} from '../../src/state/page/window-handle.ts';
import { ensureBuilt, serveBuiltApp } from '../browser/built-app.ts';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { launchChromium, moveTimeline, openAddress } from '../browser/launch.ts';
import { LANGUAGES } from '../words/languages.ts';
import { watchMainThread } from './main-thread.ts';
import type { Measurement } from './measurement.ts';

const SIZES = [presetScenario(PRESETS[0]).people, 100_000, 1_000_000];
/** Steps of a pointer that drags the timeline or moves over the town. */
const STEPS = 60;
const MEGABYTE = 1e6;
/** A business in which nearly everybody is a member. */
const BIG_BUSINESS = {
  ...presetScenario(presetById('recruits-plan')!),
  ...{ people: 115_000, days: 120, 'diners.count': 100, 'downline.founders': 100 },
};

const { en } = LANGUAGES;
const timeout = 120_000;

/**
 * What a frame costs the main thread at several sizes, when the run is over and is played, dragged and pointed at, and
 * what page and worker keep. Nothing is drawn: in software that takes seconds a frame, for which the page would wait.
 */
export default async function pageFramesBench(): Promise<Measurement[]> {
  ensureBuilt();
  const served = await serveBuiltApp();
  const lines: Measurement[] = [];
  for (const people of SIZES) {
    const browser = await launchChromium(findOrInstallBrowser('chromium'));
    try {
      lines.push(...(await measured(browser, served.address, people)));
    } finally {
      await browser.close();
    }
  }
  lines.push(...(await treeAgainstTown(served.address)));
  await served.close();
  return lines;
}

async function measured(browser: Browser, address: string, people: number): Promise<Measurement[]> {
  const page = await openRun(browser, address, people);
  const size = people.toLocaleString('en');
  return [
    ...(await watched(`${size} people, played at 16 days a second`, page, () => play(page))),
    ...(await watched(`${size} people, timeline dragged`, page, () => drag(page))),
    ...(await watched(`${size} people, pointed at`, page, () => pointAround(page))),
    ...(await memory(`${size} people`, page)),
  ];
}

/**
 * How long a step takes to come on the screen, and the run to go to another day, where people stand by who brought them in and
 * where they live. Both are drawn, in software, and the machine is the same: what counts is the ratio.
 */
async function treeAgainstTown(address: string): Promise<Measurement[]> {
  const browser = await launchChromium(findOrInstallBrowser('chromium'));
  try {
    const { page } = await openAddress(browser, `${address}#${linkTo(BIG_BUSINESS)}`);
    page.setDefaultTimeout(timeout);
    await (await page.waitForSelector('[data-testid=asking] button.primary'))!.click();
    await page.waitForFunction(() => window.tellTen?.digest);
    const taken: { readonly pan: number; readonly day: number }[] = [];
    for (const arrangement of ['town', 'downline'] as const) {
      await page.keyboard.press('End');
      await page.waitForFunction((last) => window.tellTen?.day === last, {}, BIG_BUSINESS.days);
      const choice = `[data-testid=stage-bar] input[value=${arrangement}]`;
      await page.$eval(choice, (input) => (input as HTMLInputElement).click());
      await panned(page, 2);
      taken.push({ pan: await panned(page, 10), day: await dayByDay(page, 5) });
    }
    const [town, tree] = [taken[0]!, taken[1]!];
    const size = BIG_BUSINESS.people.toLocaleString('en');
    return (['pan', 'day'] as const).map((what) => ({
      what: `${size} people, ${what === 'pan' ? 'moved' : 'another day'}: tree against town`,
      value: (tree[what] / town[what]).toFixed(2),
      unit: 'times as long',
      detail: `${tree[what].toFixed(0)} ms a step in the tree, ${town[what].toFixed(0)} in the town`,
    }));
  } finally {
    await browser.close();
  }
}

/** Zooms in, pulls the picture along and zooms out again; milliseconds a step. */
async function panned(page: Page, steps: number): Promise<number> {
  const { x, y, width, height } = (await (await page.$('[data-testid=stage]'))!.boundingBox())!;
  const [fromX, fromY] = [x + width * 0.55, y + height * 0.55];
  await page.mouse.move(fromX, fromY);
  await page.mouse.wheel({ deltaY: -600 });
  await nextFrame(page);
  await page.mouse.down();
  const since = performance.now();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(fromX - 4 * step, fromY - 2 * step);
    await nextFrame(page);
  }
  const took = (performance.now() - since) / steps;
  await page.mouse.up();
  await page.mouse.wheel({ deltaY: 2000 });
  await nextFrame(page);
  return took;
}

/** Goes back day by day; milliseconds a day. */
async function dayByDay(page: Page, days: number): Promise<number> {
  const since = performance.now();
  for (let back = 1; back <= days; back++) {
    const day = BIG_BUSINESS.days - back;
    await moveTimeline(page, day);
    await page.waitForFunction((shown) => window.tellTen?.day === shown, {}, day);
    await nextFrame(page);
  }
  return (performance.now() - since) / days;
}

/** The page with nothing drawn and the run over, on its first day. */
async function openRun(browser: Browser, address: string, people: number): Promise<Page> {
  const scenario = { ...presetScenario(PRESETS[0]), people };
  const { page, problems } = await openAddress(browser, 'about:blank');
  page.setDefaultTimeout(timeout);
  await page.evaluateOnNewDocument(() => {
    const { prototype } = WebGL2RenderingContext;
    for (const call of [
      'drawArrays',
      'drawElements',
      'drawArraysInstanced',
      'drawElementsInstanced',
    ] as const)
      prototype[call] = () => undefined;
  });
  await page.goto(`${address}#${linkTo(scenario)}`);
  if (people > 200_000) await (await page.waitForSelector(`::-p-text(${en.run.runLarge})`))!.click();
  await page.waitForFunction(() => window.tellTen?.digest);
  await page.keyboard.press('Home');
  await page.select('section:has([data-testid=play]) select', '16');
  await page.waitForFunction(() => window.tellTen?.day === 0);
  await page.waitForSelector('[data-painter=webgl]');
  if (problems.pageErrors.length > 0) throw new Error(problems.pageErrors.join('\n'));
  return page;
}

async function play(page: Page): Promise<void> {
  await page.click('[data-testid=play]');
  await page.waitForFunction(
    (replay) => document.querySelector('[data-testid=play]')?.getAttribute('aria-label') === replay,
    {},
    en.transport.replay,
  );
}

async function drag(page: Page): Promise<void> {
  const { x, y, width, height } = (await (await page.$('[data-testid=timeline]'))!.boundingBox())!;
  await page.mouse.move(x + width - 2, y + height / 2);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step++) {
    // Back, and forth again: each way has a cost of its own.
    const share = Math.abs(1 - (2 * step) / STEPS);
    await page.mouse.move(x + 2 + share * (width - 4), y + height / 2);
    await nextFrame(page);
  }
  await page.mouse.up();
}

async function pointAround(page: Page): Promise<void> {
  const { x, y, width, height } = (await (await page.$('[data-testid=stage]'))!.boundingBox())!;
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(x + width * (0.2 + (0.6 * step) / STEPS), y + height / 2);
    await nextFrame(page);
  }
}

const nextFrame = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));

async function watched(what: string, page: Page, act: () => Promise<void>): Promise<Measurement[]> {
  const { frames, longTasks } = await watchMainThread(page, act);
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  const most = (what: 'took' | 'worked') => Math.round(Math.max(0, ...longTasks.map((task) => task[what])));
  return [
    {
      what,
      value: at(0.5),
      unit: 'ms of script a frame',
      detail: `95 % ≤ ${at(0.95)}, worst ${at(1)}, ${String(frames.length)} frames`,
    },
    {
      what: '  tasks over 50 ms',
      value: String(longTasks.length),
      unit: '',
      detail:
        longTasks.length === 0
          ? ''
          : `at most ${String(most('took'))} ms, ${String(most('worked'))} ms of work in them`,
    },
  ];
}

/** What page and worker hold in their heaps and buffers. */
async function memory(what: string, page: Page): Promise<Measurement[]> {
  const [worker] = page.workers();
  const session = await page.createCDPSession();
  const held = [];
  for (const [name, { send }] of [
    ['page', { send: () => session.send('Runtime.getHeapUsage') }],
    ['worker', { send: () => worker!.client.send('Runtime.getHeapUsage') }],
  ] as const) {
    const { usedSize, backingStorageSize } = await send();
    held.push({
      what: `${what}, memory of the ${name}`,
      value: ((usedSize + backingStorageSize) / MEGABYTE).toFixed(0),
      unit: 'MB',
      detail: `${(backingStorageSize / MEGABYTE).toFixed(0)} in buffers`,
    });
  }
  return held;
}
