import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { baseUrl, noProblems, openBrowser, openPage, singleFileUrl } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const missing = byTestId('missing');

const list = join(mkdtempSync(join(tmpdir(), 'tell-ten-')), 'friends.csv');
writeFileSync(list, 'from,to\nAnna,Ben\nBen,Cleo\nCleo,Dora\n');

const click = (selector: string) => (open: TellTenPage) => open.page.click(selector);
const key = (name: 'Escape' | '?') => (open: TellTenPage) => open.page.keyboard.press(name);

async function select({ page }: TellTenPage, person: number): Promise<void> {
  const field = `${byTestId('story')} input`;
  await page.click(field, { count: 3 });
  await page.type(field, String(person));
  await page.keyboard.press('Enter');
}

async function bring({ page }: TellTenPage): Promise<void> {
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(list);
}

/** What is loaded later: how it is asked for, what is then to be seen, and how it goes away again. */
const PARTS: readonly [
  name: string,
  ask: (open: TellTenPage) => Promise<unknown>,
  seen: string,
  leave: (open: TellTenPage) => Promise<unknown>,
][] = [
  ['Share', click(byTestId('share')), byTestId('share-dialog'), key('Escape')],
  ['the gallery', click(byTestId('preset')), byTestId('preset-gallery'), key('Escape')],
  ['signs and keys', key('?'), 'dialog', key('Escape')],
  ['an event', click(`.add button:last-child`), byTestId('event-panel'), key('Escape')],
  ['a person', (open) => select(open, 7), `${byTestId('story')} ol`, key('Escape')],
  ['a network', bring, byTestId('network-preview'), key('Escape')],
  ['the presentation', click(byTestId('present')), byTestId('present-counts'), key('Escape')],
];

/** Runs in the page: nothing is loaded before somebody asks for it. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openedAtEnd = async (first?: () => void) => {
  const open = await TellTenPage.open(browser, small, { reducedMotion: true, ...(first ? { first } : {}) });
  await open.goToEnd();
  return open;
};

/** Moves the focus to where every key is the page's. */
const unfocus = ({ page }: TellTenPage) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

describe('without a connection, what has not been loaded', () => {
  it('is said to be missing, and is there when it is asked for again', async () => {
    const open = await openedAtEnd(saveData);
    for (const [name, ask, seen, leave] of PARTS) {
      await unfocus(open);
      await open.page.setOfflineMode(true);
      await ask(open);
      expect([name, await open.textOf('missing')]).toEqual([
        name,
        expect.stringContaining(en.problems.missing),
      ]);
      await open.page.click(`${missing} button:last-child`);
      await open.isGone(missing);
      expect([name, await open.page.$(seen)]).toEqual([name, null]);
      await open.page.setOfflineMode(false);
      await unfocus(open);
      await ask(open);
      await open.page.waitForSelector(seen);
      await leave(open);
    }
    expect(await open.page.$(byTestId('failed'))).toBeNull();
    expect(open.problems.pageErrors).toEqual([]);
    await open.close();
  });

  it('comes by itself at “Try again”, and offers to reload where that is in vain', async () => {
    const open = await openedAtEnd(saveData);
    await open.page.setOfflineMode(true);
    await open.page.click(byTestId('share'));
    await open.textOf('missing');
    await open.page.click(`${missing} .primary`);
    await expect.poll(() => open.textOf('missing')).toContain(en.problems.stillMissing);
    await open.page.setOfflineMode(false);
    await open.page.click(`${missing} .primary`);
    await open.page.waitForSelector(byTestId('share-dialog'));
    expect(await open.page.$(missing)).toBeNull();
    await open.close();
  });
});

describe('a page that has been open for a moment', () => {
  it('is whole: everything works without a connection', async () => {
    const open = await openedAtEnd();
    await open.page.waitForFunction(() => performance.getEntriesByName('whole-page').length > 0);
    expect(open.problems).toEqual(noProblems);
    await open.page.setOfflineMode(true);
    for (const [, ask, seen, leave] of PARTS) {
      await unfocus(open);
      await ask(open);
      await open.page.waitForSelector(seen);
      await leave(open);
    }
    expect(await open.page.$(missing)).toBeNull();
    await open.close();
  });
});

describe('a page that cannot start', () => {
  const told = '#start > [role=alert]:not([hidden])';

  it.each(['index-', 'spawn-worker', 'en-'])(
    'says so without its part %s, and can be reloaded',
    async (unloadable) => {
      const { page } = await openPage(browser, '', { unloadable });
      await page.waitForSelector(`${told} button`);
      expect(await page.$eval(told, ({ textContent }) => textContent)).toContain('Tell Ten could not start');
      await Promise.all([page.waitForNavigation(), page.click(`${told} button`)]);
      await page.close();
    },
  );

  it.each([
    ['served', baseUrl],
    ['single file', singleFileUrl],
  ])('says that the browser is too old: %s', async (_, address) => {
    const first = () => void Reflect.deleteProperty(Object, 'hasOwn');
    const { page, problems } = await openPage(browser, address, { first });
    expect(await page.$eval(told, (element) => (element as HTMLElement).innerText)).toContain(
      'This browser is too old',
    );
    expect(problems.violations).toEqual([]);
    await page.close();
  });
});

describe('the server of the page', () => {
  it.each(['assets/gone.js', 'a/b', 'build-manifest.json'])('does not find %s', async (path) => {
    expect((await fetch(new URL(path, baseUrl))).status).toBe(404);
  });
});
