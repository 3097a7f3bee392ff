import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { linkTo } from '../src/model/scenario/link/link.ts';
import { ALL_PRESETS, presetScenario, type Preset } from '../src/model/scenario/presets/index.ts';
import type {} from '../src/state/page/window-handle.ts';
import { ensureBuilt, serveBuiltApp } from '../tests/browser/built-app.ts';
import { findOrInstallBrowser } from '../tests/browser/find-browser.ts';
import { launchChromium, openAddress } from '../tests/browser/launch.ts';
import { palettePng } from './palette-png.ts';
import { PICTURE_SIZE, pictureFile, presets } from './preset-pages.ts';

/*
 * Makes the picture that a messenger shows of each preset: its title and lesson, and the town of the real page on the last
 * day of its run. Look at the pictures afterwards.
 */

const folder = resolve(import.meta.dirname, '../public');

/** Milliseconds after which a picture that is still the same is at rest. */
const REST = 500;

/** The page with nothing but the town, which leaves a column for the words. */
const STYLE = `
  .page, .page main, .page .middle { display: contents !important; }
  body > :not(#app, .words), #app > :not(.page), .page > :not(main), .page main > :not(.middle),
  .page .middle > :not(.stage), .page .stage > :not(.frame), .page .frame > :not(.host),
  [data-testid=minimap] { display: none !important; }
  .page .stage { position: fixed; inset: 0 0 0 400px; height: auto !important; min-height: 0 !important; }
  .page .stage .frame { position: absolute; inset: 16px; }
  .page .stage .frame .host.host.host { inset: 0; padding: 0 !important; }
  .words { display: flex; position: fixed; inset: 48px auto 46px 52px; flex-direction: column; width: 400px; }
  .words h1 { font-weight: 800; font-size: 54px; line-height: 1.04; letter-spacing: -0.015em; text-wrap: balance; }
  .words p { margin-top: 22px; font-size: 27px; line-height: 1.24; text-wrap: pretty; }
  .words .name { margin-top: auto; font-weight: 800; }
`;

/** Runs in the page, which knows nothing of what a compiler adds to named functions. */
function layOut(style: string, title: string, lesson: string): void {
  addEventListener('DOMContentLoaded', () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
    const words = Object.assign(document.createElement('div'), { className: 'words' });
    for (const [element, className, textContent] of [
      ['h1', '', title],
      ['p', '', lesson],
      ['p', 'name', 'Tell Ten'],
    ] as const)
      words.append(Object.assign(document.createElement(element), { className, textContent }));
    document.body.append(words);
  });
}

/** What is on the screen once nothing on it changes any more. */
async function atRest(page: Page): Promise<Buffer> {
  for (let before = Buffer.alloc(0); ;) {
    const now = Buffer.from(await page.screenshot());
    if (now.equals(before)) return now;
    before = now;
    await new Promise((passed) => setTimeout(passed, REST));
  }
}

async function picture(browser: Browser, address: string, preset: Preset): Promise<Buffer> {
  const { title, lesson } = presets[preset.id];
  const { page } = await openAddress(browser, 'about:blank', { ...PICTURE_SIZE, theme: 'light' });
  // The policy would refuse the style; and the town is laid out for the room that it has from the first moment on.
  await page.setBypassCSP(true);
  // No line begins with a dash.
  await page.evaluateOnNewDocument(layOut, STYLE, title, lesson.replaceAll(' –', '\u00a0–'));
  await page.goto(`${address}?opening=no#${linkTo(presetScenario(preset))}`);
  await page.waitForFunction(() => window.tellTen?.digest, { timeout: 60_000 });
  await page.keyboard.press('End');
  await page.waitForNetworkIdle();
  const seen = await atRest(page);
  await page.close();
  return palettePng(PNG.sync.read(seen));
}

ensureBuilt();
// Drawn without WebGL: in software, that draws small towns only, and these are to look like one another.
const browser = await launchChromium(findOrInstallBrowser('chromium'), ['--disable-3d-apis']);
const served = await serveBuiltApp();
for (const preset of ALL_PRESETS) {
  const file = join(folder, pictureFile(preset.id));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, await picture(browser, served.address, preset));
  console.log(file);
}
await browser.close();
await served.close();
