import { isRecord } from '../model/basics/records.ts';
import { withoutHidden } from '../model/basics/plain-text.ts';
import { ARRANGEMENTS } from '../model/layout/arrangements.ts';
import { MOST_FAULTS, type Fault } from '../model/scenario/checks/faults.ts';
import { checkValues, flattened } from '../model/scenario/checks/validation.ts';
import { namedScenario } from '../model/scenario/named-scenario.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../model/scenario/scenario.ts';
import { scenarioAfter } from './chapter-scenarios.ts';
import { claimIn, type Claim } from './claim.ts';
import { FIGURE_NAMES, strangeFigures } from './figures.ts';
import {
  LONGEST_LINE,
  LONGEST_TEXT,
  MOST_ANSWERS,
  MOST_CHAPTERS,
  MOST_RUNS,
  TALK_CHARTS,
  TALK_COLOURS,
  TALK_VERSION,
  TALK_WHISPERS,
  type Chapter,
  type Shown,
  type Talk,
  type TalkBet,
} from './talk.ts';
import type { TalkFault } from './talk-faults.ts';

/** A talk without a fault, or `null`, and all that is wrong. */
export interface CheckedTalk {
  readonly talk: Talk | null;
  /** What could be read of it, whatever is wrong with the rest; `null` where that is nothing. */
  readonly readable: Talk | null;
  readonly faults: readonly TalkFault[];
}

/** The most claims of a chapter. */
const MOST_CLAIMS = 20;

const MEMBERS = ['talk', 'engine', 'title', 'chapters'];
const CHAPTER_MEMBERS = [
  ...['title', 'text', 'watch', 'lesson', 'notes', 'minutes'],
  ...['scenario', 'changes', 'day', 'show', 'bet', 'claims', 'digest'],
];

const ANY = { days: Number.MAX_SAFE_INTEGER, people: Number.MAX_SAFE_INTEGER };

type Json = Readonly<Record<string, unknown>>;

/** Checks a talk. @param json anything; it is trusted in nothing */
export function checkTalk(json: unknown): CheckedTalk {
  const found = new Faults();
  if (!isRecord(json)) {
    found.add('', json, { code: 'talkObject' });
    return { talk: null, readable: null, faults: found.all };
  }
  if (json['talk'] !== TALK_VERSION)
    found.add('talk', json['talk'], { code: 'talkVersion', supported: TALK_VERSION });
  found.addUnknown('', json, MEMBERS);
  const title = lineOf(found, 'title', json['title']);
  const engine = wholeOf(found, 'engine', json['engine'], [1, Number.MAX_SAFE_INTEGER]) ?? null;
  const chapters = chaptersOf(found, json['chapters']);
  const talk = { title, engine, chapters };
  return {
    talk: found.all.length > 0 ? null : talk,
    readable: chapters.length > 0 ? talk : null,
    faults: found.all,
  };
}

/**
 * What is wrong with a chapter, by paths that begin with its members.
 * @param json without a scenario and changes
 * @param scenario that it runs
 */
export function chapterFaults(json: Json, scenario: Scenario): readonly TalkFault[] {
  const found = new Faults();
  chapterOf(found, '', json, scenario);
  return found.all;
}

/** What was found wrong so far. */
class Faults {
  readonly all: TalkFault[] = [];

  add(path: string, value: unknown, problem: TalkFault['problem']): void {
    if (this.all.length < MOST_FAULTS) this.all.push({ path, value, problem });
  }

  addWithin(member: string, faults: readonly Fault[]): void {
    for (const { path, value, problem } of faults)
      this.add(path === '' ? member : `${member}.${path}`, value, problem);
  }

  addUnknown(at: string, json: Json, known: readonly string[]): void {
    for (const key of Object.keys(json).slice(0, known.length + MOST_FAULTS))
      if (!known.includes(key)) this.add(at + key, json[key], { code: 'unknown', nearest: null });
  }
}

