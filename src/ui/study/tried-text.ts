import { parameterOf, type NumberParameter, type Path } from '../../model/scenario/parameters.ts';
import type { Tried } from '../../model/study/plan.ts';
import type { Words } from '../../words/index.ts';
import { shownFactor, toldNumber, toldValue } from '../values/quantity.ts';
import { shownValue } from '../values/shown-value.ts';

/** A value that is tried, with its unit: exactly, so that values that are near each other are told apart. */
export function triedText(path: Path, value: number, words: Words): string {
  const parameter = parameterOf(path) as NumberParameter;
  return shownFactor(parameter) === 1 ? shownValue(path, value, words) : toldValue(parameter, value, words);
}

/** The same of a choice, too, or of what is on or off. */
export const anyTriedText = (path: Path, value: Tried, words: Words): string =>
  typeof value === 'number' ? triedText(path, value, words) : shownValue(path, value, words);

/** The same at an axis, whose name says what it is a number of. */
export function axisText(path: Path, value: number, words: Words): string {
  const parameter = parameterOf(path) as NumberParameter;
  return shownFactor(parameter) === 1 ? toldNumber(parameter, value, words) : triedText(path, value, words);
}
