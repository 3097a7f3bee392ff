import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WORKSHOPS } from '../../src/lesson/workshops/index.ts';
import { workshopTalk } from '../../src/lesson/workshops/outline.ts';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { STANDARD_SCENARIO } from '../../src/model/scenario/scenario.ts';
import { LANGUAGES } from '../words/languages.ts';
import {
  accessibilityFaults,
  hasFirefox,
  noProblems,
  openBrowser,
  openFirefox,
  singleFileUrl,
} from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

/** Two windows wait for each other. */
vi.setConfig({ testTimeout: 120_000 });

const { chapters } = workshopTalk(WORKSHOPS['ten-tell-ten'], LANGUAGES.en.workshops['ten-tell-ten']);

const link = `#${linkTo(STANDARD_SCENARIO, null, [
  ['talk', 'ten-tell-ten'],
  ['chapter', '2'],
])}`;

const stepOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-step]')?.dataset['step'] ?? null);

const isOn = (page: Page, step: string) => expect.poll(() => stepOf(page)).toBe(step);

const notesOf = (page: Page) =>
  page.evaluate((notes) => document.querySelector<HTMLElement>(notes)?.innerText ?? '', byTestId('notes'));

/** The speaker's window, once it is open. */
async function speakerOf(browser: Browser): Promise<Page> {
  const find = async () => (await browser.pages()).find((page) => page.url().includes('?speaker')) ?? null;
  await expect.poll(find).not.toBeNull();
  return (await find())!;
}

/** Leads through some steps from both windows. */
async function keepStep(browser: Browser, open: TellTenPage): Promise<void> {
  const { page } = open;
  await isOn(page, '2 text');
  await page.keyboard.press('s');
  const speaker = await speakerOf(browser);
  await expect.poll(() => notesOf(speaker)).toBe(chapters[1]!.notes);
  await speaker.keyboard.press('PageDown');
  await isOn(page, '2 bet');
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  await isOn(page, '3 text');
  await expect.poll(() => notesOf(speaker)).toBe(chapters[2]!.notes);
  await page.bringToFront();
  await page.keyboard.press('PageUp');
  await expect.poll(() => notesOf(speaker)).toBe(chapters[1]!.notes);
  // Loaded again, it finds the talk again.
  await speaker.reload();
  await expect.poll(() => notesOf(speaker)).toBe(chapters[1]!.notes);
  await speaker.close();
}

describe('the speaker’s window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('has the notes of the chapter on the wall, and leads on', async () => {
    const open = await TellTenPage.open(browser, link, { reducedMotion: true });
    await keepStep(browser, open);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('does so from a file on disk as well', async () => {
    const open = await TellTenPage.open(browser, `${singleFileUrl}${link}`, { reducedMotion: true });
    await keepStep(browser, open);
    await open.close();
  });

  it('is opened by a link where the browser lets no window open by itself', async () => {
    const open = await TellTenPage.open(browser, link, {
      reducedMotion: true,
      first: () => (window.open = () => null),
    });
    const { page } = open;
    await isOn(page, '2 text');
    await page.keyboard.press('s');
    await page.waitForSelector(byTestId('notes-blocked'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click(`${byTestId('notes-blocked')} a`);
    const speaker = await speakerOf(browser);
    await expect.poll(() => notesOf(speaker)).toBe(chapters[1]!.notes);
    expect(await accessibilityFaults(speaker)).toEqual([]);
    await open.isGone(byTestId('notes-blocked'));
    await speaker.close();
    await open.close();
  });

  it('has its place at the foot of a single screen, which gives way', async () => {
    const open = await TellTenPage.open(browser, link, { reducedMotion: true });
    const { page } = open;
    await isOn(page, '2 text');
    await page.keyboard.press('n');
    await page.waitForSelector(byTestId('notes-strip'));
    expect(await notesOf(page)).toBe(chapters[1]!.notes);
    const bottom = (selector: string) =>
      page.$eval(selector, (element) => element.getBoundingClientRect().bottom);
    const top = await page.$eval(byTestId('notes-strip'), (strip) => strip.getBoundingClientRect().top);
    expect(await bottom(byTestId('talk-slide'))).toBeLessThanOrEqual(top + 1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('n');
    await open.isGone(byTestId('notes-strip'));
    await open.close();
  });
});

describe.skipIf(!hasFirefox)('the speaker’s window in Firefox', () => {
  it('keeps step with the wall, from a file on disk', async () => {
    const browser = await openFirefox();
    const open = await TellTenPage.open(browser, `${singleFileUrl}${link}`);
    await keepStep(browser, open);
    await browser.close();
  });
});
