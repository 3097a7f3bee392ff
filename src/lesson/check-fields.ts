import { withoutHidden } from '../model/basics/plain-text.ts';
import { MOST_FAULTS, type Fault } from '../model/scenario/checks/faults.ts';
import { FIGURE_NAMES, strangeFigures } from './figures.ts';
import { LONGEST_LINE, LONGEST_TEXT } from './talk.ts';
import type { TalkFault } from './talk-faults.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What was found wrong so far. */
export class Faults {
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

const isPlain = (text: string): boolean => withoutHidden(text) === text && !/\p{Surrogate}/u.test(text);

/** A text of one line. */
export function lineOf(found: Faults, at: string, json: unknown): string {
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
export function textOf(found: Faults, at: string, json: unknown): string {
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

type Ends = readonly [min: number, max: number];

/** A number between two ends, which are allowed; `undefined` where it is left out. */
export function numberOf(found: Faults, at: string, json: unknown, [min, max]: Ends): number | undefined {
  if (json === undefined) return undefined;
  if (typeof json === 'number' && json >= min && json <= max) return json;
  found.add(at, json, { code: 'type', expected: 'number', min, max });
  return undefined;
}

/** The same of a whole number. */
export function wholeOf(found: Faults, at: string, json: unknown, [min, max]: Ends): number | undefined {
  if (json === undefined) return undefined;
  if (Number.isInteger(json) && (json as number) >= min && (json as number) <= max) return json as number;
  found.add(at, json, { code: 'type', expected: 'whole', min, max });
  return undefined;
}

/** One of these; `undefined` where it is left out. */
export function choiceOf<Option extends string>(
  found: Faults,
  at: string,
  json: unknown,
  options: readonly Option[],
): Option | undefined {
  const chosen = options.find((option) => option === json);
  if (json !== undefined && chosen === undefined) found.add(at, json, { code: 'choice', options });
  return chosen;
}
