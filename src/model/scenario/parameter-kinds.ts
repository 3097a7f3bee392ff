import type { BundledName } from './bundled-sizes.ts';
import type { SourceKey } from './parameter-sources.ts';
import type { BundledTopic } from './topic.ts';

/* The kinds of parameters, and what makes an entry of each. */

/** The unit of a number, which decides how it is read and written. */
export type Unit =
  | 'people'
  | 'days'
  | 'share'
  | 'probability'
  | 'perDay'
  | 'perRetelling'
  | 'feeling'
  | 'spread'
  | 'tellings'
  | 'factor'
  | 'money'
  | 'orders';

/** The level of a control: among the first eight, behind "more", or behind "researcher". */
export type Level = 'first' | 'more' | 'researcher';

interface Described {
  readonly source: SourceKey;
  readonly level: Level;
  /** Structural parameters fix the town before the run and cannot change during it. */
  readonly structural?: boolean;
}

export interface NumberParameter extends Described {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly standard: number;
  readonly unit: Unit;
  readonly whole: boolean;
}

export interface ChoiceParameter extends Described {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly standard: string;
}

/** The subject of the story: the name of a bundled topic, or words of one's own. */
export interface TopicParameter extends Described {
  readonly kind: 'topic';
  readonly options: readonly BundledTopic[];
  readonly standard: BundledTopic;
}

export interface TextParameter extends Described {
  readonly kind: 'text';
  readonly maxLength: number;
  /** False for a text that may have line breaks. */
  readonly isOneLine: boolean;
  readonly standard: string;
}

export interface FlagParameter extends Described {
  readonly kind: 'flag';
  readonly standard: boolean;
}

export interface PeopleListParameter extends Described {
  readonly kind: 'peopleList';
  readonly maxPeople: number;
  readonly standard: readonly number[];
}

/** Shares of one amount for one level after the other, each 0 … 1, together at most 1. */
export interface SharesParameter extends Described {
  readonly kind: 'shares';
  readonly maxLength: number;
  readonly standard: readonly number[];
}

/** The source of an imported network: the name of a bundled one, or the ties themselves. */
export interface NetworkSourceParameter extends Described {
  readonly kind: 'networkSource';
  readonly options: readonly BundledName[];
  /** The longest form that a link carries, in characters of the address. */
  readonly maxLinkLength: number;
  readonly standard: BundledName;
}

/** Parameters that change on a day. */
export interface EventsParameter extends Described {
  readonly kind: 'events';
  readonly maxEvents: number;
  /** Of all events together. */
  readonly maxSettings: number;
  readonly maxDay: number;
  readonly maxDiners: number;
  readonly standard: readonly ScenarioEvent[];
}

/** The changes on one day: behavioural parameters by path, or new diners. */
export interface ScenarioEvent {
  readonly day: number;
  readonly set?: Readonly<Record<string, number | boolean | readonly number[]>>;
  readonly diners?: number;
}

export type Parameter =
  | NumberParameter
  | ChoiceParameter
  | TopicParameter
  | TextParameter
  | FlagParameter
  | PeopleListParameter
  | SharesParameter
  | NetworkSourceParameter
  | EventsParameter;

type Extra = Partial<Pick<NumberParameter, 'level' | 'structural'>>;

/** The least and the most. */
type Range = readonly [min: number, max: number];

export function number(
  unit: Unit,
  [min, max]: Range,
  standard: number,
  source: SourceKey,
  extra: Extra = {},
) {
  return { kind: 'number', unit, min, max, standard, source, whole: false, level: 'more', ...extra } as const;
}

export function whole(unit: Unit, range: Range, standard: number, source: SourceKey, extra: Extra = {}) {
  return { ...number(unit, range, standard, source, extra), whole: true } as const;
}

export function choice<const Options extends readonly string[]>(options: Options, standard: Options[number]) {
  const shared = { source: 'modellersChoice', level: 'more', structural: true } as const;
  return { kind: 'choice', options, standard: standard as Options[number], ...shared } as const;
}

export function text(maxLength: number, standard = '', isOneLine = true) {
  return {
    kind: 'text',
    maxLength,
    isOneLine,
    standard,
    source: 'yours',
    level: 'more',
    structural: true,
  } as const;
}

export function shares(standard: readonly number[], source: SourceKey) {
  return { kind: 'shares', maxLength: 10, standard, source, level: 'more' } as const;
}

export const first: Extra = { level: 'first' };
export const researcher: Extra = { level: 'researcher' };
export const structural: Extra = { structural: true };
export const researcherStructural: Extra = { level: 'researcher', structural: true };
