import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNetwork } from '../../src/model/network/import/read.ts';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { fileMark } from '../../src/model/scenario/network-source.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { checkValues } from '../../src/model/scenario/checks/validation.ts';
import { nested } from '../../src/model/scenario/scenario.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser, openFirefox } from './driver.ts';
import { asksFirefox } from './matrix.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const small = scenarioWith({
  ...PRESETS[0].changes,
  seed: 'kitchen',
  people: 300,
  days: 20,
  'listeners.relay': 0.6,
  'listeners.forget': 0,
});
const folder = mkdtempSync(join(tmpdir(), 'tell-ten-'));

/** A ring of people with names that are no markup, and things to mend. */
const ring = [
  'from,to',
  ...Array.from({ length: 40 }, (_, person) => `<b>${person}</b>,<b>${(person + 1) % 40}</b>`),
  '<b>1</b>,<b>0</b>',
  '<b>3</b>,<b>3</b>',
].join('\n');

const preview = byTestId('network-preview');
const { title, use, cancel } = en.imports.preview;

/** Presses a button of the preview. */
async function press(open: TellTenPage, name: string): Promise<void> {
  const buttons = await open.page.$$(`${preview} button`);
  const names = await Promise.all(buttons.map((button) => button.evaluate((own) => own.textContent.trim())));
  await buttons[names.indexOf(name)]!.click();
  await open.isGone(preview);
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function bring(open: TellTenPage, file: string): Promise<string> {
  const field = (await open.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  const told = await open.page.waitForSelector(`${byTestId('network-read')}, ${preview}`);
  return told!.evaluate((element) => element.textContent.replace(/\s+/g, ' '));
}

const BROWSERS = { Chromium: openBrowser, ...(asksFirefox ? { Firefox: openFirefox } : {}) };

describe.each(Object.entries(BROWSERS))('in %s', (_, start) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  describe('a network that somebody brings', () => {
    it('becomes the town, and the page says what was mended in it', async () => {
      const open = await TellTenPage.open(browser, small);
      const before = await open.digest();
      const said = await bring(open, fileOf('ring.csv', ring));
      const { network, repairs } = readNetwork(new TextEncoder().encode(ring), 'ring.csv');
      expect(said).toContain(title('ring.csv'));
      expect(said).toContain(`${en.imports.preview.people} 40`);
      expect(said).toContain(en.imports.preview.partsMean(1, 40, 40));
      for (const repair of repairs) expect(said).toContain(en.imports.repair(repair));
      expect(await accessibilityFaults(open.page)).toEqual([]);
      expect(await open.digest()).toBe(before);
      await press(open, use);
      await open.page.waitForFunction((old) => ![null, old].includes(window.tellTen!.digest), {}, before);
      const { scenario, faults } = checkValues({
        ...small,
        'network.kind': 'imported',
        'network.source': network,
      });
      expect(faults).toEqual([]);
      expect(await open.digest()).toBe(simulate(scenario).digest);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });

    it.each(['button', 'Escape'])('is left alone by %s, and the run stays', async (by) => {
      const open = await TellTenPage.open(browser, small);
      const before = await open.digest();
      await bring(open, fileOf('ring.csv', ring));
      if (by === 'button') await press(open, cancel);
      else await open.page.keyboard.press('Escape');
      await open.isGone(preview);
      expect(await open.digest()).toBe(before);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });

    it('is read again with other columns and without a header, by keyboard', async () => {
      const open = await TellTenPage.open(browser, small);
      const rows = [
        'Name;Choice 1;Choice 2',
        'Anna;Ben;Cleo',
        'Ben;Anna;Dan',
        'Cleo;Dan;Anna',
        'Dan;Ben;Cleo',
      ];
      const said = await bring(open, fileOf('class.csv', rows.join('\n')));
      const { how } = en.imports;
      expect(said).toContain(how.format(null, 'UTF-8', ';'));
      const shows = (sentence: string) =>
        open.page.waitForFunction(
          (selector, text) => document.querySelector(selector)?.textContent.includes(text),
          {},
          preview,
          sentence,
        );
      await shows(how.best('Anna', 2));
      await open.page.focus(byTestId('contact-column'));
      await open.page.keyboard.press('ArrowDown');
      await open.page.keyboard.press('ArrowDown');
      await shows(how.firstTies([['Anna', 'Ben'], ['Ben', 'Dan'], ['Cleo', 'Dan']])); // prettier-ignore
      await open.page.focus(byTestId('header-line'));
      await open.page.keyboard.press(' ');
      await shows(en.imports.preview.column(1, 'Name'));
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await press(open, use);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });

    it('leaves out weak ties by the weight that somebody types, and says what it needs', async () => {
      const open = await TellTenPage.open(browser, small);
      const { how, preview: text, repair } = en.imports;
      const table = ';Anna;Ben;Cleo\nAnna;0;3;1\nBen;3;0;2\nCleo;1;2;0\n';
      expect(await bring(open, fileOf('weights.csv', table))).toContain(text.weights(1, 3));
      const shows = (sentence: string) =>
        open.page.waitForFunction(
          (selector, said) => document.querySelector(selector)?.textContent.includes(said),
          {},
          preview,
          sentence,
        );
      await open.page.type(byTestId('threshold'), '0');
      await shows(text.notAThreshold);
      await open.page.focus(byTestId('threshold'));
      await open.page.keyboard.press('Backspace');
      await open.page.type(byTestId('threshold'), '2');
      await shows(repair({ code: 'weak', ties: 1, threshold: 2 }));
      await shows(how.firstTies([['Anna', 'Ben'], ['Ben', 'Cleo']])); // prettier-ignore
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await press(open, use);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });

    it('is refused in a sentence with its line when it cannot be read, and the run stays', async () => {
      const open = await TellTenPage.open(browser, small);
      const before = await open.digest();
      const said = await bring(open, fileOf('broken.graphml', '<graphml>\n<graph>\n<node id="a">\n</graph>'));
      expect(said).toContain('broken.graphml, line ');
      await open.page.click(`${byTestId('network-read')} button`);
      await open.isGone(byTestId('network-read'));
      expect(await open.digest()).toBe(before);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });
  });

  describe('a network that is too large for a link', () => {
    /** A ring of more people than a link carries, and the small scenario on it. */
    function ringOf(people: number) {
      const text = Array.from({ length: people }, (_, person) => `p${person},p${(person + 1) % people}`).join(
        '\n',
      );
      const { network } = readNetwork(new TextEncoder().encode(text), 'ring.csv');
      const { scenario } = checkValues({ ...small, 'network.kind': 'imported', 'network.source': network });
      return { text, network, scenario };
    }

    it('is refused with its columns to choose from where others may be people', async () => {
      const open = await TellTenPage.open(browser, small);
      const events = 'name,choir,chess\nAnna,1,0\nBen,0,1\nCleo,1,1\n';
      const field = (await open.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(fileOf('clubs.csv', events));
      const refused = byTestId('network-refused');
      await open.page.waitForSelector(refused);
      const said = await open.textOf('network-refused');
      expect(said).toContain('clubs.csv');
      expect(said).toContain(en.imports.preview.otherColumns);
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await open.page.select(byTestId('contact-column'), '2');
      await open.page.waitForSelector(preview);
      const columns = ['person-column', 'contact-column'].map((id) =>
        open.page.$eval(byTestId(id), (select) => (select as HTMLSelectElement).value),
      );
      expect(await Promise.all(columns)).toEqual(['0', '2']);
      await press(open, use);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });

    it('is kept by the browser, so that a reload loses nothing', async () => {
      const { text, network } = ringOf(1200);
      const open = await TellTenPage.open(browser, small);
      await bring(open, fileOf('large.csv', text));
      await press(open, use);
      await open.page.waitForFunction(() => location.hash.includes('file-1200-1200-'));
      const before = await open.digest();
      // What is kept is written in the background.
      await open.page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
      await open.page.waitForFunction(
        (mark) =>
          new Promise<boolean>((resolve) => {
            const asked = indexedDB.open('tell-ten.networks');
            asked.onsuccess = () => {
              const found = asked.result.transaction('things').objectStore('things').getKey(mark);
              found.onsuccess = () => {
                asked.result.close();
                resolve(found.result !== undefined);
              };
            };
          }),
        {},
        fileMark(network),
      );
      await open.page.reload();
      expect(await open.digest()).toBe(before);
      expect(await open.page.$(byTestId('link-faults'))).toBeNull();
      expect(open.problems).toEqual(noProblems);
      await open.page.click(byTestId('share'));
      expect(await open.textOf('file-apart')).toContain(
        en.shareDialog.fileApart('large.csv', 1200, 1200, network.digest),
      );
      await open.close();
    });

    it('is waited for with the rest of its link where the browser does not have it', async () => {
      const { text, scenario } = ringOf(1201);
      const link = `#${linkTo(scenario)}`;
      const open = await TellTenPage.open(browser, link);
      await open.textOf('link-faults');
      expect(await open.page.evaluate(() => location.hash)).toBe(link);
      const said = await bring(open, fileOf('large.csv', text));
      expect(said).toContain(en.imports.preview.awaited);
      await press(open, use);
      await open.page.waitForFunction(() => location.hash.includes('d='));
      expect(await open.digest()).toBe(simulate(scenario).digest);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });
  });

  describe('text that is pasted on the page', () => {
    const paste = (open: TellTenPage, text: string) =>
      open.page.evaluate((content) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', content);
        // Firefox hands on no data of a clipboard event that a script has made.
        const event = new Event('paste', { bubbles: true, cancelable: true });
        document.body.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: clipboardData }));
      }, text);

    it('is taken for what it is: ties, a scenario or a link', async () => {
      const open = await TellTenPage.open(browser, small);
      const before = await open.digest();
      await paste(open, 'nothing to read');
      await paste(open, ring);
      expect(await open.textOf('network-preview')).toContain(title(en.run.pasted));
      await press(open, cancel);
      expect(await open.digest()).toBe(before);
      const other = scenarioWith({ ...small, seed: 'pasted' });
      await paste(open, JSON.stringify(nested(other)));
      await open.page.waitForFunction(() => location.hash.includes('seed=pasted'));
      expect(await open.digest()).toBe(simulate(other).digest);
      await paste(open, `https://example.org/tell-ten/#${linkTo(small)}`);
      await open.page.waitForFunction(() => !location.hash.includes('seed=pasted'));
      expect(await open.digest()).toBe(before);
      expect(open.problems).toEqual(noProblems);
      await open.close();
    });
  });
});
