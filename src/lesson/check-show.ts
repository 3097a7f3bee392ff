import { isRecord } from '../model/basics/records.ts';
import { ARRANGEMENTS } from '../model/layout/arrangements.ts';
import { ALL_PRESETS } from '../model/scenario/presets/index.ts';
import { choiceOf, wholeOf, type Faults } from './check-fields.ts';
import { MOST_RUNS, TALK_CHARTS, TALK_COLOURS, TALK_COMPARED, TALK_WHISPERS, type Shown } from './talk.ts';

const MEMBERS = [...['chart', 'colour', 'layout', 'person', 'runs'], ...['compare', 'statement', 'whisper']];

const COMPARED = [...TALK_COMPARED, ...ALL_PRESETS.map(({ id }) => id)];

/** What stands out in a chapter of a scenario with so many people. */
export function shownOf(found: Faults, at: string, json: unknown, people: number): Shown {
  if (json === undefined) return {};
  if (!isRecord(json)) {
    found.add(at, json, { code: 'showObject' });
    return {};
  }
  found.addUnknown(`${at}.`, json, MEMBERS);
  const shown = {
    chart: choiceOf(found, `${at}.chart`, json['chart'], TALK_CHARTS),
    colour: choiceOf(found, `${at}.colour`, json['colour'], TALK_COLOURS),
    layout: choiceOf(found, `${at}.layout`, json['layout'], ARRANGEMENTS),
    person: wholeOf(found, `${at}.person`, json['person'], [0, people - 1]),
    runs: wholeOf(found, `${at}.runs`, json['runs'], [2, MOST_RUNS]),
    compare: choiceOf(found, `${at}.compare`, json['compare'], COMPARED),
    statement: statementOf(found, `${at}.statement`, json['statement'], people),
    whisper: choiceOf(found, `${at}.whisper`, json['whisper'], TALK_WHISPERS),
  };
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) as Shown;
}

/** Whose accounts are large on the wall. */
function statementOf(found: Faults, at: string, json: unknown, people: number): Shown['statement'] {
  const isPerson = Number.isInteger(json) && (json as number) >= 0 && (json as number) < people;
  if (json === undefined || json === 'middle' || isPerson) return json as Shown['statement'];
  found.add(at, json, { code: 'statementOf', most: people - 1 });
  return undefined;
}
