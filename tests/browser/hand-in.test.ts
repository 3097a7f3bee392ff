import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handInLink, handInOfLink } from '../../src/lesson/hand-in/hand-in-text.ts';
import { scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const small = scenarioWith({ people: 200, days: 20, seed: 'kitchen' });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const verdict = byTestId('hand-in-verdict');

describe('what somebody has found', () => {
  it('is handed in as a link, whose figures another page finds again, and marked among forged ones', async () => {
    const open = await TellTenPage.open(browser, small);
    const { page } = open;
    await open.digest();
    await page.click(byTestId('share'));
    await page.click(await found(open, 'open-hand-in'));
    await page.type(await found(open, 'claim'), 'In <b>this</b> town it spreads.');
    await page.type(byTestId('hand-in-name'), 'Ada');
    const link = await page.$eval(byTestId('hand-in-link'), (field) => (field as HTMLInputElement).value);
    expect(await open.textOf('hand-in-sheet')).toContain('In <b>this</b> town it spreads.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const reader = await TellTenPage.open(browser, link.slice(link.indexOf('#')));
    await reader.page.waitForSelector(`${verdict}[data-kind=agrees]`);
    expect(await reader.textOf('read-hand-in')).toContain(en.handIn.readTitle('Ada'));
    expect(await accessibilityFaults(reader.page)).toEqual([]);
    await reader.close();

    const { handIn } = handInOfLink(link.slice(link.indexOf('#')));
    const forged = { ...handIn!, name: 'Ben', found: { ...handIn!.found!, reach: 199, days: 3 } };
    await page.click(byTestId('share'));
    await page.click(await found(open, 'open-marking'));
    const field = await found(open, 'pasted-links');
    await page.$eval(
      field,
      (element, text) => {
        (element as HTMLTextAreaElement).value = text;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `${link}\nhttps://example.org/#${handInLink(forged)}`,
    );
    await page.focus(field);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (said) => document.body.innerText.includes(said),
      {},
      en.handIn.mark.over(2, 1),
    );
    const states = await page.$$eval(byTestId('mark-row'), (rows) =>
      rows.map((row) => row.getAttribute('data-state')),
    );
    expect(states).toEqual(['agrees', 'differs']);
    expect(await open.textOf('marking')).toContain(
      en.handIn.differs({ what: 'days', said: 3, found: handIn!.found!.days }, String),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([open.problems, reader.problems]).toEqual([noProblems, noProblems]);
    await open.close();
  });
});

/** Waits for something to be there. */
async function found({ page }: TellTenPage, testId: string): Promise<string> {
  await page.waitForSelector(byTestId(testId));
  return byTestId(testId);
}
