import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { simulate } from '../model/kernels.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import {
  noProblems,
  openBrowser,
  openBrowserWithoutWebAssembly,
  openBrowserWithoutWebGL,
  openFirefox,
} from './driver.ts';
import { asksFirefox } from './matrix.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const large = scenarioWith({ people: 140_000, days: 400, 'diners.count': 50, 'network.contacts': 20 });

/** Throws inside the page's worker, outside of any request. */
async function crashWorker({ page }: TellTenPage): Promise<void> {
  const [worker] = page.workers();
  await worker!.evaluate(() => {
    setTimeout(() => {
      throw new Error('boom');
    });
  });
}

describe('a page in trouble', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('says that the simulation stopped, gives a report, and runs again at a press', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.digest();
    await crashWorker(open);
    expect(await open.textOf('failed')).toContain(en.problems.crashed);
    const report = await open.page.$eval(`${byTestId('failed')} pre`, ({ textContent }) => textContent);
    expect(report).toContain('boom');
    expect(report).toContain(linkTo(small));
    expect(await open.page.evaluate(() => window.tellTen!.digest)).toBeNull();
    const copy = `${byTestId('failed')} span button:not(.primary)`;
    // Where the page was not served safely there is no clipboard.
    await open.page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    // What the worker's end calls off beside it may still change the notice: pressed until it has settled.
    await open.page.waitForFunction(
      (notice, button) => {
        if (document.querySelector(`${notice} details[open]`)) return true;
        document.querySelector<HTMLElement>(button)?.click();
        return false;
      },
      { polling: 500 },
      byTestId('failed'),
      copy,
    );
    expect(await open.page.evaluate(() => String(getSelection()).trim())).toBe(report.trim());
    expect(await open.textOf('failed')).toContain(en.problems.reportNotCopied);
    const cutOff = await open.page.$eval(byTestId('failed'), (notice) => {
      const { right } = notice.parentElement!.getBoundingClientRect();
      return (
        Math.max(
          ...[notice, ...notice.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right),
        ) - right
      );
    });
    expect(cutOff).toBeLessThanOrEqual(0.5);
    await open.page.evaluate(() => {
      const writeText = (text: string) =>
        Promise.resolve((document.documentElement.dataset['copied'] = text));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await open.page.click(copy);
    await expect.poll(() => open.textOf('failed')).toContain(en.problems.reportCopied);
    expect(await open.page.evaluate(() => document.documentElement.dataset['copied'])).toBe(report);
    expect(open.problems.pageErrors.filter((error) => !error.includes('boom'))).toEqual([]);
    await open.page.click(`${byTestId('failed')} .primary`);
    expect(await open.digest()).toBe(simulate(small).digest);
    expect(await open.page.$(byTestId('failed'))).toBeNull();
    expect(open.page.workers()).toHaveLength(1);
    await open.close();
  });

  it('says the same when it happens in the middle of a run', async () => {
    const open = await TellTenPage.open(browser, large);
    await open.page.waitForSelector(byTestId('progress'));
    await crashWorker(open);
    expect(await open.textOf('failed')).toContain('boom');
    await open.close();
  });

  it('says so when the worker has ended without a word, and runs again at a press', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.digest();
    await open.page.workers()[0]!.evaluate(() => self.close());
    expect(await open.textOf('failed')).toContain(en.problems.crashed);
    await open.page.click(`${byTestId('failed')} .primary`);
    expect(await open.digest()).toBe(simulate(small).digest);
    await open.close();
  });

  it('shows how far a long run has come, and goes on after it is cancelled', async () => {
    const open = await TellTenPage.open(browser, large);
    // Read and pressed at once: on a fast machine the run may be over before a second call.
    const progress = await open.page.waitForFunction(
      (selector) => {
        const notice = document.querySelector(selector);
        notice?.querySelector('button')?.click();
        return notice?.textContent.trim() ?? null;
      },
      {},
      byTestId('progress'),
    );
    expect(await progress.jsonValue()).toMatch(/…/);
    expect(await open.textOf('stale')).toContain(en.run.cancelled);
    // Chromium gives a busy worker two seconds to end.
    await expect.poll(() => open.page.workers().length).toBe(0);
    await open.follow(small);
    expect(await open.digest()).toBe(simulate(small).digest);
    expect(await open.page.$(byTestId('stale'))).toBeNull();
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe.each([
  ['Chromium', openBrowserWithoutWebGL, true],
  ['Firefox', openFirefox, asksFirefox],
] as const)('%s without WebGL', (_, launch, isThere) => {
  it.skipIf(!isThere)('draws the town all the same, says so, and everything follows the run', async () => {
    const browser = await launch();
    const open = await TellTenPage.open(browser, small);
    const result = simulate(small);
    await open.goToEnd();
    await open.showsDay(result.days);
    const { legend, headline } = await open.reading();
    // The page does not wait for the stage: that there is none may be found out after the run is over.
    await expect
      .poll(() => open.page.evaluate(() => document.body.textContent))
      .toContain(en.stage.plainCanvas);
    const colours = () =>
      open.page.evaluate(() => {
        const { width, height } = document.querySelector('canvas')!;
        const pixels = document.querySelector('canvas')!.getContext('2d')!.getImageData(0, 0, width, height);
        return new Set(new Uint32Array(pixels.data.buffer)).size;
      });
    await expect.poll(colours).toBeGreaterThan(20);
    expect(legend).toEqual(result.stages);
    expect(headline).toContain(`${result.reach}`);
    const curves = await open.page.$$eval(`${byTestId('charts')} svg path[d]`, (paths) => paths.length);
    expect(curves).toBeGreaterThan(2);
    expect(open.problems.pageErrors).toEqual([]);
    await browser.close();
  });
});

describe('a browser without WebAssembly', () => {
  it('makes the same run in its own time, says so, and refuses a town that would take too long', async () => {
    const browser = await openBrowserWithoutWebAssembly();
    const open = await TellTenPage.open(browser, small);
    expect(await open.digest()).toBe(simulate(small).digest);
    expect(await open.textOf('by-reference')).toContain(en.run.byReference);
    // By itself: what comes and goes beside it may move it from under a pointer.
    await open.page.$eval(`${byTestId('by-reference')} button`, (button) => button.click());
    await open.page.waitForSelector(byTestId('by-reference'), { hidden: true });
    await open.page.evaluate((link) => (location.hash = link), linkTo(large));
    expect(await open.textOf('needs-webassembly')).toContain(en.problems.needsWebAssembly(20_000));
    expect(open.problems).toEqual(noProblems);
    await browser.close();
  });
});
