import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetById, PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { simulate } from '../model/kernels.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en, fr } = LANGUAGES;
const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a control', () => {
  it('says what is wrong beside a value that cannot be, while the run goes on, and stops saying it', async () => {
    const open = await TellTenPage.open(browser, small);
    const { digest } = simulate(small);
    await open.digest();
    for (const [text, sentence] of [
      ['7', 'Food: 7 – expected −1 to 1.'],
      ['', 'expected a number from −1 to 1.'],
    ] as const) {
      await open.enter('place.food', text);
      expect(await open.faultOf('place.food')).toContain(sentence);
      expect(await open.digest()).toBe(digest);
    }
    await open.enter('place.food', '0.25');
    expect(await open.faultOf('place.food')).toBeNull();
    expect(await open.digest()).toBe(simulate({ ...small, 'place.food': 0.25 }).digest);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('leaves its slider where it was and the text as it was typed, where that is no number', async () => {
    const open = await TellTenPage.open(browser, small);
    const slider = (path: string) =>
      open.page.$eval(`[data-path="${path}"] input[type=range]`, (range) => {
        const { value, ariaValueText } = range as HTMLInputElement;
        return [value, ariaValueText];
      });
    const before = await slider('place.food');
    for (const text of ['0.5%', '1e999', '0x1', '7']) {
      await open.enter('place.food', text);
      expect(await open.valueOf('place.food')).toBe(text);
      expect(await open.faultOf('place.food')).not.toBeNull();
      expect(await slider('place.food'), text).toEqual(before);
    }
    await open.page.focus('[data-path="place.food"] input[type=range]');
    const { gap, room } = await open.page.$eval('[data-path="place.food"]', (control) => {
      const slider = control.querySelector('input[type=range]')!;
      const { outlineOffset, outlineWidth } = getComputedStyle(slider);
      const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      const above = slider.getBoundingClientRect();
      const below = control.querySelector('.fault')!.getBoundingClientRect();
      return { gap: below.top - above.bottom - ring, room: above.width - below.width };
    });
    expect(gap, 'between the outline of the focus and the sentence').toBeGreaterThan(0);
    expect(room, 'that the sentence leaves beside it').toBeCloseTo(0, 0);
    await open.page.keyboard.press('ArrowLeft');
    expect(await open.faultOf('place.food')).toBeNull();
    expect(await open.valueOf('place.food')).toBe(String(small['place.food'] - 0.01));
    await open.enter('drift.loss', '12.5 %');
    expect(await open.valueOf('drift.loss')).toBe('12.5');
    await open.linkIs({ ...small, 'place.food': small['place.food'] - 0.01, 'drift.loss': 0.125 });
    await open.close();
  });

  it('explains itself, with its standard value and source', async () => {
    const open = await TellTenPage.open(browser, small);
    const about = '[data-path="drift.loss"] button[aria-expanded]';
    // At the lower edge of the column, what opens would be below it.
    await open.page.$eval(about, (button) => button.scrollIntoView({ block: 'end' }));
    await open.page.click(about);
    await open.page.waitForSelector('[data-path="drift.loss"] .help');
    const isInSight = await open.page.$eval('[data-path="drift.loss"] .help', (help) => {
      const column = document.querySelector('#controls')!.getBoundingClientRect();
      // What is scrolled moves by whole pixels.
      return help.getBoundingClientRect().bottom < column.bottom + 1;
    });
    expect(isInSight).toBe(true);
    const explanation = await open.page.$eval('[data-path="drift.loss"] .help', (help) => help.textContent);
    expect(explanation).toContain(en.parameters['drift.loss'].help);
    expect(explanation).toContain('Allport');
    expect(await open.page.$eval(about, (button) => button.getAttribute('aria-expanded'))).toBe('true');
    await open.close();
  });

  it('gives way to a whole scenario when another is chosen', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.choosePreset('ten-tell-ten');
    const tenTellTen = presetScenario(presetById('ten-tell-ten')!);
    await open.linkIs(tenTellTen);
    expect(await open.digest()).toBe(simulate(tenTellTen).digest);
    expect(await open.changed()).toEqual([]);
    await open.close();
  });

  it('runs with the luck that is typed, and with other luck at a press', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.page.click('#luck', { count: 3 });
    await open.page.keyboard.type('my own');
    await open.page.keyboard.press('Enter');
    await open.linkIs({ ...small, seed: 'my own' });
    expect(await open.digest()).toBe(simulate({ ...small, seed: 'my own' }).digest);
    await open.page.click('.luck button');
    const seed = await open.page.$eval('#luck', (luck) => (luck as HTMLInputElement).value);
    expect(seed).toMatch(/^[0-9a-z]{6}$/);
    await open.linkIs({ ...small, seed });
    expect(await open.digest()).toBe(simulate({ ...small, seed }).digest);
    const [shuffle, lock] = await open.page.$$('.luck button');
    await lock!.click();
    expect(await shuffle!.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await open.choosePreset('ten-tell-ten');
    await open.linkIs({ ...presetScenario(presetById('ten-tell-ten')!), seed });
    await open.close();
  });
});