function chaptersOf(found: Faults, json: unknown): Chapter[] {
  if (!Array.isArray(json) || json.length === 0 || json.length > MOST_CHAPTERS) {
    const value = Array.isArray(json) ? json.length : json;
    found.add('chapters', value, { code: 'chapterList', most: MOST_CHAPTERS });
    return [];
  }
  let before: Scenario = STANDARD_SCENARIO;
  return json.flatMap((one: unknown, place) => {
    const at = `chapters[${place}]`;
    if (!isRecord(one)) {
      found.add(at, one, { code: 'chapterObject' });
      return [];
    }
    const chapter = chapterOf(found, `${at}.`, one, before);
    before = scenarioAfter(before, chapter);
    return [chapter];
  });
}

function chapterOf(found: Faults, at: string, json: Json, before: Scenario): Chapter {
  found.addUnknown(at, json, CHAPTER_MEMBERS);
  const known = found.all.length;
  const scenario = scenarioOf(found, `${at}scenario`, json['scenario']);
  const base = scenario ?? before;
  const changes = changesOf(found, `${at}changes`, json['changes'], base);
  // Of a scenario that was put in place of a faulty one, neither days nor people are held against what the chapter shows.
  const { days, people } = found.all.length > known ? ANY : { ...base, ...changes };
  return {
    title: lineOf(found, `${at}title`, json['title']),
    text: textOf(found, `${at}text`, json['text']),
    watch: lineOf(found, `${at}watch`, json['watch'] ?? ''),
    lesson: lineOf(found, `${at}lesson`, json['lesson'] ?? ''),
    notes: textOf(found, `${at}notes`, json['notes']),
    minutes: numberOf(found, `${at}minutes`, json['minutes'], [0, 600]) ?? null,
    scenario,
    changes,
    day: wholeOf(found, `${at}day`, json['day'], [0, days]) ?? null,
    show: shownOf(found, `${at}show`, json['show'], people),
    bet: betOf(found, `${at}bet`, json['bet']),
    claims: claimsOf(found, `${at}claims`, json['claims']),
    digest: digestOf(found, `${at}digest`, json['digest']),
  };
}

/** A preset by its id, or a scenario as in its file; `null` where it is left out. */
function scenarioOf(found: Faults, at: string, json: unknown): Scenario | null {
  if (json === undefined) return null;
  const named = namedScenario(json);
  if (!named) found.add(at, json, { code: 'scenarioOfChapter' });
  found.addWithin(at, named?.faults ?? []);
  return named?.found ?? null;
}

function changesOf(found: Faults, at: string, json: unknown, base: Scenario): ScenarioPatch {
  if (json === undefined) return {};
  const { values, faults } = flattened(json);
  const checked = checkValues(values, base);
  found.addWithin(at, [...faults, ...checked.faults]);
  const paths = Object.keys(values).filter((path) => Object.hasOwn(base, path)) as (keyof Scenario)[];
  return Object.fromEntries(paths.map((path) => [path, checked.scenario[path]]));
}

const isPlain = (text: string): boolean => withoutHidden(text) === text && !/\p{Surrogate}/u.test(text);

/** A text of one line. */
function lineOf(found: Faults, at: string, json: unknown): string {
  const isLine =
    typeof json === 'string' &&
    json.length <= LONGEST_LINE &&
    isPlain(json) &&
    !/[\r\n\u2028\u2029]/.test(json);
  if (isLine) {
    checkFigures(found, at, json);
    return json;
  }
  found.add(at, json, { code: 'lineOfText', longest: LONGEST_LINE });
  return '';
}

/** A text of any number of lines; none where it is left out. */
function textOf(found: Faults, at: string, json: unknown): string {
  if (json === undefined) return '';
  if (typeof json === 'string' && json.length <= LONGEST_TEXT && isPlain(json)) {
    checkFigures(found, at, json);
    return json;
  }
  found.add(at, json, { code: 'textOfChapter', longest: LONGEST_TEXT });
  return '';
}

