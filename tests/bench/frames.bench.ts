import type { Browser, Page } from 'puppeteer-core';
import { PRESETS, presetScenario } from '../../src/model/presets/index.ts';
import { linkTo } from '../../src/model/link.ts';
import '../../src/state/page-handle.ts';
import { ensureBuilt, serveBuiltApp } from '../browser/built-app.ts';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { launchChromium, openAddress } from '../browser/launch.ts';
import { middle, type Measurement } from './measurement.ts';

/** Work below this many milliseconds is an idle frame's. */
const IDLE = 0.2;

/** The first preset as it plays at 16 days a second: what a frame costs the main thread. */
export default async function framesBench(): Promise<Measurement[]> {
  ensureBuilt();
  const served = await serveBuiltApp();
  const browser = await launchChromium(findOrInstallBrowser('chromium'));
  try {
    const frames = await playedFrames(browser, served.address);
    const busy = frames.filter((frame) => frame > IDLE);
    const sorted = [...busy].sort((a, b) => a - b);
    const slow = sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN;
    return [
      middle('JavaScript in a frame that shows something new', busy, 'ms', 1),
      { what: 'in all but the slowest 5 %', value: slow.toFixed(1), unit: 'ms' },
      {
        what: 'frames over 16.7 ms of JavaScript',
        value: String(busy.filter((frame) => frame > 1000 / 60).length),
        unit: '',
        detail: `of ${String(busy.length)}`,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

async function playedFrames(browser: Browser, address: string): Promise<number[]> {
  const scenario = presetScenario(PRESETS[0]);
  const { page } = await openAddress(browser, `${address}#${linkTo(scenario)}`);
  await page.waitForFunction(() => window.tellTen?.digest);
  await page.keyboard.press('Home');
  await page.select('section:has([data-testid=play]) select', '16');
  await measureFrames(page);
  await page.click('[data-testid=play]');
  await page.waitForFunction(
    () => document.querySelector('[data-testid=play]')?.getAttribute('aria-label') === 'Play again',
    { timeout: 60_000 },
  );
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames);
}

/** Adds up what every callback of a frame takes, and the microtasks that follow it: those are where effects run. */
async function measureFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    (window as unknown as { frames: number[] }).frames = frames;
    const request = window.requestAnimationFrame.bind(window);
    let frame = Number.NaN;
    const channel = new MessageChannel();
    let started = 0;
    // The first task after the frame's callbacks and microtasks.
    channel.port1.onmessage = () => {
      frames.push(lastEnd - started);
    };
    let lastEnd = 0;
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        if (now !== frame) {
          frame = now;
          started = performance.now();
          channel.port2.postMessage(null);
        }
        callback(now);
        queueMicrotask(() => (lastEnd = performance.now()));
      });
  });
}
