import type { Fault } from '../../model/scenario/checks/faults.ts';
import { isPath, parameterOf, PARAMETERS, type NumberParameter } from '../../model/scenario/parameters.ts';
import type { FaultTerms } from '../../words/grammar/fault-terms.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { shortened, shown } from '../../words/grammar/printable.ts';
import { withMinus } from '../../words/grammar/numbers.ts';
import { toldNumber, toldValue } from './quantity.ts';
import { shownValue } from './shown-value.ts';

/**
 * The sentence about a fault as the page says it: with the names of its controls and options, and in their units.
 * @param name what the reader knows the field by, where the path does not tell it
 */
export const faultText = (fault: Fault, words: Words, name: string = subjectOf(fault, words)): string =>
  laterWords('faults', words)(fault, name, pageTerms(words));

const EVENT = /^events\[(\d+)\]\.?(?:set(?:\.|$))?/;

/** The subject of a path in an event: a parameter, its `day`, its `diners`, or nothing for the event itself. */
const ownPath = (path: string): string => path.replace(EVENT, '');

/** The name of the faulty field; members of an unknown name keep their path. */
const subjectOf = ({ path, problem }: Fault, words: Words): string =>
  problem.code === 'unknown' ? path : fieldName(path, words);

/**
 * The page's name of the field at a path, which may lie in an event or be a group; the path itself where there is
 * none.
 */
function fieldName(path: string, words: Words): string {
  const event = EVENT.exec(path);
  if (event) return words.fields.event(Number(event[1]) + 1, partName(ownPath(path), words));
  if (path === 'engine' || path === 'version') return words.fields[path];
  return partName(path, words);
}

/** The name of what an event changes, or of a parameter, a group, or a part of either. */
export function partName(part: string, words: Words): string {
  if (part === 'day') return words.charts.day;
  if (part === 'diners') return words.events.newDiners;
  if (isPath(part)) return words.parameters[part].label;
  const groups: Partial<Record<string, string>> = words.controls.groups;
  const outer = /^(.+)(?:\.[^.[]*|\[\d+\])$/.exec(part)?.[1];
  return groups[part] ?? (outer === undefined ? part : partName(outer, words));
}

/** The names and values in sentences beside controls. */
function pageTerms(words: Words): FaultTerms {
  const { quoted } = words.fields;
  const parameter = (path: string) => quoted(fieldName(path, words));
  return {
    value: (value, path) => toldAny(value, ownPath(path), words),
    bounds: (min, max, path) => {
      const number = numberAt(ownPath(path));
      return [toldNumber(number, min, words), toldValue(number, max, words)];
    },
    parameter,
    member: parameter,
    option: (option, path) => quoted(isPath(path) ? shownValue(path, option, words) : option),
    network: (kind) => quoted(words.options['network.kind']?.[kind] ?? kind),
  };
}

/** Numbers that are no parameter's are shown as they are. */
const PLAIN = PARAMETERS.people;

/** The number format of the field at a path; the sum of shares has one as well. */
function numberAt(path: string): NumberParameter {
  if (path === 'listeners') return PARAMETERS['listeners.act'];
  const parameter = isPath(path) ? parameterOf(path) : null;
  return parameter?.kind === 'number' ? parameter : PLAIN;
}

/** Members of a list that a sentence has room for at most; a link may hold millions. */
const MOST_SHOWN = 60;

function toldAny(value: unknown, path: string, words: Words): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return toldValue(numberAt(path), value, words);
  if (typeof value === 'string') return words.fields.quoted(words.options[path]?.[value] ?? shortened(value));
  if (typeof value === 'boolean') return value ? words.controls.yes : words.controls.no;
  if (Array.isArray(value) && value.every((item) => typeof item === 'number'))
    return shortened(value.slice(0, MOST_SHOWN).join(', '));
  return shown(value, (number) => withMinus(words.numbers.exact(number)));
}
