import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../src/model/story/stages.ts';
import { VOLUMES } from '../../src/scene/look/dot-marks.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { DrawnPeople } from './drawn-people.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { looksAgainLike, looksOtherThan, pictureAtRest } from './picture-at-rest.ts';
import { showStages, stagesOn, tree } from './small-tree.ts';
import { byTestId, STAGE, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ people: 300, days: 40 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page with the run over and its last day on show. */
async function openAtEnd(): Promise<TellTenPage> {
  const open = await TellTenPage.open(browser, town, { reducedMotion: true });
  await open.digest();
  await open.goToEnd();
  await open.hasWebGL();
  return open;
}

const isSilent = (stage: number) => VOLUMES[STAGES[stage]!] === 'silent';

describe('the drawn town', () => {
  it('has everybody in the colour of their stage, on whatever day', async () => {
    const open = await TellTenPage.openOn(browser, tree, 4);
    await showStages(open);
    const [early, late] = [stagesOn(4), stagesOn(12)];
    const changed = early.flatMap((stage, person) => (stage === late[person] ? [] : [person]));
    expect(changed.length).toBeGreaterThan(20);
    expect(new Set(late).size).toBeGreaterThan(5);
    for (const [day, now, other] of [
      [4, early, late],
      [12, late, early],
    ] as const) {
      await open.moveTimeline(day);
      await open.showsDay(day);
      const wrong = async () => {
        const drawn = await DrawnPeople.of(open, tree);
        return now.flatMap((stage, person) =>
          !drawn.isClear(person) || drawn.isDrawnAs(person, stage) ? [] : [person],
        );
      };
      // The day is told at once, and drawn with the next frame.
      await expect.poll(wrong).toEqual([]);
      const drawn = await DrawnPeople.of(open, tree);
      const seen = changed.filter((person) => drawn.isClear(person));
      expect(seen.length).toBeGreaterThan(changed.length / 2);
      // The tones of ink are near one another on purpose.
      const loud = seen.filter((person) => [now, other].some((stages) => !isSilent(stages[person]!)));
      expect(loud.filter((person) => drawn.isDrawnAs(person, other[person]!))).toEqual([]);
    }
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('WebGL', () => {
  it('is loaded after the first picture, and takes over with the focus where it was and the same people drawn', async () => {
    const open = await TellTenPage.openOn(browser, tree, 12);
    await showStages(open);
    await open.page.focus(STAGE);
    await open.hasWebGL();
    expect(await open.page.$(`${STAGE}:focus`)).not.toBeNull();
    const [picture, request] = await open.page.evaluate(() => {
      const painter = performance.getEntriesByType('resource').find(({ name }) => name.includes('webgl'));
      return [performance.getEntriesByName('first-picture')[0]!.startTime, painter!.startTime];
    });
    expect(request).toBeGreaterThanOrEqual(picture!);
    const drawn = await DrawnPeople.of(open, tree);
    const stages = stagesOn(12);
    expect(
      stages.flatMap((stage, person) =>
        !drawn.isClear(person) || drawn.isDrawnAs(person, stage) ? [] : [person],
      ),
    ).toEqual([]);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('is done without where it cannot be loaded: the same people are drawn, and the page says so', async () => {
    const open = await TellTenPage.openOn(browser, tree, 12, { unloadable: 'webgl-painter' });
    await showStages(open);
    await open.page.waitForSelector('[data-painter=canvas]');
    expect(await open.page.evaluate(() => document.body.textContent)).toContain(en.stage.plainCanvas);
    const stages = stagesOn(12);
    const wrong = async () => {
      const drawn = await DrawnPeople.of(open, tree);
      return stages.flatMap((stage, person) =>
        !drawn.isClear(person) || drawn.isDrawnAs(person, stage) ? [] : [person],
      );
    };
    await expect.poll(wrong).toEqual([]);
    expect(open.problems.pageErrors).toEqual([]);
    await open.close();
  });
});

describe('drawing without a graphics card', () => {
  it('is left to the painter without WebGL where a town is large, and the page says so', async () => {
    const open = await TellTenPage.open(browser, '#s=1&people=40000&days=10', { reducedMotion: true });
    await open.page.waitForSelector('[data-painter=canvas]');
    expect(await open.page.evaluate(() => document.body.textContent)).toContain(en.stage.plainCanvas);
    await open.close();
  });
});

describe('the colour of people', () => {
  it('tells another thing when asked, with a ramp beside it, and stages again afterwards', async () => {
    const open = await openAtEnd();
    const before = await pictureAtRest(open);
    await open.page.click('[data-testid=stage-bar] label:has([value=left])');
    expect(await open.textOf('ramp')).toContain(en.legend.ramps.left);
    await looksOtherThan(open, before);
    await open.page.click('[data-testid=stage-bar] button[aria-expanded]');
    for (const mode of ['hop', 'mood', 'day'] as const) {
      await open.page.click(`[data-testid=stage-bar] label:has([value=${mode}])`);
      expect(await open.textOf('ramp')).toContain(en.legend.ramps[mode]);
    }
    expect(await faultsInLooks(open)).toEqual([]);
    await open.page.click('[data-testid=stage-bar] label:has([value=stage])');
    await open.page.waitForSelector('[data-stage=fan]');
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('the places of people', () => {
  it('are by retelling or by day when asked, and the same town again afterwards', async () => {
    const open = await openAtEnd();
    const choose = async (arrangement: string) => {
      await open.page.click(`[data-testid=stage-bar] label:has([value=${arrangement}])`);
      // What lies under the pointer looks different.
      await open.page.mouse.move(0, 0);
    };
    const town = await pictureAtRest(open);
    await choose('rings');
    const rings = await looksOtherThan(open, town);
    await choose('days');
    await looksOtherThan(open, rings);
    await choose('town');
    await looksAgainLike(open, town);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('what the signs mean and the keys do', () => {
  it('is told at a press of “?”, also on the town, and the focus goes back where it was', async () => {
    const open = await openAtEnd();
    await open.page.focus(STAGE);
    await open.page.keyboard.press('?');
    const told = await open.textOf('guide');
    for (const text of [...Object.values(en.guide.sign), ...Object.values(en.guide.does)])
      expect(told).toContain(text);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.keyboard.press('Escape');
    await open.page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await open.page.$(`${STAGE}:focus`)).not.toBeNull();
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('a closer look', () => {
  it('is taken with two fingers, with a map of the whole town beside it, and is as sharp as the screen', async () => {
    const open = await TellTenPage.openOn(browser, town, town.days, {
      width: 820,
      height: 1180,
      touch: true,
    });
    await open.hasWebGL();
    const canvas = (await (await open.page.$(byTestId('stage')))!.boundingBox())!;
    const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
    const session = await open.page.createCDPSession();
    const pinch = async (from: number, to: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) => {
        const fingers = apart === null ? [] : [x - apart, x + apart];
        return session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: fingers.map((at, id) => ({ x: at, y, id })),
        });
      };
      await touch('touchStart', from);
      for (let step = 1; step <= 4; step++) await touch('touchMove', from + ((to - from) * step) / 4);
      await touch('touchEnd', null);
    };
    const isMapShown = () =>
      open.page.$eval(byTestId('minimap'), (map) => (map as HTMLElement).style.display !== 'none');
    const whole = await pictureAtRest(open);
    expect(await isMapShown()).toBe(false);
    await pinch(40, 160);
    await expect.poll(isMapShown).toBe(true);
    const near = await pictureAtRest(open);
    await open.page.touchscreen.tap(canvas.x + 20, canvas.y + canvas.height - 20);
    await looksOtherThan(open, near);
    await pinch(160, 20);
    await expect.poll(isMapShown).toBe(false);
    await looksAgainLike(open, whole);
    const pixels = () => open.page.$eval('canvas', ({ width, clientWidth }) => width / clientWidth);
    for (const deviceScaleFactor of [2, 3, 1]) {
      // Chromium tells a page of another density only together with another size.
      const width = 820 - deviceScaleFactor;
      await open.page.setViewport({ ...open.page.viewport()!, width, deviceScaleFactor });
      await expect.poll(pixels).toBeCloseTo(deviceScaleFactor, 2);
    }
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('a graphics card that takes the picture away', () => {
  it('is done without for as long, with a sentence, and gets it back as it was when it has recovered', async () => {
    const open = await openAtEnd();
    const before = await pictureAtRest(open);
    const happens = (type: 'lost' | 'restored') =>
      open.page.$eval(
        'canvas',
        async (first, which) => {
          const kept = window as unknown as { extension?: WEBGL_lose_context; canvas?: HTMLCanvasElement };
          // Once it is lost, another canvas stands there, and it gives no extensions any more.
          const canvas = (kept.canvas ??= first as HTMLCanvasElement);
          const context = canvas.getContext('webgl2')!;
          kept.extension ??= context.getExtension('WEBGL_lose_context')!;
          const told = new Promise((done) =>
            canvas.addEventListener(`webglcontext${which}`, done, { once: true }),
          );
          if (which === 'lost') kept.extension.loseContext();
          else kept.extension.restoreContext();
          await told;
          return context.isContextLost();
        },
        type,
      );
    expect(await happens('lost')).toBe(true);
    await open.page.waitForSelector('[data-painter=canvas]');
    expect(await open.page.evaluate(() => document.body.textContent)).toContain(en.stage.cardLost);
    expect(await happens('restored')).toBe(false);
    await open.page.waitForSelector('[data-painter=webgl]');
    await looksAgainLike(open, before);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe('a picture of the stage', () => {
  it.each([
    [0, 600],
    [1, 3000],
  ])('is saved as a PNG with headline and legend, size %i', async (size, least) => {
    const open = await openAtEnd();
    await open.page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        if (blob.type === 'image/png') Object.assign(window, { saved: blob });
        return make(blob);
      };
    });
    await open.page.click('[data-testid=save-picture] > button');
    await (await open.page.$$('[data-testid=save-picture] .sizes button'))[size]!.click();
    const saved = await open.page.waitForFunction(async () => {
      const { saved: blob } = window as unknown as { saved?: Blob };
      if (!blob) return null;
      const { width, height } = await createImageBitmap(blob);
      return { width, height };
    });
    const { width, height } = (await saved.jsonValue())!;
    const stage = (await (await open.page.$(byTestId('stage')))!.boundingBox())!;
    expect(width).toBeGreaterThanOrEqual(least);
    expect(height / width).toBeGreaterThan(stage.height / stage.width);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