function checkFigures(found: Faults, at: string, text: string): void {
  for (const strange of strangeFigures(text)) found.add(at, strange, { code: 'figure', names: FIGURE_NAMES });
}

function digestOf(found: Faults, at: string, json: unknown): string | null {
  if (json === undefined) return null;
  if (typeof json === 'string' && /^[0-9a-f]{16}$/.test(json)) return json;
  found.add(at, json, { code: 'digestOfRun' });
  return null;
}

type Ends = readonly [min: number, max: number];

function numberOf(found: Faults, at: string, json: unknown, [min, max]: Ends): number | undefined {
  if (json === undefined) return undefined;
  if (typeof json === 'number' && json >= min && json <= max) return json;
  found.add(at, json, { code: 'type', expected: 'number', min, max });
  return undefined;
}

function wholeOf(found: Faults, at: string, json: unknown, [min, max]: Ends): number | undefined {
  if (json === undefined) return undefined;
  if (Number.isInteger(json) && (json as number) >= min && (json as number) <= max) return json as number;
  found.add(at, json, { code: 'type', expected: 'whole', min, max });
  return undefined;
}

function choiceOf<Option extends string>(
  found: Faults,
  at: string,
  json: unknown,
  options: readonly Option[],
): Option | undefined {
  const chosen = options.find((option) => option === json);
  if (json !== undefined && chosen === undefined) found.add(at, json, { code: 'choice', options });
  return chosen;
}

function shownOf(found: Faults, at: string, json: unknown, people: number): Shown {
  if (json === undefined) return {};
  if (!isRecord(json)) {
    found.add(at, json, { code: 'showObject' });
    return {};
  }
  found.addUnknown(`${at}.`, json, ['chart', 'colour', 'layout', 'person', 'runs', 'whisper']);
  const shown = {
    chart: choiceOf(found, `${at}.chart`, json['chart'], TALK_CHARTS),
    colour: choiceOf(found, `${at}.colour`, json['colour'], TALK_COLOURS),
    layout: choiceOf(found, `${at}.layout`, json['layout'], ARRANGEMENTS),
    person: wholeOf(found, `${at}.person`, json['person'], [0, people - 1]),
    runs: wholeOf(found, `${at}.runs`, json['runs'], [2, MOST_RUNS]),
    whisper: choiceOf(found, `${at}.whisper`, json['whisper'], TALK_WHISPERS),
  };
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) as Shown;
}

function betOf(found: Faults, at: string, json: unknown): TalkBet | null {
  if (json === undefined) return null;
  if (!isRecord(json)) {
    found.add(at, json, { code: 'betObject' });
    return null;
  }
  found.addUnknown(`${at}.`, json, ['question', 'answers', 'right']);
  const { answers } = json;
  const question = lineOf(found, `${at}.question`, json['question']);
  if (!Array.isArray(answers) || answers.length < 2 || answers.length > MOST_ANSWERS) {
    found.add(`${at}.answers`, answers, { code: 'answers', most: MOST_ANSWERS });
    return null;
  }
  const right = wholeOf(found, `${at}.right`, json['right'] ?? null, [0, answers.length - 1]) ?? 0;
  return {
    question,
    answers: answers.map((answer: unknown, place) => lineOf(found, `${at}.answers[${place}]`, answer)),
    right,
  };
}

function claimsOf(found: Faults, at: string, json: unknown): Claim[] {
  if (json === undefined) return [];
  if (!Array.isArray(json) || json.length > MOST_CLAIMS) {
    found.add(at, json, { code: 'claimList', most: MOST_CLAIMS });
    return [];
  }
  return json.flatMap((sentence: unknown, place) => {
    const claim = typeof sentence === 'string' ? claimIn(sentence) : null;
    if (!claim) found.add(`${at}[${place}]`, sentence, { code: 'claim' });
    return claim ? [claim] : [];
  });
}
