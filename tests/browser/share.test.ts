import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO } from '../../src/model/scenario/scenario.ts';
import { simulate } from '../model/kernels.ts';
import { LANGUAGES } from '../words/languages.ts';
import { noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const small = { ...STANDARD_SCENARIO, people: 200, days: 20 };
const { digest } = simulate(small);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const dialog = byTestId('share-dialog');
const linkIn = (open: TellTenPage) =>
  open.page.$eval(`${dialog} input[readonly]`, (field) => (field as HTMLInputElement).value);

describe('sharing', () => {
  it('hands out the link with the digest of its run, as a text and as a code, at the public address', async () => {
    const open = await TellTenPage.open(browser, small);
    await open.digest();
    await open.page.click(byTestId('share'));
    await open.page.waitForSelector(dialog);
    const own = open.page.url().split('#')[0]!;
    await expect.poll(() => linkIn(open)).toBe(`${own}#${linkTo(small, digest)}`);
    const said = await open.textOf('share-dialog');
    expect(said).toContain(en.shareDialog.reach.computer);
    const modules = () => open.page.$eval(`${dialog} svg[role=img]`, (svg) => svg.getAttribute('viewBox'));
    // Where nobody else can open the link there is no code to follow.
    expect(await open.page.$(`${dialog} svg[role=img]`)).toBeNull();
    await open.page.type(byTestId('public-address'), `example.org/${'long/'.repeat(30)}`);
    await expect.poll(() => linkIn(open)).toContain('https://example.org/long/');
    expect(await linkIn(open)).toContain(`#${linkTo(small, digest)}`);
    expect(await modules()).toMatch(/^0 0 \d+ \d+$/);
    await open.page.$eval(byTestId('public-address'), (field) => (field as HTMLInputElement).select());
    await open.page.type(byTestId('public-address'), 'nonsense');
    expect(await open.textOf('share-dialog')).toContain(en.shareDialog.notAnAddress('nonsense'));
    await open.page.$eval(byTestId('public-address'), (field) => (field as HTMLInputElement).select());
    await open.page.keyboard.press('Backspace');
    expect(await linkIn(open)).toContain(own);
    await open.page.keyboard.press('Escape');
    await open.page.waitForSelector(dialog, { hidden: true });
    expect(await open.page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('share');
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('hands out the page of a preset that is shared as it is, which leads to the same run', async () => {
    const preset = PRESETS.find(({ id }) => id === 'ten-tell-ten')!;
    const open = await TellTenPage.open(browser, presetScenario(preset));
    const found = await open.digest();
    await open.page.click(byTestId('share'));
    await open.page.waitForSelector(dialog);
    const shared = new URL(await linkIn(open));
    expect(shared.pathname).toBe(`/p/${preset.id}.html`);
    for (const path of [shared.href, `p/${preset.id}.html?opening=no`]) {
      const followed = await TellTenPage.open(browser, path);
      expect(await followed.digest()).toBe(found);
      expect(new URL(followed.page.url()).pathname).toBe('/');
      expect(followed.problems).toEqual(noProblems);
      await followed.close();
    }
    await open.page.keyboard.press('Escape');
    await open.enter('place.food', '-0.4');
    await open.page.click(byTestId('share'));
    await expect.poll(async () => new URL(await linkIn(open)).pathname).toBe('/');
    await open.close();
  });

  it('copies the link and says so', async () => {
    const open = await TellTenPage.open(browser, small);
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(open.page.url()).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await open.digest();
    await open.page.click(byTestId('share'));
    await open.page.waitForSelector(dialog);
    await open.page.keyboard.press('Enter');
    await expect.poll(() => open.textOf('copy-link')).toContain(en.shareDialog.copied);
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toContain(linkTo(small, digest));
    await open.close();
  });

  it('a link whose run comes out differently says so in one sentence, until the scenario is another', async () => {
    const open = await TellTenPage.open(browser, `#${linkTo(small, '0123456789abcdef')}`);
    expect(await open.digest()).toBe(digest);
    expect(await open.textOf('link-differs')).toBe(en.share.differs);
    await open.enter('place.food', '-0.4');
    await open.page.waitForSelector(byTestId('link-differs'), { hidden: true });
    const kept = await TellTenPage.open(browser, `#${linkTo(small, digest)}`);
    await kept.digest();
    expect(await kept.page.$(byTestId('link-differs'))).toBeNull();
    await Promise.all([open.close(), kept.close()]);
  });
});
