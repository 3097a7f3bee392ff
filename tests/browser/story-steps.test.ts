import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStories } from '../../src/model/inquiry/open-stories.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { personNames } from '../../src/ui/values/person-names.ts';
import { spoken, storyPieces } from '../../src/words/grammar/story.ts';
import { storySteps as texts } from '../../src/words/en/story-steps.ts';
import { derivationOf, runOf, scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const phone = { opening: true, width: 390, height: 844, touch: true } as const;
const steps = byTestId('story-steps');

const { journal } = runOf(town);
/** The first chain that was retold three times. */
const story = openStories(journal, derivationOf(journal, town.people)).find(
  ({ steps: { length } }) => length > 3,
)!;
const first = story.steps[0]!;
const last = story.steps.at(-1)!;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const stepIs = (open: TellTenPage, step: string) => open.page.waitForSelector(`${steps}[data-step=${step}]`);
const leadOn = (open: TellTenPage) => open.page.click(`${steps} [data-next]`);
const begin = async (view: object = phone, scenario = town) => {
  const open = await TellTenPage.open(browser, scenario, view);
  await (await open.page.waitForSelector(byTestId('skip-opening')))!.click();
  return open;
};

describe('a first visit on a phone', () => {
  it('is told the run in steps: how it spreads, one chain, how it changed, and how it ends', async () => {
    const open = await begin();
    await stepIs(open, 'spread');
    expect(await open.page.$eval(`${steps} [data-next]`, ({ textContent }) => textContent.trim())).toBe(
      texts.next.chain,
    );
    await leadOn(open);
    await stepIs(open, 'chain');
    await open.showsDay(last.day);
    const { nameOf, nameFirst } = personNames({ given: null, seed: town.seed }, en).among(
      story.steps.map(({ person }) => person),
    );
    const heading = await open.page.$eval(`${steps} h2`, ({ textContent }) => textContent);
    expect(heading).toBe(
      texts.chain(
        texts.begins('fan', nameFirst(first.person), en.topic, first.day === 0),
        last.hop,
        nameOf(last.person),
      ),
    );
    const sentence = spoken(storyPieces(last, story.steps.at(-2)!, en.topic, en.story));
    const said = await open.page.$eval(`${steps} .quote`, ({ textContent }) => textContent.trim());
    expect(said).toContain(sentence.slice(0, 18));
    expect(await faultsInLooks(open)).toEqual([]);
    await leadOn(open);
    await stepIs(open, 'path');
    expect(await open.page.$$(`${steps} .chain > li`)).toHaveLength(story.steps.length);
    expect(await faultsInLooks(open)).toEqual([]);
    await leadOn(open);
    await stepIs(open, 'end');
    await open.showsDay(town.days);
    await leadOn(open);
    await open.isGone(steps);
    expect(await open.page.$$('[inert]')).toEqual([]);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('goes back and on by keys, reaches nothing beside it by Tab, and is left by Escape', async () => {
    const open = await begin();
    await stepIs(open, 'spread');
    await open.page.keyboard.press('ArrowRight');
    await stepIs(open, 'chain');
    await open.page.keyboard.press('ArrowLeft');
    await stepIs(open, 'spread');
    for (let presses = 0; presses < 6; presses++) {
      await open.page.keyboard.press('Tab');
      const where = await open.page.evaluate((inside) => {
        const { activeElement, body } = document;
        return activeElement === body || activeElement?.closest(inside) !== null;
      }, steps);
      expect(where).toBe(true);
    }
    await open.page.keyboard.press('Escape');
    await open.isGone(steps);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('has no chain to tell where nobody passes it on', async () => {
    const open = await begin(phone, scenarioWith({ ...town, 'listeners.relay': 0, 'listeners.act': 0 }));
    await stepIs(open, 'spread');
    await leadOn(open);
    await stepIs(open, 'end');
    await open.close();
  });

  it('fits on low screens, with the town between the words', async () => {
    const open = await begin({ ...phone, height: 568, width: 320 });
    await stepIs(open, 'spread');
    await leadOn(open);
    await stepIs(open, 'chain');
    const [header, words] = await open.page.evaluate(
      (inside) =>
        ['header', '.words'].map((part) =>
          document.querySelector(`${inside} ${part}`)!.getBoundingClientRect().toJSON(),
        ),
      steps,
    );
    expect(header.top).toBeGreaterThanOrEqual(0);
    expect(words.bottom).toBeLessThanOrEqual(568);
    expect(words.top - header.bottom).toBeGreaterThanOrEqual(100);
    await open.close();
  });
});

describe('a first visit on a larger screen', () => {
  it('finds the page after the opening', async () => {
    const open = await begin({ opening: true });
    await open.isGone(byTestId('opening'));
    expect(await open.page.$(steps)).toBeNull();
    await open.close();
  });
});
