import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt, serveBuiltApp } from '../browser/built-app.ts';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { firstPicture, launchChromium, openAddress } from '../browser/launch.ts';
import { middle, type Measurement } from './measurement.ts';

const runs = 5;

/** The built page from a cold start in Chromium: when the first picture stands, and how much was loaded for it. */
export default async function pageBench(): Promise<Measurement[]> {
  ensureBuilt();
  const served = await serveBuiltApp();
  const starts: number[] = [];
  for (let run = 0; run < runs; run++)
    starts.push(await withBrowser((browser) => coldStart(browser, served.address)));
  const { scripts, all } = await withBrowser((browser) => loaded(browser, served.address));
  await served.close();
  return [
    middle('first picture after a cold start', starts, 'ms'),
    {
      what: 'JavaScript loaded for it',
      value: (scripts / 1000).toFixed(1),
      unit: 'kB',
      detail: 'compressed',
    },
    { what: 'everything loaded for it', value: (all / 1000).toFixed(1), unit: 'kB', detail: 'compressed' },
  ];
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

async function coldStart(browser: Browser, address: string): Promise<number> {
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
