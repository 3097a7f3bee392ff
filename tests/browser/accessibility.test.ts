import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { LOOKS, SIZES } from './matrix.ts';
import { isWhole } from '../whole.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const small = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
/** On a phone help stands in the one menu. */
const help = `:is(${byTestId('help')}, ${byTestId('header-menu')}) > button`;
const helpItems = `:is(${byTestId('help-items')}, ${byTestId('header-menu-items')}):not([hidden])`;
/** At a desk and on a phone, where every view is looked at. */
const [DESK, PHONE] = [
  [1280, 720],
  [390, 844],
] as const;
/** Views whose colours are asked on a phone too, which has other parts there. */
const OTHER_ON_PHONES = ['the page at rest', 'help', 'presenting'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page at rest: the run is over, and its last day is on show. */
async function openAtRest(width: number, height: number): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, small, { width, height, reducedMotion: true });
  await open.goToEnd();
  await open.textOf('day');
  return open;
}

/** What can be opened over or beside the page: how, and what tells that it is there. Escape closes it again. */
const VIEWS: Record<string, { open: (open: TellTenPage) => Promise<void>; shown: string; stays?: true }> = {
  'the page at rest': { open: async () => undefined, shown: byTestId('charts') },
  'the gallery of scenarios': { open: press(byTestId('preset')), shown: byTestId('preset-gallery') },
  sharing: { open: press(byTestId('share')), shown: byTestId('share-dialog') },
  help: { open: press(help), shown: helpItems },
  'how it works': { open: press(help, byTestId('open-how')), shown: byTestId('how-it-works') },
  'signs and keys': { open: ({ page }) => page.keyboard.type('?'), shown: 'dialog' },
  'a subject of one’s own': {
    open: (open) => open.choose('[data-path=topic] select', 'new'),
    shown: byTestId('topic-dialog'),
  },
  'saving the town': {
    open: press(`${byTestId('save-picture')} > button`),
    shown: `${byTestId('save-picture')} > * button`,
  },
  'a chart as a table': {
    open: press(`${byTestId('chart-tools')} button`, '[data-tool=table]'),
    shown: `${byTestId('charts')} table`,
    stays: true,
  },
  'more charts': {
    open: press(byTestId('more-charts')),
    shown: `${byTestId('more-charts')}[aria-expanded=true]`,
    stays: true,
  },
  presenting: { open: present, shown: byTestId('presentation') },
};

/** Presses buttons one after the other, with the keyboard: nothing that lies over them is in the way. */
function press(...selectors: string[]) {
  return async ({ page }: TellTenPage) => {
    for (const selector of selectors) {
      await (await page.waitForSelector(selector))!.focus();
      await page.keyboard.press('Enter');
    }
  };
}

/** On a phone its button stands in the one menu. */
async function present(open: TellTenPage): Promise<void> {
  const menu = `${byTestId('header-menu')} > button`;
  if (await open.page.$(menu)) await press(menu)(open);
  await press(byTestId('present'))(open);
}

describe('assistive technology finds no fault', () => {
  it.each([DESK, PHONE])(
    'in any view at %i × %i in any look',
    { timeout: 120_000 },
    async (width, height) => {
      const open = await openAtRest(width, height);
      const faults: Record<string, string[]> = {};
      for (const [name, view] of Object.entries(VIEWS)) {
        await view.open(open);
        await open.page.waitForSelector(view.shown);
        const isOther = width === DESK[0] || OTHER_ON_PHONES.includes(name);
        const found = await faultsInLooks(open, isWhole || isOther ? LOOKS : []);
        if (found.length > 0) faults[name] = found;
        if (!view.stays) await open.page.keyboard.press('Escape');
      }
      expect(faults).toEqual({});
      await open.close();
    },
  );

  it('in the main view at any other size in any look', { timeout: 120_000 }, async () => {
    const open = await openAtRest(1366, 768);
    const faults: Record<string, string[]> = {};
    for (const [width, height] of SIZES) {
      await open.page.setViewport({ width, height });
      // The projector’s look has an arrangement of its own.
      for (const look of isWhole ? LOOKS : (['projector', 'light'] as const)) {
        await open.page.select(byTestId('look'), look);
        const found = await accessibilityFaults(open.page, isWhole ? 'all' : 'structure');
        if (found.length > 0) faults[`${width} × ${height}, ${look}`] = found;
      }
    }
    expect(faults).toEqual({});
    await open.close();
  });

  it('where somebody’s machine sets the colours, and controls, focus and stages can be told', async () => {
    const open = await openAtRest(1280, 720);
    await open.page.select(byTestId('look'), 'light');
    const session = await open.page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    const seen = await open.page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('button, select, input')].filter(
        (element) =>
          element.checkVisibility() && !element.matches('[data-stage], .visually-hidden, [type=range]'),
      );
      const nameOf = (element: HTMLElement) => element.ariaLabel ?? element.textContent.trim();
      const hasEdge = (element: HTMLElement) => {
        const { borderBottomStyle, borderBottomWidth, outlineStyle, outlineWidth } =
          getComputedStyle(element);
        return (
          (borderBottomStyle !== 'none' && borderBottomWidth !== '0px') ||
          (outlineStyle !== 'none' && outlineWidth !== '0px')
        );
      };
      const isLost = (element: HTMLElement) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return color === backgroundColor;
      };
      const dots = [...document.querySelectorAll('[data-testid=legend] [data-stage] circle')].map((dot) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(dot);
        return [fill, stroke, strokeWidth, dot.getAttribute('r')].join();
      });
      return {
        controls: shown.length,
        withoutEdge: shown.filter((element) => !hasEdge(element)).map(nameOf),
        lost: shown.filter(isLost).map(nameOf),
        dots: new Set(dots).size,
      };
    });
    expect(seen).toMatchObject({ withoutEdge: [], lost: [], dots: 9 });
    expect(seen.controls).toBeGreaterThan(20);
    for (const control of [
      byTestId('share'),
      byTestId('play'),
      '[data-path="drift.loss"] input[type=range]',
    ]) {
      await open.page.focus(control);
      await open.page.keyboard.press('Shift');
      const width = await open.page.$eval(control, (element) =>
        parseFloat(getComputedStyle(element).outlineWidth),
      );
      expect([control, width >= 2]).toEqual([control, true]);
    }
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.close();
  });

  it('with a wrong value, an explanation and a link that was refused on show', async () => {
    const open = await openAtRest(1280, 720);
    // The browser remembers the look of the page before, and the projector's leaves the controls out.
    await open.page.select(byTestId('look'), 'light');
    await open.page.evaluate(() => (location.hash = 's=1&nonsense=1'));
    await open.textOf('link-faults');
    await open.enter('place.food', '7');
    await open.page.click('[data-path="drift.loss"] button[aria-expanded]');
    expect(await open.faultOf('place.food')).not.toBeNull();
    expect(await faultsInLooks(open)).toEqual([]);
    await open.close();
  });
});
