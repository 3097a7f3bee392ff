import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { lineage } from '../../src/model/inquiry/lineage.ts';
import { FAN, UNMOVED } from '../../src/model/story/stages.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { personNames } from '../../src/ui/values/person-names.ts';
import { LANGUAGES } from '../words/languages.ts';
import { spoken, storyPieces } from '../../src/words/grammar/story.ts';
import { derivationOf, runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser, openFirefox, hasFirefox } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const first = { opening: true } as const;

const opening = byTestId('opening');
const bubble = `${opening} .said`;
const skip = byTestId('skip-opening');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isPlaying = (open: TellTenPage) =>
  open.page
    .$eval(byTestId('play'), ({ ariaLabel }) => ariaLabel)
    .then((label) => label === en.transport.pause);

describe('the opening', () => {
  it('lets a first diner say what the model has them say, then plays', async () => {
    const { journal } = runOf(town);
    const speaker = Array.from({ length: journal.firstEntry(1) }, (_, entry) => entry).find(
      (entry) => journal.stage(entry) === FAN,
    )!;
    const [step] = lineage(journal, derivationOf(journal, town.people), journal.person(speaker), 0);
    const open = await TellTenPage.open(browser, town, first);
    const said = await open.page.waitForSelector(`${bubble}.shown .quote`);
    const sentence = spoken(storyPieces(step!, null, en.topic, en.story));
    expect(await said!.evaluate(({ textContent }) => textContent.trim())).toBe(
      en.story.quotes[0] + sentence + en.story.quotes[1],
    );
    const { nameOf } = personNames({ given: null, seed: town.seed }, en);
    const title = await open.page.$eval(`${opening} h2`, ({ textContent }) => textContent);
    expect(title).toContain(`${nameOf(step!.person)} loved a restaurant.`);
    expect(await open.day()).toBe(0);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    await open.isGone(opening);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('gives way to controls and charts where a link asks for them', async () => {
    const path = `#${linkTo(town, null, [['columns', 'open']])}`;
    const open = await TellTenPage.open(browser, path, first);
    await open.page.waitForSelector('#controls', { visible: true });
    await open.page.waitForSelector('[data-chart=reach]', { visible: true });
    await open.isGone(opening);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it.each([true, false])(
    'tells it on to those who hear it in the run, each with what is left (without motion: %s)',
    async (reducedMotion) => {
      const { journal } = runOf(town);
      const derived = derivationOf(journal, town.people);
      const open = await TellTenPage.open(browser, town, { ...first, reducedMotion });
      await open.page.waitForSelector(`${opening} .told`);
      const count = await open.page.$$eval(`${opening} li`, (rows) => rows.length);
      await open.page.waitForFunction(
        (told, all) => document.querySelectorAll(told).length === all,
        {},
        `${opening} .told`,
        count,
      );
      const shown = await open.page.$$eval(`${opening} .told`, (rows) =>
        rows.map((row) => row.querySelector('span')!.textContent.trim()),
      );
      const [guest] = lineage(journal, derived, journal.person(0), 0);
      const heard = Array.from({ length: journal.firstEntry(13) }, (_, entry) => entry).filter(
        (entry) => journal.parent(entry) === guest!.entry,
      );
      const first10 = heard.slice(0, 10).map((entry) => {
        const { stage, fidelity } = lineage(journal, derived, journal.person(entry), journal.dayOf(entry)).at(
          -1,
        )!;
        return stage === UNMOVED ? 'shrugs' : en.story.leftOf(fidelity);
      });
      expect(shown.toSorted()).toEqual(first10.toSorted());
      await open.close();
    },
  );

  it.each(['key', 'click', 'button'] as const)('is skipped by a %s, and the run plays', async (by) => {
    const open = await TellTenPage.open(browser, town, first);
    await open.page.waitForSelector(skip);
    if (by === 'key') await open.page.keyboard.press('Space');
    else if (by === 'click') await open.page.mouse.click(200, 300);
    else await open.page.click(skip);
    await open.isGone(skip);
    await expect.poll(() => isPlaying(open)).toBe(true);
    await open.close();
  });

  it.each([
    [390, 844, 'en'],
    [390, 664, 'fr'],
    [844, 390, 'fr'],
    [1280, 720, 'fr'],
    [1440, 900, 'en'],
  ])('lets nothing that is written overlap at %i × %i (%s)', async (width, height, language) => {
    const view = { ...first, width, height, touch: width < 500, reducedMotion: true, language };
    const open = await TellTenPage.open(browser, town, view);
    await open.page.waitForSelector(`${opening} .told`);
    const faults = await open.page.evaluate(
      (within) => {
        const parts = [...document.querySelectorAll<HTMLElement>(within)].filter((part) =>
          part.checkVisibility({ visibilityProperty: true }),
        );
        const boxes = parts.map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return { said: part.textContent.trim(), box: range.getBoundingClientRect() };
        });
        const found: string[] = [];
        boxes.forEach(({ said, box }, place) => {
          if (box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
            found.push(`outside: ${said}`);
          for (const other of boxes.slice(place + 1)) {
            const isApart =
              box.right <= other.box.left + 1 ||
              box.left >= other.box.right - 1 ||
              box.bottom <= other.box.top + 2 ||
              box.top >= other.box.bottom - 2;
            if (!isApart) found.push(`${said} | ${other.said}`);
          }
        });
        return found;
      },
      ['h2', 'header p', '.said', '.guest', '.label', '.last', '.skip']
        .map((part) => `${opening} ${part}`)
        .join(),
    );
    expect(faults).toEqual([]);
    await open.close();
  });

  it('leaves the keys that lead to the button alone', async () => {
    const open = await TellTenPage.open(browser, town, first);
    await open.page.waitForSelector(skip);
    await open.page.keyboard.press('Tab');
    expect(await open.page.$(skip)).not.toBeNull();
    await open.page.focus(skip);
    await open.page.keyboard.press('Enter');
    await open.isGone(skip);
    await open.close();
  });

  it('is shown once in a visit', async () => {
    const open = await TellTenPage.open(browser, town, first);
    await open.page.waitForSelector(skip);
    await open.page.reload();
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    expect(await open.page.$(skip)).toBeNull();
    await open.close();
  });

  it('is left out by links that say so', async () => {
    const open = await TellTenPage.open(browser, `?opening=no#${linkTo(town)}`, first);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    expect(await open.page.$(skip)).toBeNull();
    await open.close();
  });

  it.skipIf(!hasFirefox)('does not keep a browser without WebGL from playing', async () => {
    const firefox = await openFirefox();
    const open = await TellTenPage.open(firefox, town, first);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    await firefox.close();
  });
});
