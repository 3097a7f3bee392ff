import { decimal, endsInZero, twoReadings, withPlainMinus } from '../../basics/decimal.ts';
import { withoutHidden } from '../../basics/plain-text.ts';
import { valueFaults } from '../checks/validation.ts';
import { isImportedNetwork } from '../imported-network.ts';
import { isPath, parameterOf, type NumberParameter } from '../parameters.ts';
import type { Value } from '../scenario.ts';
import { sourceAsText, sourceFromText } from './network-text.ts';

/** A value as a link writes it. */
export function asText(value: Value): string {
  if (isImportedNetwork(value)) return sourceAsText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * The value that a text stands for, by the kind of its parameter; a text that cannot be one is returned
 * unchanged, for validation to refuse.
 */
export function fromText(path: string, text: string): unknown {
  // No parameter, but a number that stands in every file.
  if (path === 'version') return decimal(text) ?? text;
  if (!isPath(path)) return text;
  const parameter = parameterOf(path);
  switch (parameter.kind) {
    case 'number':
      return isUnclear(text, parameter) ? text : (decimal(text.trim()) ?? text);
    case 'flag':
      return FLAGS.get(text) ?? text;
    case 'networkSource':
      return sourceFromText(text) ?? (text.startsWith('{') ? parsedOr(text) : text);
    case 'topic':
      return text.startsWith('{') ? parsedOr(text) : text;
    case 'peopleList':
    case 'shares':
    case 'events':
      return parsedOr(text);
    default:
      return text;
  }
}

/** True for a number that may mean thousands: no link is written so. */
const isUnclear = (text: string, { whole }: NumberParameter): boolean =>
  endsInZero(text) || (whole && twoReadings(text) !== null);

const FLAGS = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/**
 * The value that a text of a link stands for, also where something was appended to it, or escaped in it, on the way.
 * @returns `isMended` where the text was read as another
 */
export function fromDamagedText(path: string, text: string): { value: unknown; isMended: boolean } {
  const value = fromText(path, text);
  if (!isPath(path)) return { value, isMended: false };
  if (parameterOf(path).kind === 'text') return { value: decodedTwice(text), isMended: false };
  if (valueFaults(path, value).length === 0) return { value, isMended: false };
  for (const mended of [...shorter(tidy(text)), ...shorter(tidy(decoded(text)))]) {
    const other = fromText(path, mended);
    if (valueFaults(path, other).length === 0) return { value: other, isMended: true };
  }
  return { value, isMended: false };
}

/** Signs at an end that are tried without: nobody appends more. */
const MOST_APPENDED = 8;

/** A text without the last signs, one more each time; letters and digits are never left out. */
function shorter(text: string): string[] {
  const texts = [text];
  for (let rest = text; texts.length <= MOST_APPENDED && /[^\p{L}\p{N}]$/u.test(rest);) {
    rest = rest.slice(0, -1);
    texts.push(rest);
  }
  return texts;
}

/** A text without line breaks, and without a second address behind it. */
const tidy = (text: string): string =>
  withPlainMinus(withoutHidden(text))
    .replace(/[\t\r\n\u200c\u200d]|[?#].*$/gs, '')
    .trim();

/** A text with the signs that were escaped in it; as it is where they stand for no text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text in which accents stand as escapes: nobody types those. */
const decodedTwice = (text: string): string => (/%C3%[89AB]|%E2%80%/i.test(text) ? decoded(text) : text);
