import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt, serveBuiltApp } from '../tests/browser/built-app.ts';
import { findOrInstallBrowser } from '../tests/browser/find-browser.ts';
import { firstPicture, launchChromium, openAddress, type View } from '../tests/browser/launch.ts';

const root = resolve(import.meta.dirname, '..');

/** How long the page may play before its picture is taken, in milliseconds. */
const playing = 3000;

async function picture(browser: Browser, address: string, view: View, path: string): Promise<void> {
  const { page } = await openAddress(browser, address, view);
  await firstPicture(page);
  await new Promise((resume) => setTimeout(resume, playing));
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
  console.log(path);
}

/** The page at the sizes that must look right, in both themes, to be looked at; not kept. */
async function everySize(browser: Browser, address: string): Promise<void> {
  const folder = join(root, 'tests/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    for (const [width, height] of [[1280, 720] as const, [1440, 900] as const, [390, 844] as const]) {
      const path = join(folder, `${String(width)}x${String(height)}-${theme}.png`);
      await picture(browser, address, { width, height, theme, touch: width < 500 }, path);
    }
  }
}

ensureBuilt();
const browser = await launchChromium(findOrInstallBrowser('chromium'));
const served = await serveBuiltApp();
const forReadme = process.argv[2] === 'readme';
await (forReadme
  ? picture(browser, served.address, { theme: 'light' }, join(root, 'public/screenshot.png'))
  : everySize(browser, served.address));
await browser.close();
await served.close();
