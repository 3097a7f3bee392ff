import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { scenarioWith } from '../model/runs.ts';
import { LANGUAGES } from '../words/languages.ts';
import { noProblems, openBrowserWithoutWebGL } from './driver.ts';
import { pictureAtRest } from './picture-at-rest.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;

/** More people than are drawn without WebGL. */
const LARGE = 250_000;

describe('a town that others follow', () => {
  it('gives way to one of another size in the colour of days, also where a run in between is asked about', async () => {
    const inDays = (people: number) =>
      `#${linkTo(scenarioWith({ people, days: 3 }), null, [['colour', 'day']])}`;
    // Without WebGL there are towns that are not drawn, after which the stage still has the one before.
    const browser = await openBrowserWithoutWebGL();
    const open = await TellTenPage.open(browser, inDays(4000), { reducedMotion: true });
    await open.digest();
    const follow = (people: number) => open.page.evaluate((link) => (location.hash = link), inDays(people));
    const has = (people: number) =>
      open.page.waitForFunction((count) => window.tellTen?.states().length === count, {}, people);
    await follow(LARGE);
    await open.page.waitForSelector(byTestId('asking'));
    await follow(300);
    await has(300);
    await pictureAtRest(open);
    // This time it runs, although it is too large to be drawn here.
    await follow(LARGE);
    await open.page.waitForSelector(byTestId('asking'));
    await open.page.click(`${byTestId('asking')} .primary`);
    await has(LARGE);
    await open.digest();
    await follow(1200);
    await has(1200);
    await pictureAtRest(open);
    expect(await open.textOf('ramp')).toContain(en.legend.ramps.day);
    expect(open.problems).toEqual(noProblems);
    await browser.close();
  });
});
