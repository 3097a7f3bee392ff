import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descendants } from '../../src/model/inquiry/descendants.ts';
import { bundledNetwork } from '../../src/model/network/import/bundled.ts';
import { lineage } from '../../src/model/inquiry/lineage.ts';
import { STAGES } from '../../src/model/story/stages.ts';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { seek } from '../../src/model/inquiry/find-people.ts';
import type { SeekQuestion } from '../../src/model/inquiry/people-questions.ts';
import { personNames } from '../../src/ui/values/person-names.ts';
import { LANGUAGES } from '../words/languages.ts';
import { derivationOf, runOf, scenarioWith } from '../model/runs.ts';
import { accessibilityFaults, noProblems, openBrowser, openFirefox } from './driver.ts';
import { asksFirefox } from './matrix.ts';
import { byTestId, PERSON_FIELD, STAGE, TellTenPage } from './tell-ten-page.ts';

const { en } = LANGUAGES;
const town = scenarioWith({ ...PRESETS[0].changes, seed: 'kitchen', people: 300, days: 40 });
const { journal, result } = runOf(town);
const derived = derivationOf(journal, town.people);
const wayTo = (person: number, day: number) => lineage(journal, derived, person, day);

const title = `${byTestId('story')} h3`;
const questions = `${byTestId('seek')} select`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page with the run over, on a day. */
const openOn = (day: number, scenario = town, view = {}) => TellTenPage.openOn(browser, scenario, day, view);

const { nameOf } = personNames({ given: null, seed: town.seed }, en);
const seekStatus = (open: TellTenPage) =>
  open.page.$eval(`${byTestId('seek')} [role=status]`, ({ textContent }) => textContent);

describe('somebody who …', () => {
  it('is shown as the model finds them, the next one at each press, and on the day on show', async () => {
    const open = await openOn(result.days);
    for (const [question, day] of [
      ['mostReached', result.days],
      ['furthest', 12],
    ] as [SeekQuestion, number][]) {
      await open.moveTimeline(day);
      await open.showsDay(day);
      const people = seek(journal, derived, question, day);
      await open.page.select(questions, question);
      for (const place of [0, 1]) {
        await expect.poll(() => seekStatus(open)).toBe(en.story.seek.place(place, people.length));
        expect(await open.selectedPerson()).toBe(String(people[place]));
        await open.page.click(`${byTestId('seek')} button`);
      }
    }
    expect(open.problems).toEqual(noProblems);
    await open.close();
  });

  it('is said not to exist where there is nobody', async () => {
    const open = await openOn(0);
    await open.page.select(questions, 'talkedOut');
    await expect.poll(() => seekStatus(open)).toBe(en.story.seek.nobody(0));
    expect(await open.selectedPerson()).toBe('');
    await open.close();
  });

  it('has told as many as the model says', async () => {
    const open = await openOn(result.days);
    const [person] = seek(journal, derived, 'mostReached', result.days) as [number];
    const { people, tellers } = descendants(journal, town.people, person);
    await open.page.select(questions, 'mostReached');
    const sentence = en.story.passedOn(tellers.filter((teller) => teller === person).length, people.length);
    await expect.poll(() => open.textOf('passed-on')).toBe(sentence);
    await open.close();
  });
});

/** Points around on the last day until somebody has something to tell, and checks what their card says; returns them. */
async function readCard(open: TellTenPage): Promise<number> {
  const box = (await (await open.page.waitForSelector(STAGE))!.boundingBox())!;
  let text = '';
  for (let step = 0; step < 300 && !text.includes(' left'); step++) {
    const [across, down] = [0.15 + 0.7 * ((step * 0.618) % 1), 0.15 + 0.7 * ((step * 0.755) % 1)];
    await open.page.mouse.move(box.x + across * box.width, box.y + down * box.height);
    text = await open.page.evaluate(
      () => document.querySelector('[data-testid=card]')?.textContent.replace(/\s+/g, ' ') ?? '',
    );
  }
  const person = Number(
    await open.page.$eval(byTestId('card'), (card) => (card as HTMLElement).dataset['person']),
  );
  expect(text).toContain(nameOf(person));
  const steps = wayTo(person, result.days);
  const last = steps.at(-1)!;
  expect(text).toContain(en.story.card.stages[STAGES[last.stage]!]);
  expect(text).toContain(last.hop === 0 ? en.story.card.firstHand : en.story.card.retelling(last.hop));
  if (last.hop > 0)
    await expect.poll(() => open.textOf('card')).toContain(en.story.card.from(nameOf(steps.at(-2)!.person)));
  return person;
}

