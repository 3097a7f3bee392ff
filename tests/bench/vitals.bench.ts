import type { Page } from 'puppeteer-core';
import { ensureBuilt, serveBuiltApp } from '../browser/built-app.ts';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { firstPicture, launchChromium, openAddress } from '../browser/launch.ts';
import { middle, type Measurement } from './measurement.ts';

const runs = 5;

/** What a page notes of itself, after web.dev/vitals: times in milliseconds, shift without a unit. */
interface Vitals {
  largest: number;
  shift: number;
  interactions: number[];
}

/** What TypeScript does not know of the browser's own entry. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    vitals: Vitals;
  }
}

/** Largest picture, layout shift and the delay of interactions, as browsers measure them, from cold starts of the built page. */
export default async function vitalsBench(): Promise<Measurement[]> {
  ensureBuilt();
  const served = await serveBuiltApp();
  const vitals: Vitals[] = [];
  for (let run = 0; run < runs; run++) vitals.push(await visit(served.address));
  await served.close();
  return [
    middle(
      'largest contentful paint',
      vitals.map(({ largest }) => largest),
      'ms',
    ),
    {
      what: 'cumulative layout shift',
      value: Math.max(...vitals.map(({ shift }) => shift)).toFixed(4),
      unit: '',
      detail: 'worst; good is less than 0.1',
    },
    middle(
      'slowest of six interactions, to the next paint',
      vitals.map(({ interactions }) => Math.max(...interactions)),
      'ms',
    ),
  ];
}

/** One first visit: the page starts to play, and somebody presses and types while it does. */
async function visit(address: string): Promise<Vitals> {
  const browser = await launchChromium(findOrInstallBrowser('chromium'));
  const { page } = await openAddress(browser, 'about:blank');
  await page.evaluateOnNewDocument(takeNotes);
  await page.goto(address);
  await firstPicture(page);
  await page.waitForFunction(() => (window.tellTen?.day ?? 0) > 3);
  await interact(page);
  const vitals = await page.evaluate(() => window.vitals);
  await browser.close();
  return vitals;
}

async function interact(page: Page): Promise<void> {
  const right = () => page.keyboard.press('ArrowRight');
  const steps = [
    () => page.click('[data-testid=play]'),
    () => page.focus('[data-path="drift.loss"] input[type=range]').then(right),
    () => page.focus('[data-testid=timeline]').then(right),
    right,
    () => page.click('[data-testid=legend] [data-stage]'),
    () => page.click('.levels button'),
  ];
  for (const step of steps) {
    await step();
    await painted(page);
  }
  // Browsers tell of them a little later, and not of what took less than a frame.
  await page.waitForFunction(() => window.vitals.interactions.length > 0);
}

const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

/** Runs in the page, before anything of it; it names no function inside, which would ask for a helper that is not there. */
function takeNotes(): void {
  window.vitals = { largest: 0, shift: 0, interactions: [] };
  const { vitals } = window;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) vitals.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & LayoutShift)[])
      if (!shift.hadRecentInput) vitals.shift += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const whole = { type: 'event', buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const event of list.getEntries() as PerformanceEventTiming[])
      if (event.interactionId > 0) vitals.interactions.push(event.duration);
  }).observe(whole);
}
