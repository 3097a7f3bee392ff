import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { openBrowser } from './driver.ts';
import { appearances } from './matrix.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 2000, days: 30 });

/** What must not cover one another. */
const PARTS = ['headline', 'stage-bar', 'stage', 'legend', 'play', 'timeline', 'share', 'charts', 'story'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is cut off or covered on the page as it stands, a line each. */
const faults = (page: Page) =>
  page.evaluate((parts) => {
    const root = document.documentElement;
    const found = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const isOver = (element: Element | null) =>
      element?.closest('.transport') && getComputedStyle(element.closest('.transport')!).position === 'fixed';
    const shown = parts
      .map((name) => ({ name, element: document.querySelector(`[data-testid=${name}]`) }))
      // On a narrow page the transport lies over whatever is scrolled under it.
      .filter(({ element }) => !isOver(element))
      // What a column has scrolled out of sight covers nothing.
      .map(({ name, element }) => {
        const box = element?.getBoundingClientRect();
        const column = element?.closest('.side')?.getBoundingClientRect();
        if (!box || !column) return { name, box };
        const [top, bottom] = [Math.max(box.top, column.top), Math.min(box.bottom, column.bottom)];
        return { name, box: new DOMRect(box.left, top, box.width, Math.max(0, bottom - top)) };
      })
      .filter(({ box }) => box && box.width > 0 && box.height > 0);
    const header = document.querySelector('header')!;
    const lines = [...header.children].map((child) => child.getBoundingClientRect());
    if (lines.some(({ top, height }) => height > 0 && top > lines[0]!.bottom))
      found.push('the header has two lines');
    shown.forEach(({ name, box: one }, index) => {
      for (const { name: other, box: two } of shown.slice(index + 1)) {
        const across = Math.min(one!.right, two!.right) - Math.max(one!.left, two!.left);
        const down = Math.min(one!.bottom, two!.bottom) - Math.max(one!.top, two!.top);
        // What stands over the stage stands on its paper: the town is laid out beside it.
        const isOnPaper = other === 'stage' && ['headline', 'stage-bar'].includes(name);
        if (across > 1 && down > 1 && !isOnPaper)
          found.push(`${name} and ${other}: ${Math.round(across)} × ${Math.round(down)}`);
      }
    });
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, h2, h3, label, [data-testid=day]',
    )) {
      const isCut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible';
      if (isCut && !element.closest('.visually-hidden')) found.push(`cut: ${element.textContent.trim()}`);
    }
    return found;
  }, PARTS);

const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

describe('on a low screen', () => {
  it.each([
    [844, 390, true],
    [640, 360, false],
  ])(
    'the town is seen whole above the transport, in the run and at its end: %i × %i',
    async (width, height, touch) => {
      const open = await TellTenPage.openOn(browser, small, 20, { width, height, touch });
      const room = () =>
        open.page.evaluate(() => {
          const stage = document.querySelector('[data-testid=stage]')!.getBoundingClientRect();
          const transport = document.querySelector('.transport')!.getBoundingClientRect();
          return { height: stage.height, isInSight: stage.bottom <= transport.top + 1 };
        });
      const during = await room();
      expect(during).toEqual({ height: expect.any(Number) as number, isInSight: true });
      expect(during.height).toBeGreaterThan(130);
      await open.goToEnd();
      await open.textOf('summary');
      expect((await room()).isInSight).toBe(true);
      await open.close();
    },
  );
});

