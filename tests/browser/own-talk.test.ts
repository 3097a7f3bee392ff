import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { STANDARD_SCENARIO } from '../../src/model/scenario/scenario.ts';
import { LANGUAGES } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { talkEditor: texts, lesson, shell } = LANGUAGES.en;
const folder = mkdtempSync(join(tmpdir(), 'tell-ten-own-talk-'));

let browser: Browser;
let elsewhere: Browser;
beforeAll(async () => {
  [browser, elsewhere] = await Promise.all([openBrowser(), openBrowser()]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([browser.close(), elsewhere.close()]);
});

vi.setConfig({ testTimeout: 90_000 });

const textOn = (page: Page, testId: string) =>
  page.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
    byTestId(testId),
  );

async function openShelf(page: Page): Promise<void> {
  await (await page.waitForSelector(byTestId('preset')))!.click();
  await page.waitForSelector(byTestId('write-talk'));
}

/** Writes into a field of the editor. */
async function write(page: Page, testId: string, text: string): Promise<void> {
  await page.click(byTestId(testId), { count: 3 });
  await page.keyboard.type(text);
}

describe('a talk of one’s own', () => {
  it('is written from what is on show, kept, saved as a file, and runs the same elsewhere', async () => {
    const open = await TellTenPage.open(
      browser,
      { ...STANDARD_SCENARIO, people: 300, days: 30 },
      { reducedMotion: true },
    );
    const { page } = open;
    await open.digest();
    await openShelf(page);
    await page.click(byTestId('write-talk'));
    await page.waitForSelector(byTestId('talk-editor'));
    await write(page, 'talk-title', 'Two lunches');
    await page.click(byTestId('take-run'));
    await write(page, 'chapter-title', 'One lunch');
    await page.click(byTestId('add-bet'));
    await write(page, 'bet-question', 'How many?');
    await write(page, 'chapter-claims', 'reach over 3');
    await expect.poll(() => textOn(page, 'talk-editor')).toContain('“reach@36 between 300 and 900”');
    expect(await accessibilityFaults(page)).toEqual([]);
    await write(page, 'chapter-claims', 'reach at least 1');
    // What is on show becomes a chapter while the page is set for it.
    await page.keyboard.press('Escape');
    await page.waitForSelector(byTestId('capture-here'));
    await page.click(`[aria-label="${shell.shuffle}"]`);
    await page.click(byTestId('capture-here'));
    await page.click(byTestId('back-to-editor'));
    await page.waitForSelector('[data-chapter="2"][aria-current]');
    await write(page, 'chapter-title', 'Another town');
    await page.focus('[data-chapter="2"]');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await page.waitForSelector('[data-chapter="1"][aria-current]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-chapter="2"][aria-current]');

    // It is there again after a reload.
    await expect.poll(() => textOn(page, 'talk-kept')).toBe(texts.kept);
    await page.reload();
    await openShelf(page);
    await page.click('[data-edit]');
    await page.waitForSelector('[data-chapter="2"]');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.click(byTestId('save-talk'));
    await expect.poll(() => readdirSync(folder)).toEqual(['two-lunches.json']);
    await expect.poll(() => textOn(page, 'handed-on')).toBe(texts.saved('two-lunches.json'));
    const path = join(folder, 'two-lunches.json');
    const talk = JSON.parse(readFileSync(path, 'utf8')) as { chapters: { title: string; digest: string }[] };
    expect(talk.chapters.map(({ title }) => title)).toEqual(['One lunch', 'Another town']);
    for (const { digest } of talk.chapters) expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(open.problems).toEqual(noProblems);
    await open.close();

    const there = await TellTenPage.open(
      elsewhere,
      { ...STANDARD_SCENARIO, people: 300 },
      { reducedMotion: true },
    );
    await there.digest();
    await openShelf(there.page);
    expect(await there.page.$('[data-edit]')).toBeNull();
    const input = (await there.page.$(byTestId('talk-file')))!;
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await there.page.waitForSelector('[data-workshop=own]');
    await there.page.click(`[aria-label="${lesson.rehearseOf('Two lunches')}"]`);
    await expect.poll(() => textOn(there.page, 'rehearsal-digests')).toBe(lesson.rehearsal.sameRuns);
    expect(await textOn(there.page, 'rehearsal-outcome')).toBe(lesson.rehearsal.holds);
    expect(there.problems).toEqual(noProblems);
    await there.close();
  });
});
