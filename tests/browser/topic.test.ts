import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS, presetById, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 20 });
const { generic } = LANGUAGES.en.topicForm;
const topicSelect = '[data-path=topic] select';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('choosing what it is about', () => {
  it('words of one’s own are typed, seen, used, undone and kept in the link', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.goToEnd();
    const digest = await open.digest();
    await open.choose(topicSelect, 'new');
    const place = '[data-topic-path="topic.place"] input';
    await open.page.waitForSelector(`${place}:focus`);
    expect(await open.page.$eval(topicSelect, (select) => (select as HTMLSelectElement).value)).toBe(
      'restaurant',
    );
    await open.page.click(place, { count: 3 });
    await open.page.keyboard.press('Backspace');
    await open.page.click(byTestId('use-topic'));
    await open.page.waitForSelector(`${place}[aria-invalid=true]:focus`);
    expect(await open.page.$eval('[data-topic-path="topic.place"] .fault', (p) => p.textContent)).toContain(
      'expected some text',
    );
    await open.page.keyboard.type('our garden centre');
    expect(await open.textOf('topic-preview')).toContain('heard about our garden centre');
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.click(byTestId('use-topic'));
    await open.isGone(byTestId('topic-dialog'));
    const own = { ...town, topic: { ...generic, place: 'our garden centre' } };
    await open.linkIs(own);
    expect((await open.reading()).headline).toContain('heard about our garden centre');
    // The words change, the numbers do not.
    expect(await open.digest()).toBe(digest);
    await open.page.keyboard.down('Control');
    await open.page.keyboard.press('z');
    await open.page.keyboard.up('Control');
    await open.linkIs(town);
    expect((await open.reading()).headline).toContain('heard about the restaurant');
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('a scenario is chosen from the gallery, which marks the one that is shown', async () => {
    const open = await TellTenPage.open(browser, town, { reducedMotion: true });
    await open.digest();
    await open.page.click(byTestId('preset'));
    const current = await open.page.waitForSelector('[data-preset][aria-current]');
    expect(await current!.evaluate(({ textContent }) => textContent)).toContain('2 controls changed');
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.keyboard.press('Escape');
    await open.isGone(byTestId('preset-gallery'));
    await open.choosePreset('whisper-game');
    await open.linkIs(presetScenario(presetById('whisper-game')!));
    expect(await open.page.$eval(byTestId('preset'), ({ textContent }) => textContent)).toContain(
      'The whisper game',
    );
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
