import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stepsOf } from '../../src/lesson/chapter-steps.ts';
import { WORKSHOP_IDS, WORKSHOPS, type WorkshopId } from '../../src/lesson/workshops/index.ts';
import { workshopTalk } from '../../src/lesson/workshops/outline.ts';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { STANDARD_SCENARIO } from '../../src/model/scenario/scenario.ts';
import { isWhole } from '../whole.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const folder = mkdtempSync(join(tmpdir(), 'tell-ten-talk-'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

/** A talk has some forty steps, each of which waits for the page. */
vi.setConfig({ testTimeout: 180_000 });

const talkOf = (id: WorkshopId, language: Language) =>
  workshopTalk(WORKSHOPS[id], LANGUAGES[language].workshops[id]);

const openTalk = (id: string, chapter: number, view = {}) =>
  TellTenPage.open(
    browser,
    `#${linkTo(STANDARD_SCENARIO, null, [
      ['talk', id],
      ['chapter', String(chapter)],
    ])}`,
    { reducedMotion: true, ...view },
  );

/** The chapter and the step on the wall, such as “2 bet”. */
const stepOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-step]')?.dataset['step'] ?? null);

const isOn = (page: Page, step: string) => expect.poll(() => stepOf(page)).toBe(step);

const textOn = (page: Page, testId: string) =>
  page.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
    byTestId(testId),
  );

/** Text without what the run puts into it, nor signs of Markdown. */
const pieces = (text: string) =>
  text
    .split(/\{[^}]*\}|\*\*|\n+-? ?/)
    .map((piece) => piece.replace(/^- /, '').trim())
    .filter((piece) => piece !== '');

/** Each in every language; usually two, which have between them all that a chapter can show. */
const LED = isWhole
  ? WORKSHOP_IDS.flatMap((id) => [[id, 'en'] as const, [id, 'fr'] as const])
  : ([
      ['whisper-game', 'fr'],
      ['who-earns', 'en'],
    ] as const);

