import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { scenarioWith } from '../model/runs.ts';
import { baseUrl, hasFirefox, openBrowser, openFirefox, openPage, singleFileUrl } from './driver.ts';
import { byTestId } from './tell-ten-page.ts';

const small = scenarioWith({ people: 200, days: 20, seed: 'kitchen' });
const require = createRequire(import.meta.url);
const runtime = readFileSync(require.resolve('scorm-again/scorm12/min'), 'utf8');

/** The pretended platform: what it kept of the visit before stands behind `#`. */
const PLATFORM = `<!doctype html><title>Platform</title><script src="/scorm12.js"></script><script>
  const kept = location.hash.slice(1);
  window.API = new Scorm12API({ autocommit: false });
  if (kept) API.loadFromJSON({ suspend_data: decodeURIComponent(kept), core: { lesson_status: 'incomplete' } });
</script><iframe src="/index.html" width="1280" height="720"></iframe>`;

let server: Server;
let address: string;
let index = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const found: Record<string, readonly [type: string, text: string]> = {
      '/': ['text/html', PLATFORM],
      '/scorm12.js': ['text/javascript', runtime],
      '/index.html': ['text/html', index],
    };
    const [type, text] = found[request.url!.replace(/[?#].*/, '')] ?? ['text/plain', ''];
    response.writeHead(text === '' ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

/** Presses something in a page or a frame, wherever it lies. */
async function press(frame: Page | Frame, testId: string): Promise<void> {
  await frame.waitForSelector(byTestId(testId));
  await frame.$eval(byTestId(testId), (button) => (button as HTMLElement).click());
}

/** The files of the package that a page saves. */
async function savedBy(browser: Browser, path: string): Promise<Record<string, string>> {
  const first = () => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type === 'application/zip') Object.assign(window, { saved: blob });
      return make(blob);
    };
  };
  const { page } = await openPage(browser, path, { first });
  await press(page, 'share');
  await press(page, 'save-scorm');
  await page.waitForFunction(() => 'saved' in window);
  const bytes = await page.evaluate(async () => {
    const { saved } = window as unknown as { saved: Blob };
    let text = '';
    for (const byte of new Uint8Array(await saved.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  });
  await page.close();
  const files = unzipSync(new Uint8Array(Buffer.from(bytes, 'base64')));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

/** What the platform knows. */
const known = (page: Page) =>
  page.evaluate(() => {
    const { cmi } = (
      window as unknown as { API: { cmi: Record<string, unknown> & { core: Record<string, unknown> } } }
    ).API;
    const { lesson_status: status, score } = cmi.core as { lesson_status: string; score: { raw: string } };
    return { status, score: score.raw, kept: cmi['suspend_data'] as string };
  });

async function visit(browser: Browser, kept: string): Promise<{ page: Page; frame: Frame }> {
  const { page } = await openPage(browser, `${address}${kept && `#${encodeURIComponent(kept)}`}`);
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector(byTestId('share'));
  return { page, frame };
}

const BROWSERS = [
  { name: 'Chromium', open: openBrowser, from: `${singleFileUrl}#${linkTo(small)}` },
  { name: 'Firefox', open: openFirefox, from: `${baseUrl}#${linkTo(small)}` },
];

describe('a package for a learning platform', () => {
  it.each(BROWSERS.filter(({ name }) => name === 'Chromium' || hasFirefox))(
    'is incomplete without a score at first, handed in, and gone on with, in $name',
    { timeout: 120_000 },
    async ({ open, from }) => {
      const browser = await open();
      const files = await savedBy(browser, from);
      expect(files['imsmanifest.xml']).toContain('<schemaversion>1.2</schemaversion>');
      expect(files['imsmanifest.xml']).toContain('people=200&amp;');
      index = files['index.html']!;
      const first = await visit(browser, '');
      await expect.poll(() => known(first.page)).toMatchObject({ status: 'incomplete', score: '' });
      await press(first.frame, 'share');
      await press(first.frame, 'open-hand-in');
      await (await first.frame.waitForSelector(byTestId('claim')))!.type('It spreads.');
      await press(first.frame, 'hand-in-platform');
      await expect.poll(() => known(first.page)).toMatchObject({ status: 'completed', score: '' });
      const { kept } = await known(first.page);
      expect(kept).toContain('claim=It+spreads.');
      await first.page.close();
      const again = await visit(browser, kept);
      await again.frame.waitForSelector(byTestId('read-hand-in'));
      await browser.close();
    },
  );
});