describe('on a narrow page', () => {
  it.each([
    [390, 664],
    [390, 844],
    [640, 360],
    [820, 1180],
  ])('the run is played from the first screen and from any other at %i × %i', async (width, height) => {
    const open = await TellTenPage.openOn(browser, small, 20, { width, height });
    const isInSight = () =>
      open.page.$eval(byTestId('play'), (play) => {
        const { left, top, right, bottom } = play.getBoundingClientRect();
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return isInside && play.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
    expect(await isInSight()).toBe(true);
    await open.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await isInSight()).toBe(true);
    // The last thing on the page can be scrolled out from under it, once all of the page has come.
    await open.page.waitForFunction(
      () => {
        scrollTo(0, document.body.scrollHeight);
        const last = document.querySelector('[data-testid=more-charts]')!.getBoundingClientRect();
        return last.bottom <= document.querySelector('.transport')!.getBoundingClientRect().top;
      },
      { timeout: 5000 },
    );
    await open.close();
  });

  it('the Tab key goes down the page, and the controls are under their tab', async () => {
    const open = await TellTenPage.openOn(browser, small, 20);
    for (const [width, height] of [
      [390, 844],
      [820, 1180],
    ] as const) {
      await open.page.setViewport({ width, height });
      const tab = (await open.page.waitForSelector('.tabs [aria-controls=controls]'))!;
      await tab.evaluate((button) => (button as HTMLElement).click());
      await settled(open.page);
      const stops = await open.page.evaluate(() => {
        const focusable = document.querySelectorAll<HTMLElement>(
          '[role=img][tabindex], main :is(button, input, select):not([tabindex="-1"])',
        );
        const reached = [...focusable].filter(
          (element) => element.checkVisibility() && !element.closest('.transport, .camera'),
        );
        return reached.map((element) => {
          const part = element.closest<HTMLElement>('.side, .tabs, .middle > *')!;
          return { part: part.className, top: Math.round(part.getBoundingClientRect().top) };
        });
      });
      expect(new Set(stops.map(({ part }) => part.split(' ')[0])).has('tabs')).toBe(true);
      expect(stops.map(({ top }) => top)).toEqual(stops.map(({ top }) => top).sort((a, b) => a - b));
      const [tabs, controls] = await open.page.evaluate(() =>
        ['.tabs', '#controls'].map((part) => document.querySelector(part)!.getBoundingClientRect().toJSON()),
      );
      expect(controls.top).toBeGreaterThanOrEqual(tabs.bottom);
    }
    await open.close();
  });

  it('what has the focus is in sight, and not behind the transport, at 1280 × 720 enlarged twice', async () => {
    const open = await TellTenPage.openOn(browser, small, 20, { width: 640, height: 360 });
    const tab = (await open.page.waitForSelector('.tabs [aria-controls=controls]'))!;
    await tab.evaluate((button) => (button as HTMLElement).click());
    // From the top of the page.
    await open.page.evaluate(() => {
      const first = document.querySelector<HTMLElement>('.skip')!;
      first.focus();
      first.blur();
    });
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < 120; stops++) {
      await open.page.keyboard.press('Tab');
      const seen = await open.page.evaluate(() => {
        const element = document.activeElement!;
        if (element === document.body) return null;
        const isRadio = element.matches('.visually-hidden');
        const { left, top, right, bottom } = (
          isRadio ? element.parentElement! : element
        ).getBoundingClientRect();
        const over = document.querySelector('.transport')!;
        const floor = over.contains(element) ? innerHeight : over.getBoundingClientRect().top;
        const isSeen =
          left >= 0 && right <= innerWidth && top < floor && bottom > 0 && (top > -1 || bottom >= floor);
        const isWhole = bottom <= floor + 1 || element instanceof HTMLCanvasElement;
        return { isSeen: isSeen && isWhole, what: element.outerHTML.slice(0, 120), top, bottom, floor };
      });
      if (seen === null) break;
      if (!seen.isSeen) hidden.push(`${seen.what} ${seen.top} … ${seen.bottom} of ${seen.floor}`);
    }
    expect(hidden).toEqual([]);
    expect(stops).toBeGreaterThan(40);
    expect(stops).toBeLessThan(120);
    await open.close();
  });

  it('a control keeps the focus when the page becomes narrow and wide again', async () => {
    const open = await TellTenPage.openOn(browser, small, 20);
    const field = '[data-path="drift.loss"] input[type=range]';
    await open.page.focus(field);
    for (const width of [640, 1280]) {
      await open.page.setViewport({ width, height: 720 });
      await open.page.waitForFunction(
        (narrow) => (document.querySelector('.page.narrow') !== null) === narrow,
        {},
        width < 900,
      );
      expect(await open.page.$eval(field, (input) => input === document.activeElement)).toBe(true);
    }
    await open.close();
  });
});

describe('the projector’s look', () => {
  it('tells in large text what the run came to, and the town stays where it is', async () => {
    const open = await TellTenPage.openOn(browser, small, 20);
    await open.page.select(byTestId('look'), 'projector');
    await settled(open.page);
    const town = () => open.page.$eval(byTestId('stage'), (stage) => stage.getBoundingClientRect().toJSON());
    const before = await town();
    expect(await open.page.$(byTestId('summary'))).toBeNull();
    await open.page.keyboard.press('End');
    const summary = (await open.page.waitForSelector(byTestId('summary'), { visible: true }))!;
    const size = await summary.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
    // The first chart stays whole on the screen.
    const { bottom } = await open.page.$eval(`${byTestId('charts')} figure`, (figure) =>
      figure.getBoundingClientRect().toJSON(),
    );
    expect(bottom).toBeLessThan(720);
    expect(await town()).toEqual(before);
    await open.close();
  });

  it('keeps the controls behind a tab', async () => {
    const open = await TellTenPage.openOn(browser, small, 20);
    await open.page.select(byTestId('look'), 'projector');
    await settled(open.page);
    const isSeen = (part: string) => open.page.$eval(part, (column) => column.checkVisibility());
    expect(await isSeen('#controls')).toBe(false);
    await open.page.focus('.tabs [aria-controls=controls]');
    await open.page.keyboard.press('Enter');
    expect(await isSeen('#controls')).toBe(true);
    expect(await isSeen('#charts')).toBe(false);
    await open.page.keyboard.press('Tab');
    expect(await open.page.evaluate(() => document.activeElement!.closest('#controls') !== null)).toBe(true);
    await open.close();
  });
});

describe('nothing is cut off or covered', () => {
  it.each(Object.keys(LANGUAGES) as Language[])('at any size in any look (%s)', async (language) => {
    const open = await TellTenPage.openOn(browser, small, 20, { language });
    const seen: Record<string, string[]> = {};
    for (const [[width, height], look] of appearances(language)) {
      await open.page.setViewport({ width, height });
      await open.page.select(byTestId('look'), look);
      await settled(open.page);
      const found = await faults(open.page);
      if (found.length > 0) seen[`${width} × ${height}, ${look}`] = found;
    }
    expect(seen).toEqual({});
    await open.close();
  });
});
