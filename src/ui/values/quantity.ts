import type { NumberParameter, Unit } from '../../model/scenario/parameters.ts';
import type { Words } from '../../words/index.ts';
import { withMinus } from '../../words/grammar/numbers.ts';

/** Units that are shares of 1 and shown in hundredths. */
const PERCENT_UNITS: ReadonlySet<Unit> = new Set<Unit>(['share', 'probability', 'perDay', 'perRetelling']);

/** A range wider than this many times the standard value gets a slider with finer steps at its lower end. */
const WIDE = 30;

/** Positions of a slider, from end to end. */
export const POSITIONS = 1000;

/** True for a number that is shown in hundredths. */
export const isPercent = ({ unit }: NumberParameter): boolean => PERCENT_UNITS.has(unit);

/** The form in which a number is shown and entered: in hundredths for a share, else as it is. */
export const shownFactor = ({ unit }: NumberParameter): number => (PERCENT_UNITS.has(unit) ? 100 : 1);

/** The number as the field shows it, rounded to hide the errors of floating point. */
export const shownNumber = (parameter: NumberParameter, value: number): number =>
  Number((value * shownFactor(parameter)).toPrecision(12));

/** The value that a number in the field stands for. */
export const enteredNumber = (parameter: NumberParameter, shown: number): number =>
  Number((shown / shownFactor(parameter)).toPrecision(12));

/** The unit beside the field; of tellings in all, 0 is no limit. */
export function unitSuffix(parameter: NumberParameter, value: unknown, words: Words): string {
  if (isNoLimit(parameter, value)) return words.noLimit;
  if (PERCENT_UNITS.has(parameter.unit)) return '%';
  return words.unitSuffixes[parameter.unit]?.(Number(value)) ?? '';
}

/** The value as a sentence about its field gives it: as exactly as it was entered, in the unit that the field shows. */
export function toldValue(parameter: NumberParameter, value: number, words: Words): string {
  const written = toldNumber(parameter, value, words);
  if (PERCENT_UNITS.has(parameter.unit)) return words.fields.percent(written);
  return parameter.unit === 'days' ? `${written} ${unitSuffix(parameter, value, words)}` : written;
}

/** The same without its unit. */
export const toldNumber = (parameter: NumberParameter, value: number, words: Words): string =>
  withMinus(words.numbers.exact(shownNumber(parameter, value)));

/** The value as it is read out. */
export function spokenValue(parameter: NumberParameter, value: unknown, words: Words): string {
  if (typeof value !== 'number') return '';
  return isNoLimit(parameter, value) ? words.noLimit : words.units[parameter.unit](value);
}

const isNoLimit = ({ unit, whole }: NumberParameter, value: unknown): boolean =>
  unit === 'tellings' && whole && value === 0;

/** A value's place on its slider, 0 … {@link POSITIONS}. */
export function positionOf(parameter: NumberParameter, value: number): number {
  const { min, max } = parameter;
  const share = isWide(parameter) ? inverseGrowth(value - min, max - min) : (value - min) / (max - min);
  return Math.round(share * POSITIONS);
}

/** The change by one press of an arrow key: the finest that makes sense by hand. */
const fineStep = (parameter: NumberParameter): number =>
  parameter.whole ? 1 : isWide(parameter) ? 0.5 : (parameter.max - parameter.min) / 200;

/** The value some fine steps away, within the range. */
export function steppedBy(parameter: NumberParameter, value: number, steps: number): number {
  const moved = value + steps * fineStep(parameter);
  return Number(Math.min(parameter.max, Math.max(parameter.min, moved)).toPrecision(6));
}

/** The value at a place on the slider, rounded to what a hand can mean. */
export function valueAt(parameter: NumberParameter, position: number): number {
  const { min, max, whole } = parameter;
  const share = position / POSITIONS;
  const value = min + (isWide(parameter) ? growth(share, max - min) : share * (max - min));
  if (whole) return Math.round(Number(value.toPrecision(2)));
  const step = fineStep(parameter);
  return Number((Math.round(value / step) * step).toPrecision(6));
}

const isWide = ({ min, max, standard }: NumberParameter): boolean => max - min > WIDE * Math.max(1, standard);

/** From 0 at 0 to `span` at 1, as (span + 1)^share − 1. */
const growth = (share: number, span: number): number => Math.exp(share * Math.log(span + 1)) - 1;

const inverseGrowth = (value: number, span: number): number => Math.log(value + 1) / Math.log(span + 1);
