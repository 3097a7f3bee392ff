import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { lineage } from '../../src/model/inquiry/lineage.ts';
import { FAN } from '../../src/model/story/stages.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import { spoken, storyPieces } from '../../src/words/grammar/story.ts';
import { derivationOf, runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser, openFirefox, hasFirefox } from './driver.ts';
import { byTestId, STAGE, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, people: 300, days: 20 });
const first = { opening: true } as const;

const bubble = byTestId('opening');
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
    const said = await open.page.waitForSelector(bubble);
    const sentence = spoken(storyPieces(step!, null, en.topic, en.story));
    expect(await said!.evaluate(({ textContent }) => textContent.trim())).toBe(
      en.story.quotes[0] + sentence + en.story.quotes[1],
    );
    expect(await open.day()).toBe(0);
    // Close up, a map of the whole would lie under the button.
    const map = await open.page.$eval(byTestId('minimap'), (map) =>
      map.checkVisibility({ visibilityProperty: true }),
    );
    expect(map).toBe(false);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    expect(await open.page.$(bubble)).toBeNull();
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it.each(['key', 'click', 'button', 'play'] as const)(
    'is skipped by a %s, and the run plays',
    async (by) => {
      const open = await TellTenPage.open(browser, town, first);
      await open.page.waitForSelector(skip);
      if (by === 'key') await open.page.keyboard.press('Space');
      else if (by === 'click') await open.page.click(byTestId('headline'));
      else await open.page.click(by === 'button' ? skip : byTestId('play'));
      await open.isGone(skip);
      await expect.poll(() => isPlaying(open)).toBe(true);
      await open.close();
    },
  );

  it.each([true, false])(
    'speaks inside a phone’s small stage (without motion: %s)',
    async (reducedMotion) => {
      const phone = { width: 390, height: 664, touch: true, reducedMotion };
      const open = await TellTenPage.open(browser, town, { ...first, ...phone });
      await open.page.waitForSelector(bubble);
      const isInside = () =>
        open.page.evaluate(
          (inner, outer) => {
            const [said, stage] = [inner, outer].map((part) =>
              document.querySelector(part)!.getBoundingClientRect(),
            );
            return said!.top >= stage!.top && said!.bottom <= stage!.bottom && said!.right <= innerWidth;
          },
          bubble,
          byTestId('stage'),
        );
      expect(await isInside()).toBe(true);
      await open.close();
    },
  );

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

  it('has its sentence without the camera’s move where motion is unwanted', async () => {
    const open = await TellTenPage.open(browser, town, { ...first, reducedMotion: true });
    const said = await open.page.waitForSelector(bubble);
    const box = (await said!.boundingBox())!;
    const stage = (await (await open.page.$(STAGE))!.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(stage.x - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width + 1);
    await open.close();
  });

  it.skipIf(!hasFirefox)('does not keep a browser without WebGL from playing', async () => {
    const firefox = await openFirefox();
    const open = await TellTenPage.open(firefox, town, first);
    await open.page.waitForFunction(() => (window.tellTen?.day ?? 0) > 0);
    await firefox.close();
  });
});
