import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { personNames } from '../../src/ui/values/person-names.ts';
import { LANGUAGES } from '../words/languages.ts';
import { scenarioWith } from '../model/runs.ts';
import { frenchSlips } from '../words/sentence.ts';
import { accessibilityFaults, noProblems, openBrowser } from './driver.ts';
import { byTestId, TellTenPage } from './tell-ten-page.ts';

const { fr } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 40 });

/** Words that no French text has. */
const ENGLISH = new RegExp(
  '\\b(the|and|of|with|who|are|is|has|have|from|to|by|your|people|person|nobody|everybody|somebody|day|days|story|' +
    'told|heard|went|friend|believed|retelling|show|close|copy|share|more|reset|changed|controls|charts|luck|run|' +
    'play|speed|look|undo|save|left|lost|louder|delighted|unmoved|restaurant is)\\b',
  'i',
);

/** Everything that the page shows or reads out, but for addresses and what is marked as another language. */
const textsOf = (open: TellTenPage): Promise<string[]> =>
  open.page.evaluate(() => {
    const found: string[] = [];
    const read = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    const walk = (node: Node): void => {
      if (node instanceof Text) found.push(node.data.replace(/https?:\S+/g, '').trim());
      if (!(node instanceof Element)) return;
      if (node.matches('script, style, noscript, [lang="en"]')) return;
      for (const name of read) found.push(node.getAttribute(name) ?? '');
      node.childNodes.forEach(walk);
    };
    document.documentElement.childNodes.forEach((child) => child instanceof HTMLBodyElement && walk(child));
    return found.filter(Boolean);
  });

/** The same with ordinary spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a French visit', () => {
  it('is in French from start to end, and so is the next, until another language is chosen', async () => {
    const open = await TellTenPage.openOn(browser, town, 20, { language: 'fr-CA' });
    const { page } = open;
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('fr');
    expect(await page.title()).toBe(fr.page.title);
    const told = ['meta[name=description]', 'link[rel=manifest]'];
    const head = await page.evaluate(
      (selectors) => selectors.map((one) => document.querySelector(one)?.outerHTML ?? ''),
      told,
    );
    expect(head[0]).toContain(fr.page.description);
    expect(head[1]).toContain('manifest.fr.webmanifest');

    const { headline } = await open.reading();
    expect(plain(headline)).toMatch(
      /^(En 20 jours|Jour 20 :) .*\d+ personnes sur 300 .*, et \d+ y ont mangé\.$/,
    );

    await page.click(`${byTestId('story')} input[name=person]`, { count: 3 });
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const title = await page.waitForSelector(`${byTestId('story')} h3`);
    expect(await title!.evaluate(({ textContent }) => textContent)).toContain(
      personNames({ given: null, seed: town.seed }, fr).nameOf(7),
    );
    await page.click(`${byTestId('why')} summary`);
    await page.waitForFunction(
      (why) => document.querySelector(why)?.querySelector('li, p.quiet:not(:empty)') !== null,
      {},
      byTestId('why'),
    );

    await open.enter('place.food', '0,35');
    expect(await open.valueOf('place.food')).toBe('0,35');
    await open.page.keyboard.down('Control');
    await open.page.keyboard.press('z');
    await open.page.keyboard.up('Control');
    await open.enter('listeners.act', '5');
    expect(await open.changed()).toEqual(['listeners.act']);
    const texts = await textsOf(open);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([]);
    expect(texts.flatMap(frenchSlips)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(open.problems).toEqual(noProblems);

    await page.select(byTestId('language'), 'en');
    await page.waitForSelector('html[lang=en]');
    expect((await textsOf(open)).some((text) => ENGLISH.test(text))).toBe(true);
    await page.reload({ waitUntil: 'load' });
    await open.digest();
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('en');
    await open.close();
  });
});
