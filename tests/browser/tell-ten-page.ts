import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { linkTo } from '../../src/model/scenario/link/link.ts';
import { markOf } from '../../src/model/scenario/link/mark.ts';
import { stageOf } from '../../src/model/measures/person-state.ts';
import { STAGES, type Stage } from '../../src/model/story/stages.ts';
import type { PresetId } from '../../src/model/scenario/presets/index.ts';
import type { Path } from '../../src/model/scenario/parameters.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import type {} from '../../src/state/page/window-handle.ts';
import { openPage } from './driver.ts';
import { moveTimeline, type OpenPage, type Problems, type View } from './launch.ts';

/** Milliseconds; generous, for machines that draw in software while they do something else. */
const TIMEOUT = 20_000;

/** The field in which people are found. */
export const PERSON_FIELD = '[data-testid=story] input[name=person]';

/** What the page says of the day on show. */
export interface Reading {
  /** As the transport has it. */
  readonly day: string;
  readonly headline: string;
  readonly legend: Record<Stage, number>;
}

/** The page as somebody in front of it sees and uses it. */
export class TellTenPage {
  readonly page: Page;
  readonly problems: Problems;
  readonly requests: string[];

  private constructor(opened: OpenPage) {
    this.page = opened.page;
    this.problems = opened.problems;
    this.requests = opened.requests;
    this.page.setDefaultTimeout(TIMEOUT);
  }

  /** Opens a scenario by its link, or any path or address. */
  static async open(browser: Browser, what: Scenario | string = '', view: View = {}): Promise<TellTenPage> {
    const path = typeof what === 'string' ? what : `#${linkTo(what)}`;
    const opened = await openPage(browser, path, view);
    // Its words and its worker come after the document.
    await opened.page.waitForSelector('#app > *');
    return new TellTenPage(opened);
  }

  /** Opens a scenario and waits until its run is over and this day of it is shown, with nothing moving. */
  static async openOn(
    browser: Browser,
    scenario: Scenario,
    day: number,
    view: View = {},
  ): Promise<TellTenPage> {
    const open = await TellTenPage.open(browser, scenario, { reducedMotion: true, ...view });
    await open.goToEnd();
    // They come when there is a run, and what stands below them is in its place then.
    await open.page.waitForSelector(byTestId('charts'));
    await open.moveTimeline(day);
    await open.showsDay(day);
    return open;
  }

  /** The digest of the run of what the controls say, as soon as it is over. */
  async digest(): Promise<string> {
    // The link names it unless the run on show is an older one.
    const over = this.page.waitForFunction(() => {
      const { digest, link } = window.tellTen ?? {};
      return digest && link?.includes(`d=${digest}`) ? digest : null;
    });
    return (await (await over.catch((cause: unknown) => this.explain(cause))).jsonValue())!;
  }

  /** Throws what went wrong together with what the page looks like: a wait that ends in vain says nothing by itself. */
  private async explain(cause: unknown): Promise<never> {
    const text = await this.page.evaluate(() => `${document.readyState}, ${document.body.innerText}`);
    const workers = this.page.workers().length;
    const seen = JSON.stringify({ problems: this.problems, requests: this.requests, workers, text });
    throw new Error(`The run did not end: ${seen}`, { cause });
  }

  async day(): Promise<number | null> {
    return this.page.evaluate(() => window.tellTen!.day);
  }

  /** People by stage, counted over what the stage draws. */
  async drawnStages(): Promise<Record<Stage, number>> {
    const states = await this.states();
    return byStage((stage) => states.filter((state) => stageOf(state) === STAGES.indexOf(stage)).length);
  }

  /** Everybody's state, as the stage draws it. */
  async states(): Promise<number[]> {
    return this.page.evaluate(() => Array.from(window.tellTen!.states()));
  }

