import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineage, type LineageStep } from '../../src/model/inquiry/lineage.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { UNMOVED } from '../../src/model/story/stages.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { LOST } from '../../src/model/story/story.ts';
import { why } from '../../src/model/inquiry/why.ts';
import { personNames } from '../../src/ui/values/person-names.ts';
import { LANGUAGES } from '../words/languages.ts';
import { runOf, scenarioWith, derivationOf } from '../model/runs.ts';
import { noProblems, openBrowser } from './driver.ts';
import { faultsInLooks } from './faults-in-looks.ts';
import { byTestId, PERSON_FIELD, STAGE, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 40 });
const { journal, result } = runOf(town);
const wayTo = (person: number, day: number) =>
  lineage(journal, derivationOf(journal, town.people), person, day);
const everybody = Array.from({ length: town.people }, (_, person) => person);
const holds = (steps: readonly LineageStep[]) => steps.length > 0 && steps.at(-1)!.stage !== UNMOVED;

const names = personNames({ given: null, seed: town.seed }, en);
const chain = `${byTestId('story')} .chain > li`;
const title = `${byTestId('story')} h3`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page with the run over, on a day. */
const openOn = (day: number, scenario = town, view = {}) => TellTenPage.openOn(browser, scenario, day, view);

/** Types a person's number and waits for the story. */
async function ask(open: TellTenPage, person: number): Promise<void> {
  // Out from under a phone's transport first.
  await open.page.focus(PERSON_FIELD);
  await open.page.click(PERSON_FIELD, { count: 3 });
  await open.page.keyboard.type(String(person));
  await open.page.keyboard.press('Enter');
  await open.page.waitForFunction(
    (selector, name) => document.querySelector(selector)?.textContent.includes(name),
    {},
    title,
    names.nameOf(person),
  );
}

/** Waits until as many sentences stand in the chain, and reads percent and origin of each. */
async function shownChain(open: TellTenPage, length: number) {
  await open.page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length === count,
    {},
    chain,
    length,
  );
  return open.page.$$eval(chain, (rows) =>
    rows.map((row) => ({
      left: row.querySelector('[data-testid=left] b')!.textContent,
      origin: row.querySelector('.quiet')!.textContent.replace(/\s+/g, ' ').trim(),
    })),
  );
}

function expectedChain(steps: readonly LineageStep[]) {
  const { nameOf } = names.among(steps.map(({ person }) => person));
  return steps.map(({ person, hop, day, fidelity }) => ({
    left: en.numbers.percent(fidelity),
    origin: `${nameOf(person)} · ${en.story.origin(hop, day)}`,
  }));
}

/** Clicks here and there in the town until somebody is selected who holds a story. */
async function clickSomebody(open: TellTenPage, day: number): Promise<number> {
  const box = (await (await open.page.$(STAGE))!.boundingBox())!;
  for (let step = 0; step < 400; step++) {
    const [across, down] = [0.15 + 0.7 * ((step * 0.618) % 1), 0.15 + 0.7 * ((step * 0.755) % 1)];
    await open.page.mouse.click(box.x + across * box.width, box.y + down * box.height);
    const picked = await open.selectedPerson();
    if (picked !== '' && holds(wayTo(Number(picked), day)) && wayTo(Number(picked), day).length > 1)
      return Number(picked);
  }
  throw new Error('Nobody who holds a story could be clicked.');
}