describe('the card beside the pointer', () => {
  it('says what somebody is, from whom they have it, and what is left', async () => {
    const open = await openOn(result.days);
    await readCard(open);
    await open.page.mouse.move(2, 2);
    await open.page.waitForFunction(() => !document.querySelector('[data-testid=card]'));
    await open.close();
  });
});

describe('with the keyboard on the stage', () => {
  it('somebody is selected, left for their neighbour and found again, and let go', async () => {
    const open = await openOn(result.days);
    await open.page.focus(STAGE);
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(title);
    const first = await open.selectedPerson();
    expect(wayTo(Number(first), result.days).length).toBeGreaterThan(0);
    await open.page.keyboard.press('ArrowRight');
    await expect.poll(() => open.selectedPerson()).not.toBe(first);
    await open.page.keyboard.press('ArrowLeft');
    await expect.poll(() => open.selectedPerson()).toBe(first);
    expect(await open.day()).toBe(result.days);
    await open.page.keyboard.press('Escape');
    await expect.poll(() => open.selectedPerson()).toBe('');
    expect(await open.page.$(`${STAGE}:focus`)).not.toBeNull();
    await open.close();
  });
});

describe('people with names', () => {
  const novel = scenarioWith({
    'network.kind': 'imported',
    'network.source': 'miserables',
    people: bundledNetwork('miserables').people,
    days: 20,
  });
  const names = bundledNetwork('miserables').names!;

  it('are found by them, with the keyboard', async () => {
    const open = await openOn(0, novel);
    await open.page.click(PERSON_FIELD, { count: 3 });
    await open.page.keyboard.type('thénard');
    await open.page.waitForSelector(`${byTestId('story')} [role=option]`);
    const options = await open.page.$$eval('[role=option]', (rows) =>
      rows.map((row) => row.textContent.trim()),
    );
    expect(options.length).toBeGreaterThan(1);
    expect(options.every((option) => names.includes(option))).toBe(true);
    expect(await accessibilityFaults(open.page)).toEqual([]);
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(title);
    expect(await open.selectedPerson()).toBe(options[1]);
    await open.page.click(PERSON_FIELD, { count: 3 });
    await open.page.keyboard.type('Nobody');
    await open.page.keyboard.press('Enter');
    const said = await open.page.$eval(byTestId('story'), ({ textContent }) => textContent);
    expect(said).toContain(en.story.noSuchName('Nobody'));
    await open.close();
  });
});

describe.skipIf(!asksFirefox)('in Firefox, without WebGL', () => {
  it('people are pointed at and found, and a network that somebody brings is shown before it is used', async () => {
    const firefox = await openFirefox();
    const open = await TellTenPage.openOn(firefox, town, result.days, { reducedMotion: false });
    await open.page.waitForFunction(
      (said) => document.body.textContent.includes(said),
      {},
      en.stage.plainCanvas,
    );
    const person = await readCard(open);
    await open.page.click(PERSON_FIELD, { count: 3 });
    await open.page.keyboard.type(String(person));
    await open.page.keyboard.press('Enter');
    await open.page.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent.includes(wanted),
      {},
      title,
      nameOf(person),
    );
    const path = join(mkdtempSync(join(tmpdir(), 'tell-ten-')), 'three.csv');
    writeFileSync(path, 'from,to\na,b\nb,c\n');
    await ((await open.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    expect(await open.textOf('network-preview')).toContain(en.imports.preview.title('three.csv'));
    expect(open.problems.pageErrors).toEqual([]);
    await firefox.close();
  });
});
