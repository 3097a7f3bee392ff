import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simplified } from '../../src/model/imports/imported-network.ts';
import { linkTo } from '../../src/model/link.ts';
import { presetById, PRESETS, presetScenario } from '../../src/model/presets/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { simulate } from '../../src/model/simulate.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { hasFirefox, noProblems, openBrowser, openFirefox, singleFileUrl } from './driver.ts';
import { TellTenPage } from './tell-ten-page.ts';

const everybodyTells = {
  'listeners.act': 0,
  'listeners.forget': 0,
  'listeners.relay': 1,
  'listeners.verify': 0,
};

/** Runs that between them use every rule. */
const scenarios: [string, Scenario][] = [
  ['the excellent restaurant', presetScenario(PRESETS[0])],
  ['ten tell ten', presetScenario(presetById('ten-tell-ten')!)],
  [
    'everybody meets everybody, again and again, until they lose interest',
    scenarioWith(ALL_RELAY, {
      people: 1000,
      'network.kind': 'mixed',
      'telling.perDay': 1,
      'telling.repeats': true,
      'telling.stifling': 1,
      seed: 'rumour',
    }),
  ],
  [
    'a random network with advertisements and paid tellers',
    scenarioWith({
      people: 3000,
      'network.kind': 'random',
      'network.contacts': 7.5,
      'diners.count': 40,
      'advertising.reach': 0.004,
      'campaign.played': 0.5,
      'campaign.boast': 0.6,
      seed: 'paid',
    }),
  ],
  [
    'a small world of the hard to convince, told now and then',
    scenarioWith({
      people: 3000,
      'network.contacts': 12,
      'diners.count': 60,
      'listeners.tellersNeeded': 2,
      'listeners.shareNeeded': 0.12,
      'telling.stifling': 0.3,
      'telling.perDay': 1.7,
      seed: 'sceptics',
    }),
  ],
  [
    'a tree with everything at once',
    scenarioWith({
      people: 4000,
      'network.kind': 'tree',
      'network.contacts': 9,
      'place.service': -0.9,
      'place.variation': 0.7,
      'listeners.relay': 0.4,
      'telling.repeats': true,
      'telling.stifling': 0.02,
      'drift.flip': 0.2,
      'drift.noise': 0.3,
      'drift.assimilation': 0.3,
      'memory.cue': 0.1,
      'memory.recall': 0.9,
      'advertising.reach': 0.002,
      'campaign.played': 0.2,
      'diners.count': 3,
      seed: 'ünïcødé 🍜',
    }),
  ],
  [
    'the characters of Les Misérables',
    scenarioWith({ ...everybodyTells, 'network.kind': 'imported', 'network.source': 'miserables' }),
  ],
  [
    'a network of one’s own, in the link',
    scenarioWith({
      ...everybodyTells,
      'network.kind': 'imported',
      'network.source': simplified(4, Uint32Array.of(0, 1, 1, 2), ['Zoë', '*', '<b>-', '']).network,
      'diners.count': 2,
    }),
  ],
];

/** The digests of all scenarios, opened one after the other in the same page. */
async function digestsIn(browser: Browser, address = ''): Promise<Record<string, string>> {
  const open = await TellTenPage.open(browser, `${address}#${linkTo(scenarios[0]![1])}`);
  const digests: Record<string, string> = {};
  let before: string | null = null;
  for (const [name, scenario] of scenarios) {
    await open.page.evaluate((link) => (location.hash = link), linkTo(scenario));
    await open.page.waitForFunction((old) => ![null, old].includes(window.tellTen!.digest), {}, before);
    before = digests[name] = await open.digest();
  }
  expect(open.problems.pageErrors).toEqual([]);
  await open.close();
  return digests;
}

const expected = Object.fromEntries(scenarios.map(([name, scenario]) => [name, simulate(scenario).digest]));

describe('the same scenario is the same run', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('in Node, each of them another', () => {
    expect(new Set(Object.values(expected)).size).toBe(scenarios.length);
    for (const [, scenario] of scenarios)
      expect(simulate(scenario).reach).toBeGreaterThan(Math.min(100, scenario.people / 2));
  });

  it('in Chromium', async () => {
    expect(await digestsIn(browser)).toEqual(expected);
  });

  it('in the single file opened from disk, which asks the network for nothing', async () => {
    const [name, scenario] = scenarios[3]!;
    const open = await TellTenPage.open(browser, `${singleFileUrl}#${linkTo(scenario)}`);
    expect(await open.digest()).toBe(expected[name]);
    const outside = open.requests.filter((address) => !/^(data|blob):/.test(address));
    expect(outside.map((address) => address.split('#')[0])).toEqual([singleFileUrl]);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});

describe.skipIf(!hasFirefox)('the same scenario is the same run', () => {
  it('in Firefox', async () => {
    const browser = await openFirefox();
    expect(await digestsIn(browser)).toEqual(expected);
    await browser.close();
  });
});
