import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../src/model/scenario/scenario.ts';
import { simulate } from '../model/kernels.ts';
import { LANGUAGES } from '../words/languages.ts';
import { noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;

/** Links that nobody should have made, and part of what has to be said of each. */
const refused = [
  ['#s=9&people=300', 'Version of the link: “9” –'],
  ['#people=300', 'damaged, or is not one of Tell Ten’s'],
  ['#s=1&people=NaN', '“NaN” – expected a whole number from 2 to'],
  ['#s=1&listeners.act=0.9&listeners.relay=0.9', 'can add up to at most 100%'],
  [`#s=1&people=${'%F0%9F%92%A9x'.repeat(4900)}`, '“💩x💩'],
  [`#s=1&people=x&${Array.from({ length: 6000 }, (_, index) => `x${index}=1`).join('&')}`, 'x3: “1” –'],
  [`#s=1&${'people=300&'.repeat(7000)}`, 'longer than 65,536 characters'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a link', () => {
  it('carries what was changed to a fresh page, where it can be reset one by one and all at once', async () => {
    const base = presetScenario(PRESETS[0]);
    const open = await TellTenPage.open(browser);
    await open.page.click(byTestId('play'));
    await open.enter('place.food', '-0.4');
    await open.page.click('.levels button');
    await open.page.select('[data-path="network.kind"] select', 'random');
    await open.page.focus('[data-path="drift.loss"] input[type=range]');
    await open.page.keyboard.press('ArrowRight');
    const loss = Number(await open.valueOf('drift.loss')) / 100;
    expect(loss).toBeGreaterThan(base['drift.loss']);
    const scenario: Scenario = {
      ...base,
      'place.food': -0.4,
      'network.kind': 'random',
      'drift.loss': loss,
    };
    expect(await open.link()).toBe(`#${linkTo(scenario)}`);
    // What is moved all the time is written to the address when it rests.
    await open.addressIs(scenario);
    const { digest } = simulate(scenario);
    expect(await open.digest()).toBe(digest);

    const fresh = await TellTenPage.open(browser, open.page.url());
    await fresh.page.click(byTestId('play'));
    expect(await fresh.digest()).toBe(digest);
    await fresh.page.click('.levels button');
    expect(await fresh.changed()).toEqual(['drift.loss', 'network.kind', 'place.food']);
    expect(await fresh.valueOf('place.food')).toBe('-0.4');
    expect(await fresh.valueOf('network.kind')).toBe('random');
    expect(await fresh.valueOf('drift.loss')).toBe(String(loss * 100));

    await fresh.page.click('[data-path="place.food"] button.reset');
    expect(await fresh.changed()).toEqual(['drift.loss', 'network.kind']);
    await fresh.linkIs({ ...scenario, 'place.food': base['place.food'] });
    await fresh.page.click(`${byTestId('controls')} .changed button`);
    expect(await fresh.changed()).toEqual([]);
    await fresh.linkIs(base);
    expect(await fresh.digest()).toBe(simulate(base).digest);
    expect([open.problems, fresh.problems]).toEqual([noProblems, noProblems]);
    await Promise.all([open.close(), fresh.close()]);
  });

  it('opened into a page that is already there takes its place', async () => {
    const open = await TellTenPage.open(browser, '#s=1&people=300&seed=first');
    await open.digest();
    await open.follow({ ...STANDARD_SCENARIO, people: 300, seed: 'second' });
    expect(await open.digest()).toBe(simulate({ ...STANDARD_SCENARIO, people: 300, seed: 'second' }).digest);
    await open.close();
  });

  it('that cannot be used is refused in a sentence, and the scenario of a first visit runs, unchanged', async () => {
    const { digest } = simulate(presetScenario(PRESETS[0]));
    const open = await TellTenPage.open(browser, refused[0][0]);
    for (const [link, sentence] of refused) {
      await open.page.evaluate((hash) => (location.hash = hash), link);
      const said = () => open.textOf('link-faults');
      await expect.poll(said).toContain(sentence);
      expect(await said()).toContain(en.problems.linkRefused);
      expect((await said()).length).toBeLessThan(1000);
      expect(await open.digest()).toBe(digest);
      expect(await open.changed()).toEqual([]);
      // The address keeps it, to be mended.
      expect(decodeURI(await open.page.evaluate(() => location.hash))).toBe(decodeURI(link));
    }
    await open.page.click(`${byTestId('link-faults')} button`);
    expect(await open.page.$(byTestId('link-faults'))).toBeNull();
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('of 60 kB of rubbish does so in a page that has just been opened, too', async () => {
    const open = await TellTenPage.open(browser, `#s=1&people=300&${'rubbish'.repeat(8600)}=1`);
    await open.page.waitForSelector(`${byTestId('link-faults')} li`);
    const said = await open.textOf('link-faults');
    expect(said).toContain('there is no such name');
    expect(said.length).toBeLessThan(1000);
    expect(await open.digest()).toBe(simulate({ ...STANDARD_SCENARIO, people: 300 }).digest);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('opens from behind a ?, and the address then has it behind the #', async () => {
    const scenario = { ...STANDARD_SCENARIO, people: 300, days: 20 };
    const open = await TellTenPage.open(browser, `?opening=no&${linkTo(scenario)})`);
    expect(await open.digest()).toBe(simulate(scenario).digest);
    await open.addressIs(scenario);
    expect(await open.page.evaluate(() => location.search)).toBe('?opening=no');
    expect(await open.page.$(byTestId('link-faults'))).toBeNull();
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('that is cut off says so at once, and stands in the address until something is changed', async () => {
    const scenario = { ...STANDARD_SCENARIO, people: 300, days: 20, 'place.food': -0.4 };
    const cut = `#${linkTo(scenario).replace(/0.4&z=.*/, '')}`;
    const open = await TellTenPage.open(browser, cut);
    await open.page.waitForSelector(`${byTestId('link-faults')} li`);
    expect(await open.textOf('link-faults')).toContain('cut off');
    const whole = { ...scenario, 'place.food': STANDARD_SCENARIO['place.food'] };
    expect(await open.digest()).toBe(simulate(whole).digest);
    expect(await open.page.evaluate(() => location.hash)).toBe(cut);
    await open.enter('place.food', '-0.3');
    await open.addressIs({ ...scenario, 'place.food': -0.3 });
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('with a script in its texts shows them as texts', async () => {
    const script = '<script>window.harm=1</script><img src=x onerror="window.harm=1">';
    const scenario = { ...STANDARD_SCENARIO, people: 300, name: script, seed: script.slice(0, 60) };
    const open = await TellTenPage.open(browser, scenario);
    expect(await open.digest()).toBe(simulate(scenario).digest);
    expect(await open.page.$eval('#luck', (luck) => (luck as HTMLInputElement).value)).toBe(scenario.seed);
    expect(await open.page.evaluate(() => 'harm' in window)).toBe(false);
    expect(await open.page.$$('img[src=x]')).toEqual([]);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('for more people than there may be is brought into range, and asks', async () => {
    const open = await TellTenPage.open(browser, '#s=1&people=1000000000');
    expect(await open.textOf('link-faults')).toContain(en.problems.linkTolerated);
    expect(await open.textOf('asking')).toContain('10,000,000');
    await open.close();
  });

  it('for 300 000 people can be declined for the standard scenario', async () => {
    const open = await TellTenPage.open(browser, '#s=1&people=300000');
    await open.textOf('asking');
    await open.page.click(`${byTestId('asking')} button:not(.primary)`);
    expect(await open.digest()).toBe(simulate(presetScenario(PRESETS[0])).digest);
    await open.close();
  });

  it('for 300 000 people asks first, and runs only when it is told to', async () => {
    const open = await TellTenPage.open(browser, '#s=1&people=300000&days=2');
    expect(await open.textOf('asking')).toContain('300,000');
    expect(open.page.workers()).toEqual([]);
    // Nothing speaks as if there were a run.
    expect(await open.page.$eval(byTestId('legend'), (legend) => /\d/.test(legend.textContent))).toBe(false);
    expect(await open.textOf('unrun')).toBe(en.run.unrunCharts);
    expect(await open.page.$$(`${byTestId('charts')} figure`)).toEqual([]);
    expect(await open.textOf('day')).toBe(en.run.unrunDay);
    expect(
      await open.page.$eval(byTestId('play'), (play) => [play.ariaLabel, play.matches(':disabled')]),
    ).toEqual([en.transport.play, true]);
    // Whoever has no mouse stands before the question, and before the run when it is answered.
    await open.page.waitForSelector(`${byTestId('asking')} .primary:focus`);
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(`${byTestId('play')}:focus`);
    expect(await open.digest()).toBe(simulate({ ...STANDARD_SCENARIO, people: 300_000, days: 2 }).digest);
    expect(await open.page.$(byTestId('asking'))).toBeNull();
    expect(await open.page.$(byTestId('unrun'))).toBeNull();
    await open.close();
  });
});
