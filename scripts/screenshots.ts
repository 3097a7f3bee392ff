import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt, serveBuiltApp } from '../tests/browser/built-app.ts';
import { findOrInstallBrowser } from '../tests/browser/find-browser.ts';
import type {} from '../src/state/page/window-handle.ts';
import { launchChromium, moveTimeline, openAddress, type View } from '../tests/browser/launch.ts';

const root = resolve(import.meta.dirname, '..');

/** A projector, a laptop and a phone; `npm run screenshots -- 1920x1080 '#s=…'` takes other sizes and another scenario. */
const usualSizes = ['1280x720', '1440x900', '390x844'];

/** The day on show: the README speaks of it. */
const day = 42;

async function picture(browser: Browser, address: string, view: View, path: string): Promise<void> {
  const { page } = await openAddress(browser, address, view);
  await page.waitForFunction(() => window.tellTen?.digest, { timeout: 60_000 });
  // To the end first, so that nothing plays any more.
  await page.focus('[data-testid=play]');
  await page.keyboard.press('End');
  await moveTimeline(page, day);
  await page.waitForFunction((wanted) => window.tellTen?.day === wanted, {}, day);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.waitForNetworkIdle();
  await page.waitForSelector('[data-painter=webgl]');
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
  console.log(path);
}

/** The page at the given sizes in both themes, to be looked at; not kept. */
async function everySize(browser: Browser, address: string, sizes: string[]): Promise<void> {
  const folder = join(root, 'tests/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    for (const size of sizes) {
      const [width = 0, height = 0] = size.split('x').map(Number);
      const view = { width, height, theme, touch: width < 500 };
      await picture(browser, address, view, join(folder, `${size}-${theme}.png`));
    }
  }
}

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+x\d+$/.test(word));
const path = words.find((word) => /^[?#]/.test(word)) ?? '';

ensureBuilt();
const browser = await launchChromium(findOrInstallBrowser('chromium'));
const served = await serveBuiltApp();
const address = served.address + path;
await (words.includes('readme')
  ? picture(browser, address, { theme: 'light' }, join(root, 'public/screenshot.png'))
  : everySize(browser, address, sizes.length > 0 ? sizes : usualSizes));
await browser.close();
await served.close();