  async reading(): Promise<Reading> {
    const { day, headline, counts } = await this.page.evaluate(() => {
      const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
      const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=legend] [data-stage]')];
      const counted = rows.map((row) => [row.dataset['stage']!, row.querySelector('b')!.textContent]);
      return {
        day: textOf('[data-testid=day]'),
        headline: textOf('[data-testid=headline] h2'),
        counts: Object.fromEntries(counted) as Record<string, string>,
      };
    });
    return { day, headline, legend: byStage((stage) => Number(counts[stage]?.replace(/\D/g, ''))) };
  }

  /** Waits until the page shows this day. */
  async showsDay(day: number): Promise<void> {
    await this.page.waitForFunction((wanted) => window.tellTen?.day === wanted, {}, day);
  }

  /** Moves the timeline to a day without a pointer. */
  async moveTimeline(day: number): Promise<void> {
    await moveTimeline(this.page, day);
  }

  /** Waits until the stage is drawn with WebGL, which takes over after the first picture. */
  async hasWebGL(): Promise<void> {
    await this.page.waitForSelector('[data-painter=webgl]');
    // The picture before covers the new one for two frames.
    await this.page.waitForFunction((stage) => document.querySelectorAll(stage).length === 1, {}, painted);
  }

  /** Goes to the last day at once, when the run is over. */
  async goToEnd(): Promise<void> {
    await this.digest();
    await this.page.focus('[data-testid=play]');
    await this.page.keyboard.press('End');
  }

  /** The text of an element, as soon as there is one. */
  async textOf(testId: string): Promise<string> {
    const element = await this.page.waitForSelector(byTestId(testId));
    return element!.evaluate(({ textContent }) => textContent.trim());
  }

  /** Chooses a preset from the gallery. */
  async choosePreset(id: PresetId): Promise<void> {
    await this.page.click(byTestId('preset'));
    const card = await this.page.waitForSelector(`[data-preset="${id}"]`);
    await card!.click();
    await this.isGone(byTestId('preset-gallery'));
  }

  /** The number of the selected person, as the field for people says it behind their name; empty for nobody. */
  async selectedPerson(): Promise<string> {
    const said = await this.page.$eval(PERSON_FIELD, (input) => (input as HTMLInputElement).value);
    return /\((\d+)\)$/.exec(said)?.[1] ?? said;
  }

  /** Waits until nothing that this selector names is on the page. */
  async isGone(selector: string): Promise<void> {
    await this.page.waitForFunction((gone) => !document.querySelector(gone), {}, selector);
  }

  /** Chooses an option as a hand would. */
  async choose(selector: string, option: string): Promise<void> {
    await this.page.select(selector, option);
  }

  /** Types a number or text into a control, in place of what is there, and leaves it. */
  async enter(path: Path, text: string): Promise<void> {
    const field = `[data-path="${path}"] input[type=text]`;
    await this.page.click(field, { count: 3 });
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** What is shown in a control's own field. */
  async valueOf(path: Path): Promise<string> {
    return this.page.$eval(
      `[data-path="${path}"] :is(input[type=text], select)`,
      (field) => (field as HTMLInputElement).value,
    );
  }

  /** The paths that are marked as changed. */
  async changed(): Promise<string[]> {
    return this.page.$$eval('[data-path].changed', (controls) =>
      controls.map((control) => (control as HTMLElement).dataset['path']!).sort(),
    );
  }

  /** The sentence beside a control, as soon as it can be read, if there is one. */
  async faultOf(path: Path): Promise<string | null> {
    const alert = await this.page.$(`[data-path="${path}"] [role=alert]`);
    if (!alert) return null;
    const said = await this.page.waitForFunction((element) => element.textContent.trim(), {}, alert);
    return said.jsonValue();
  }

  /** The fragment of the link to what the controls say, without the digest that it gets when the run is over. */
  async link(): Promise<string> {
    return withoutDigest(await this.page.evaluate(() => window.tellTen!.link));
  }

  /** Waits until the controls say this scenario. */
  async linkIs(scenario: Scenario): Promise<void> {
    await expect.poll(() => this.link()).toBe(`#${linkTo(scenario)}`);
  }

  /** Waits until the address is the link to this scenario, which takes a moment longer than the link itself. */
  async addressIs(scenario: Scenario): Promise<void> {
    const fragment = () => withoutDigest(new URL(this.page.url()).hash);
    await expect.poll(fragment).toBe(`#${linkTo(scenario)}`);
  }

  /** Follows a link in the page as it stands, and waits until its run is over. */
  async follow(scenario: Scenario): Promise<void> {
    await this.page.evaluate((link) => (location.hash = link), linkTo(scenario));
    await this.linkIs(scenario);
    await this.digest();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** A fragment as it is before the run is over. */
function withoutDigest(link: string): string {
  const text = link.replace(/^#|&d=[0-9a-f]{16}|&z=.*$/g, '');
  return `#${text}&z=${markOf(text)}`;
}

/** The canvases that the town is drawn on. */
const painted = '[data-testid=stage] [role=img] canvas';

/** The element of the stage that has the focus and is pointed at. */
export const STAGE = '[data-testid=stage] [role=img]';

export const byTestId = (testId: string): string => `[data-testid=${testId}]`;

function byStage(count: (stage: Stage) => number): Record<Stage, number> {
  return Object.fromEntries(STAGES.map((stage) => [stage, count(stage)])) as Record<Stage, number>;
}