describe.each(LED)('the workshop %s in %s', (id, language) => {
  it('is led from start to end by a clicker, and keeps its bets on the way back', async () => {
    const { chapters } = talkOf(id, language);
    const open = await openTalk(id, 1, { language });
    const { page } = open;
    const { keyboard } = page;
    const last = chapters.length - 1;
    for (const [place, { title, text, bet, lesson, show }] of chapters.entries())
      for (const step of stepsOf(chapters, place)) {
        await isOn(page, `${place + 1} ${step}`);
        if (step === 'text') {
          const slide = await textOn(page, 'talk-slide');
          for (const piece of [title, ...pieces(text)]) expect(slide).toContain(piece);
        } else if (step === 'bet') {
          expect(await textOn(page, 'talk-slide')).toContain(bet!.question);
          await keyboard.press('1');
          await keyboard.press('2');
          await keyboard.press('2');
          await expect
            .poll(() => page.$$eval(byTestId('hands'), (counts) => counts.map((one) => one.textContent)))
            .toEqual([1, 2].map(LANGUAGES[language].lesson.handsUp));
        } else if (step === 'run' && show.compare) {
          await page.waitForSelector(`${byTestId('compare-on-wall')} ${byTestId('compare-stage')}`);
        } else if (step === 'run' && show.statement !== undefined) {
          await page.waitForSelector(`${byTestId('statement-on-wall')} table`);
        } else if (step === 'lesson') {
          if (show.chart === 'earnings') await page.waitForSelector(`${byTestId('selling-on-wall')} svg`);

          for (const piece of pieces(lesson))
            await expect.poll(() => textOn(page, 'present-lesson')).toContain(piece);
          await expect.poll(() => textOn(page, 'present-lesson')).not.toMatch(/…|–/);
        }
        await keyboard.press('PageDown');
      }
    // At the end, one press too many changes nothing.
    await isOn(page, `${last + 1} ${stepsOf(chapters, last).at(-1)!}`);
    const asked = chapters.findIndex(({ bet }) => bet !== null);
    for (let place = last; place >= asked; place--)
      for (const step of [...stepsOf(chapters, place)].reverse()) {
        await isOn(page, `${place + 1} ${step}`);
        if (place === asked && step === 'bet') break;
        await keyboard.press('PageUp');
      }
    expect(await page.$$eval(byTestId('hands'), (counts) => counts.map((one) => one.textContent))).toEqual(
      [1, 2].map(LANGUAGES[language].lesson.handsUp),
    );
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('a workshop', () => {
  it('is begun from the gallery, loaded again, left, and gone on with', async () => {
    const open = await TellTenPage.open(browser, '', { reducedMotion: true });
    const { page } = open;
    await open.digest();
    await page.click(byTestId('preset'));
    await page.waitForSelector('[data-workshop=tipping-point]');
    await page.focus('[data-workshop=tipping-point]');
    await page.keyboard.press('Enter');
    await isOn(page, '1 text');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('3');
    await isOn(page, '1 bet');
    // Loaded again, the page goes on where it was, with what the room has bet.
    await page.reload();
    await isOn(page, '1 bet');
    expect(await textOn(page, 'hands')).toBe(en.lesson.handsUp(1));
    await page.keyboard.press('Escape');
    await page.waitForSelector(byTestId('talk-waits'));
    await page.keyboard.press('F5');
    await isOn(page, '1 bet');
    expect(await textOn(page, 'hands')).toBe(en.lesson.handsUp(1));
    await page.keyboard.press('c');
    await page.waitForSelector(byTestId('chapters'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isOn(page, '2 text');
    await open.close();
  });

  it('and the way back to it are accessible among the rest of the page', async () => {
    const open = await openTalk('ten-tell-ten', 1);
    const { page } = open;
    await isOn(page, '1 text');
    await page.keyboard.press('Escape');
    await page.waitForSelector(byTestId('talk-waits'));
    await page.click(byTestId('preset'));
    await page.waitForSelector('[data-workshop=tipping-point]');
    expect(await accessibilityFaults(page)).toEqual([]);
    await open.close();
  });

  it.each([[1280, 720] as const, ...(isWhole ? [[1024, 768] as const] : [])])(
    'is read from the back row and cut off nowhere at %i × %i',
    async (width, height) => {
      const { chapters } = talkOf('ten-tell-ten', 'en');
      const open = await openTalk('ten-tell-ten', 2, { width, height });
      const { page } = open;
      for (const step of ['text', 'bet', 'run', 'lesson']) {
        await isOn(page, `2 ${step}`);
        await page.evaluate(() => window.dispatchEvent(new Event('pointermove')));
        const looks = await page.evaluate(() => {
          const sizes: number[] = [];
          const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement!;
            const isSeen =
              element.checkVisibility({ visibilityProperty: true }) &&
              element.getBoundingClientRect().width > 2;
            if (isSeen && walker.currentNode.textContent!.trim() !== '')
              sizes.push(parseFloat(getComputedStyle(element).fontSize));
          }
          const beyond = [...document.querySelectorAll('main *')].filter((element) => {
            const { width: wide, right, bottom } = element.getBoundingClientRect();
            const isSeen = element.checkVisibility({ visibilityProperty: true });
            return isSeen && wide > 0 && (right > innerWidth + 1 || bottom > innerHeight + 1);
          });
          return {
            smallest: Math.min(...sizes),
            beyond: beyond.map(({ outerHTML }) => outerHTML.slice(0, 90)),
          };
        });
        expect({ step, ...looks }).toEqual({ step, smallest: 24, beyond: [] });
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.keyboard.press('Space');
      }
      expect(chapters[2]!.text).not.toBe('');
      await open.close();
    },
  );

  it('counts hands with the keys of a French keyboard, and is black at one press', async () => {
    const open = await openTalk('ten-tell-ten', 2, { language: 'fr' });
    const { page } = open;
    await isOn(page, '2 text');
    await page.keyboard.press('PageDown');
    await isOn(page, '2 bet');
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true })),
    );
    await expect.poll(() => textOn(page, 'hands')).toBe(LANGUAGES.fr.lesson.handsUp(1));
    await page.keyboard.press('b');
    await page.waitForSelector(byTestId('blank'));
    await page.keyboard.press('PageDown');
    await open.isGone(byTestId('blank'));
    await isOn(page, '2 bet');
    await open.close();
  });

  it('is rehearsed on the page, and has a sheet that fills one page of paper', async () => {
    const open = await TellTenPage.open(browser, '', { reducedMotion: true });
    const { page } = open;
    await open.digest();
    await page.click(byTestId('preset'));
    await page.waitForSelector('[data-workshop=tipping-point]');
    const { rehearseOf, sheetOf } = en.lesson;
    const { title } = en.workshops['tipping-point'];
    await page.click(`[aria-label="${rehearseOf(title)}"]`);
    await expect.poll(() => textOn(page, 'rehearsal-outcome')).toBe(en.lesson.rehearsal.holds);
    expect(await page.$$eval('[data-holds=true]', (claims) => claims.length)).toBeGreaterThan(5);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click(byTestId('preset'));
    await page.waitForSelector('[data-workshop=tipping-point]');
    await page.click(`[aria-label="${sheetOf(title)}"]`);
    await expect.poll(() => textOn(page, 'sheet')).toContain(en.sheets.all['tipping-point'].aim);
    expect(await accessibilityFaults(page)).toEqual([]);
    const paper = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('of a stranger runs nothing that it brings, and what is wrong with it is said in sentences', async () => {
    const markup =
      '<img src=x onerror="document.title=1"><script>document.title=2</script>[a](javascript:alert(1))';
    const chapter = {
      ...{ title: markup, text: markup, watch: markup, lesson: markup, notes: markup },
      ...{ scenario: 'ten-tell-ten', bet: { question: markup, answers: [markup, markup], right: 1 } },
    };
    const files = [
      [{ talk: 1, title: markup, chapters: [{ ...chapter, claims: [markup] }] }, 'chapters[0].claims[0]'],
      [
        { talk: 1, title: 'T', chapters: Array.from({ length: 10_000 }, () => ({ title: 'A' })) },
        'chapters: 10,000',
      ],
      [{ talk: 1, title: 'x'.repeat(10_000_000), chapters: [] }, 'at most 2 MB'],
    ] as const;
    const open = await TellTenPage.open(browser, '', { reducedMotion: true });
    const { page } = open;
    await open.digest();
    await page.click(byTestId('preset'));
    const input = (await page.waitForSelector(byTestId('talk-file')))!;
    const bring = async (json: object) => {
      const path = join(folder, 'talk.json');
      writeFileSync(path, JSON.stringify(json));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    for (const [json, said] of files) {
      await bring(json);
      await expect.poll(() => textOn(page, 'talk-faults')).toContain(said);
      expect(await page.$('[data-workshop=own]')).toBeNull();
    }
    await bring({ talk: 1, title: markup, chapters: [chapter] });
    await (await page.waitForSelector('[data-workshop=own]'))!.click();
    for (const step of ['text', 'bet', 'run', 'lesson']) {
      await isOn(page, `1 ${step}`);
      if (step === 'text') expect(await textOn(page, 'talk-slide')).toContain(markup);
      expect(await page.$('main a, main img, main script')).toBeNull();
      await page.keyboard.press('n');
      await page.keyboard.press('PageDown');
    }
    expect(await page.title()).not.toMatch(/^[12]$/);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('that there is not is said in a sentence, and the scenario opens all the same', async () => {
    const open = await openTalk('no-such-talk', 1);
    await open.digest();
    await expect.poll(() => open.page.evaluate(() => document.body.innerText)).toContain('ten-tell-ten');
    expect(await stepOf(open.page)).toBeNull();
    await open.close();
  });
});
