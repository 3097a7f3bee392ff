import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt, serveBuiltApp } from '../browser/built-app.ts';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { firstPicture, launchChromium, openAddress } from '../browser/launch.ts';
import { middle, type Measurement } from './measurement.ts';

const runs = 7;
/** Milliseconds in which a browser that has just been started, with its own pages, comes to rest. */
const REST = 4000;

/** What any page with a stage needs before its first picture: a browser's first paint, and WebGL. */
const emptyPage = `<!doctype html><title>Empty</title><canvas></canvas><p>Empty</p><script>
  const context = document.querySelector('canvas').getContext('webgl2');
  context.clear(context.COLOR_BUFFER_BIT);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-picture')));
</script>`;

/**
 * The built page from a cold start in Chromium: when the first picture stands, how much was loaded for it, and, in turn with
 * it, when an empty page stands there.
 */
export default async function pageBench(): Promise<Measurement[]> {
  ensureBuilt();
  const served = await serveBuiltApp();
  const empty = await serveEmptyPage();
  const rows: [what: string, address: string, rest: number][] = [
    ['first picture, nothing cached, in a browser at rest', served.address, REST],
    ['  of an empty page with WebGL', empty.address, REST],
    ['first picture, in a browser that is still starting', served.address, 0],
    ['  of an empty page with WebGL', empty.address, 0],
  ];
  const times = rows.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, [, address, rest]] of rows.entries())
      times[index]!.push(await withBrowser((browser) => coldStart(browser, address, rest)));
  const { scripts, all } = await withBrowser((browser) => loaded(browser, served.address));
  await served.close();
  empty.close();
  return [
    ...rows.map(([what], index) => middle(what, times[index]!, 'ms')),
    {
      what: 'JavaScript loaded for it',
      value: (scripts / 1000).toFixed(1),
      unit: 'kB',
      detail: 'compressed',
    },
    { what: 'everything loaded for it', value: (all / 1000).toFixed(1), unit: 'kB', detail: 'compressed' },
  ];
}

async function serveEmptyPage() {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(emptyPage),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}

/** A browser of its own each time, so that nothing is cached or warmed up. */
async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium(findOrInstallBrowser('chromium'));
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** @param rest milliseconds for which the browser is left alone before it opens the page */
async function coldStart(browser: Browser, address: string, rest: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, rest));
  const { page } = await openAddress(browser, address);
  return firstPicture(page);
}

/** Bytes as a server that compresses would send them; fonts and pictures are compressed already. */
async function loaded(browser: Browser, address: string): Promise<{ scripts: number; all: number }> {
  const { page, requests } = await openAddress(browser, address);
  await firstPicture(page);
  const sizes = { scripts: 0, all: 0 };
  for (const url of new Set(requests.filter((request) => request.startsWith('http')))) {
    const body = Buffer.from(await (await fetch(url)).arrayBuffer());
    const size = Math.min(body.length, gzipSync(body).length);
    sizes.all += size;
    if (new URL(url).pathname.endsWith('.js')) sizes.scripts += size;
  }
  return sizes;
}