describe('the bar of fates', () => {
  const shareOf = async (open: TellTenPage) => Number(await open.valueOf('listeners.forget')) / 100;

  it('trades a share with nothing under the mouse, as one step', async () => {
    const open = await TellTenPage.open(browser, small);
    const bar = await open.page.$(byTestId('fates'));
    await bar!.scrollIntoView();
    const { x, y, width, height } = (await bar!.boundingBox())!;
    const divider = x + width * (small['listeners.act'] + small['listeners.forget']);
    const { mouse } = open.page;
    await mouse.move(divider, y + height / 2);
    await mouse.down();
    await mouse.move(divider + width * 0.1, y + height / 2, { steps: 5 });
    await mouse.up();
    const share = await shareOf(open);
    expect(share).toBeCloseTo(small['listeners.forget'] + 0.1, 1);
    await open.linkIs({ ...small, 'listeners.forget': share });
    await open.page.click(`${byTestId('history')} button`);
    await open.linkIs(small);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('obeys the keys, and stops where nothing is left', async () => {
    const open = await TellTenPage.open(browser, small);
    const { keyboard } = open.page;
    const before = small['listeners.forget'];
    await open.page.focus(`${byTestId('fates')} [role=slider]:nth-of-type(2)`);
    await keyboard.press('PageUp');
    await keyboard.press('ArrowLeft');
    expect(await shareOf(open)).toBeCloseTo(before + 0.04, 9);
    await keyboard.press('End');
    const others = small['listeners.act'] + small['listeners.relay'] + small['listeners.verify'];
    expect(await shareOf(open)).toBeCloseTo(1 - others, 9);
    expect(await open.faultOf('listeners.forget')).toBeNull();
    await keyboard.press('Home');
    expect(await shareOf(open)).toBe(0);
    await open.close();
  });
});

describe('the search of the controls', () => {
  it('finds what is not shown otherwise, says how many, and lets go at Escape', async () => {
    const open = await TellTenPage.open(browser, small);
    const shown = () =>
      open.page.$$eval('[data-path]', (all) =>
        all.map((control) => (control as HTMLElement).dataset['path']),
      );
    const before = await shown();
    expect(before).not.toContain('listeners.moodSpread');
    await open.page.type(byTestId('search-controls'), 'differences in mood');
    expect(await shown()).toEqual(['listeners.moodSpread']);
    const said = () =>
      open.page.$eval('[role=search] [role=status]', ({ textContent }) => textContent.trim());
    expect(await said()).toBe(en.controls.found(1));
    await open.page.keyboard.type(' zebra');
    expect(await said()).toBe(en.controls.foundNone('differences in mood zebra'));
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.keyboard.press('Escape');
    expect(await shown()).toEqual(before);
    await open.close();
  });
});

describe('undo', () => {
  it('takes back a drag, a preset and luck, by key and by button, and says what', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.digest();
    const { keyboard, mouse } = open.page;
    const slider = await open.page.$('[data-path="drift.loss"] input[type=range]');
    await slider!.scrollIntoView();
    const box = (await slider!.boundingBox())!;
    const start = box.x + box.width * 0.3;
    await mouse.move(start, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(start + 60, box.y + box.height / 2, { steps: 6 });
    await mouse.up();
    const loss = Number(await open.valueOf('drift.loss')) / 100;
    const dragged = { ...small, 'drift.loss': loss };
    await open.linkIs(dragged);
    await open.choosePreset('ten-tell-ten');
    await open.page.click('.luck button');
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.press('z');
    await open.linkIs(dragged);
    await keyboard.press('z');
    await keyboard.up('Control');
    await open.linkIs(small);
    expect(await open.textOf('undone')).toContain(en.parameters['drift.loss'].label);
    expect(await open.digest()).toBe(simulate(small).digest);
    const [undo, redo] = await open.page.$$(`${byTestId('history')} button`);
    expect(await undo!.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await redo!.click();
    await open.linkIs(dragged);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('leaves the keys to a field as long as it is typed into', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.enter('place.food', '-0.4');
    await open.page.click('#luck', { count: 3 });
    await open.page.keyboard.type('x');
    const undo = async () => {
      await open.page.keyboard.down('Control');
      await open.page.keyboard.press('z');
      await open.page.keyboard.up('Control');
    };
    const luck = () => open.page.$eval('#luck', (field) => (field as HTMLInputElement).value);
    expect(await luck()).toBe('x');
    await undo();
    expect(await luck()).toBe(small.seed);
    expect(await open.valueOf('place.food')).toBe('-0.4');
    await undo();
    await open.linkIs(small);
    await open.close();
  });
});

describe('preferences', () => {
  it('speak French and English', async () => {
    const open = await TellTenPage.open(browser, small);
    const speaks = (lang: string, share: string) =>
      open.page.waitForFunction(
        (button, code, text) =>
          document.documentElement.lang === code &&
          document.querySelector(button)?.textContent.includes(text),
        {},
        byTestId('share'),
        lang,
        share,
      );
    await open.page.select(byTestId('language'), 'fr');
    await speaks('fr', fr.share.open);
    await open.page.select(byTestId('language'), 'en');
    await speaks('en', en.share.open);
    expect(fr.share.open).not.toBe(en.share.open);
    await open.close();
  });

  it('are remembered when the page is loaded again', async () => {
    const open = await TellTenPage.open(browser, small);
    const seen = () =>
      open.page.evaluate(() => ({
        theme: document.documentElement.dataset['theme'],
        paper: getComputedStyle(document.documentElement).backgroundColor,
      }));
    const before = await seen();
    await open.page.select(byTestId('look'), 'dark');
    await open.page.reload();
    await open.textOf('day');
    const after = await seen();
    expect(before.theme).toBe('light');
    expect(after.theme).toBe('dark');
    expect(after.paper).not.toBe(before.paper);
    await open.page.select(byTestId('look'), 'system');
    await open.close();
  });

  it('follow the machine until somebody chooses', async () => {
    const open = await TellTenPage.open(browser, small, { theme: 'dark' });
    const theme = () => open.page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('dark');
    await open.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await expect.poll(theme).toBe('light');
    await open.close();
  });
});