describe('the story of one person', () => {
  it('is shown at a click, every hop as the model has it, and follows the day', async () => {
    const open = await openOn(result.days);
    const person = await clickSomebody(open, result.days);
    const steps = wayTo(person, result.days);
    expect(await shownChain(open, steps.length)).toEqual(expectedChain(steps));
    const before = steps.at(-1)!.day - 1;
    await open.moveTimeline(before);
    await open.showsDay(before);
    const earlier = wayTo(person, before);
    const told = holds(earlier) ? earlier : earlier.slice(0, -1);
    expect(await shownChain(open, told.length)).toEqual(expectedChain(told));
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('strikes out what was lost, and says so in a word', async () => {
    const loser = everybody.find((person) => {
      const steps = wayTo(person, result.days);
      return (
        holds(steps) && steps.at(-1)!.changes.includes('lost') && steps.at(-1)!.story.some((f) => f !== LOST)
      );
    })!;
    const open = await openOn(result.days);
    await ask(open, loser);
    const row = `${chain}:last-child .quote`;
    await open.page.waitForSelector(`${row} s`);
    const lost = wayTo(loser, result.days)
      .at(-1)!
      .changes.filter((change) => change === 'lost').length;
    expect(await open.page.$$eval(`${row} s`, (struck) => struck.length)).toBe(lost);
    expect(await open.page.$eval(row, (quote) => quote.textContent)).toContain(en.story.changes.lost);
    await open.close();
  });

  it('has its reasons, when somebody asks why', async () => {
    const person = everybody.find((candidate) => wayTo(candidate, result.days).length > 2)!;
    const open = await openOn(result.days);
    await ask(open, person);
    // The chain comes a moment after the title, and moves what stands below it.
    const steps = wayTo(person, result.days);
    await shownChain(open, holds(steps) ? steps.length : steps.length - 1);
    await open.page.click(`${byTestId('why')} summary`);
    const luck = new Luck(town.seed);
    const facts = why(town, buildNetwork(town, luck), luck, person, result.days);
    const { nameOf } = names.among(steps.map((step) => step.person));
    const lines = en.whyLines(facts, en.topic, nameOf);
    const rows = `${byTestId('why')} li`;
    await open.page.waitForFunction(
      (selector, count) => document.querySelectorAll(selector).length === count,
      {},
      rows,
      lines.length,
    );
    const shown = await open.page.$$eval(`${rows} span:last-child`, (spans) =>
      spans.map((span) => span.textContent),
    );
    expect(shown).toEqual(lines.map(({ text }) => text));
    await open.close();
  });

  it('says of somebody who knows nothing that they have heard nothing', async () => {
    const unaware = everybody.find((person) => wayTo(person, 3).length === 0)!;
    const open = await openOn(3);
    await ask(open, unaware);
    expect(await open.page.$eval(title, (heading) => heading.textContent)).toBe(
      en.story.titles.nothing(names.nameOf(unaware)),
    );
    expect(await shownChain(open, 0)).toEqual([]);
    await open.close();
  });

  it('is opened, read and closed by keyboard, and the focus is never lost', async () => {
    const open = await openOn(result.days);
    const focused = () => open.page.evaluate(() => document.activeElement?.tagName);
    await ask(open, 5);
    expect(await focused()).toBe('H3');
    await open.page.keyboard.press('Escape');
    await open.isGone(title);
    expect(await open.page.$(`${STAGE}:focus`)).not.toBeNull();
    await ask(open, 5);
    await open.page.focus(`${byTestId('story')} .close`);
    await open.page.keyboard.press('Enter');
    await open.isGone(title);
    expect(await open.page.$(`${STAGE}:focus`)).not.toBeNull();
    await open.close();
  });

  it('says which numbers there are when a number is nobody’s', async () => {
    const open = await openOn(3);
    await open.page.type(PERSON_FIELD, '300');
    await open.page.keyboard.press('Enter');
    const text = await open.page.$eval(byTestId('story'), ({ textContent }) => textContent);
    expect(text).toContain(en.story.noSuchPerson(299));
    await open.close();
  });

  it('comes to a tap on a phone, and the town stays in sight', async () => {
    const open = await openOn(result.days, town, { width: 390, height: 664, touch: true });
    await clickSomebody(open, result.days);
    await open.page.waitForSelector(`${byTestId('strip')} .close`, { visible: true });
    const places = await open.page.evaluate(() =>
      ['[data-testid=headline] h2', '#stage', '[data-testid=strip]', '[data-testid=play]'].map((part) =>
        document.querySelector(part)!.getBoundingClientRect().toJSON(),
      ),
    );
    const tops = places.map(({ top }) => top);
    expect(tops[0]).toBeGreaterThanOrEqual(0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const covered = places[1].bottom - places[2].top;
    expect(covered).toBeLessThanOrEqual(places[1].height / 8);
    await open.page.click(`${byTestId('strip')} .read-on`);
    expect(await open.page.$eval(title, (heading) => heading === document.activeElement)).toBe(true);
    await open.close();
  });

  it.each([
    [1280, 720],
    [390, 844],
  ])('has no accessibility fault at %i × %i in any look', async (width, height) => {
    const open = await openOn(result.days, town, { width, height, touch: width < 500 });
    await ask(
      open,
      everybody.find((person) => wayTo(person, result.days).length > 2)!,
    );
    await open.page.click(`${byTestId('why')} summary`);
    expect(await faultsInLooks(open)).toEqual([]);
    await open.close();
  });
});

describe('the topic', () => {
  it('changes the words everywhere and no number, without running again', async () => {
    const open = await openOn(result.days);
    await ask(
      open,
      wayTo(
        everybody.find((person) => holds(wayTo(person, result.days)))!,
        result.days,
      )[0]!.person,
    );
    const digest = await open.digest();
    await open.page.select('[data-path=topic] select', 'hotel');
    const { headline } = await open.reading();
    expect(headline).toContain('heard about the hotel');
    expect(await open.page.$eval('[data-path="place.food"] label', (label) => label.textContent)).toBe(
      'Beds',
    );
    const quote = await open.page.waitForSelector(`${chain} .quote`);
    expect(await quote!.evaluate(({ textContent }) => textContent)).toMatch(/the beds are/i);
    expect(await open.digest()).toBe(digest);
    await open.linkIs({ ...town, topic: 'hotel' });
    await open.close();
  });

  it('may be words of one’s own, which are shown as plain text', async () => {
    const topic = { ...en.topics.app, place: '<img src=x onerror=alert(1)>' };
    const open = await openOn(result.days, { ...town, topic });
    expect((await open.reading()).headline).toContain(`heard about ${topic.place}`);
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });
});
