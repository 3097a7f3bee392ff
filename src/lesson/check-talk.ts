import { isRecord } from '../model/basics/records.ts';
import { checkValues, flattened } from '../model/scenario/checks/validation.ts';
import { namedScenario } from '../model/scenario/named-scenario.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../model/scenario/scenario.ts';
import { scenarioAfter } from './chapter-scenarios.ts';
import { Faults, lineOf, numberOf, textOf, wholeOf, type Json } from './check-fields.ts';
import { shownOf } from './check-show.ts';
import { claimIn, type Claim } from './claim.ts';
import { MOST_ANSWERS, MOST_CHAPTERS, TALK_VERSION, type Chapter, type Talk, type TalkBet } from './talk.ts';
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

function digestOf(found: Faults, at: string, json: unknown): string | null {
  if (json === undefined) return null;
  if (typeof json === 'string' && /^[0-9a-f]{16}$/.test(json)) return json;
  found.add(at, json, { code: 'digestOfRun' });
  return null;
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
