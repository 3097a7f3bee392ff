import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  baseUrl,
  hasFirefox,
  noProblems,
  openBrowser,
  openFirefox,
  openPage,
  singleFileUrl,
} from './driver.ts';

const heading = 'h1';

/** Addresses that leave the machine or the page's own server. */
const foreign = (requests: string[]) =>
  requests.filter((address) => !/^(data|blob|file):/.test(address) && !address.startsWith(baseUrl));

describe('Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('opens the served page without a complaint and without asking another host', async () => {
    const { page, problems, requests } = await openPage(browser);
    await page.waitForSelector(heading);
    await page.waitForNetworkIdle();
    expect(problems).toEqual(noProblems);
    expect(foreign(requests)).toEqual([]);
    await page.close();
  });

  it('opens the single file from disk and loads nothing but that file', async () => {
    const { page, problems, requests } = await openPage(browser, singleFileUrl);
    await page.waitForSelector(heading);
    await page.waitForNetworkIdle();
    expect(problems).toEqual(noProblems);
    expect(requests.filter((address) => !/^(data|blob):/.test(address))).toEqual([singleFileUrl]);
    await page.close();
  });

  it('reports what the policy refuses, so that silence means that nothing was refused', async () => {
    const { page, problems } = await openPage(browser);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "injected"';
      document.head.append(script);
    });
    await expect.poll(() => problems.violations.length).toBe(1);
    expect(await page.title()).not.toBe('injected');
    await page.close();
  });
});

describe.skipIf(!hasFirefox)('Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openFirefox();
  });
  afterAll(() => browser.close());

  it.each([
    ['served page', ''],
    ['single file', singleFileUrl],
  ])('opens the %s without a complaint', async (_, path) => {
    const { page, problems } = await openPage(browser, path);
    await page.waitForSelector(heading);
    expect(problems).toEqual(noProblems);
    await page.close();
  });
});
