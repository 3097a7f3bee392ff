import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { simulate } from '../model/kernels.ts';
import { SAMPLE_SCENARIOS } from '../model/sample-scenarios.ts';
import { hasFirefox, noProblems, openBrowser, openFirefox, singleFileUrl } from './driver.ts';
import { isWhole } from '../whole.ts';
import { TellTenPage } from './tell-ten-page.ts';

type Samples = typeof SAMPLE_SCENARIOS;

/** The digests of scenarios, opened one after the other in the same page. */
async function digestsIn(browser: Browser, scenarios: Samples): Promise<Record<string, string>> {
  const open = await TellTenPage.open(browser, scenarios[0]![1]);
  const digests: Record<string, string> = {};
  for (const [name, scenario] of scenarios) {
    await open.follow(scenario);
    digests[name] = await open.digest();
  }
  expect(open.problems.pageErrors).toEqual([]);
  await open.close();
  return digests;
}

const digestsOf = (scenarios: Samples): Record<string, string> =>
  Object.fromEntries(scenarios.map(([name, scenario]) => [name, simulate(scenario).digest]));

const expected = digestsOf(SAMPLE_SCENARIOS);

describe('the same scenario is the same run', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('in Node, each of them another', () => {
    expect(new Set(Object.values(expected)).size).toBe(SAMPLE_SCENARIOS.length);
  });

  it('in Chromium', async () => {
    expect(await digestsIn(browser, SAMPLE_SCENARIOS)).toEqual(expected);
  });

  it('in the single file opened from disk, which asks the network for nothing', async () => {
    const [name, scenario] = SAMPLE_SCENARIOS[3]!;
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
    const scenarios = isWhole ? SAMPLE_SCENARIOS : SAMPLE_SCENARIOS.slice(0, 4);
    expect(await digestsIn(browser, scenarios)).toEqual(digestsOf(scenarios));
    await browser.close();
  });
});
