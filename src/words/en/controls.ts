import type { PARAMETERS, Path, Unit } from '../../model/scenario/parameters.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

/** What is said of the controls. */
export const controls = {
  groups: {
    place: 'The place',
    listeners: 'What a listener does',
    telling: 'Telling',
    ties: 'Trust',
    drift: 'On the way',
    memory: 'Memory',
    visits: 'Visits',
    diners: 'Who goes first',
    network: 'The town',
    online: 'Online',
    advertising: 'Advertising',
    campaign: 'Campaign',
    general: 'The run',
  },
  perRetelling: 'per retelling',
  search: 'Find a control',
  found: (number: number) => `${count(number)} found`,
  foundNone: (sought: string) => `Nothing is called “${sought}”, and nothing explains it.`,
  more: 'More',
  fewer: 'Fewer',
  researcher: 'For researchers',
  reset: (label: string, standard: string) => `Reset ${label} to ${standard}`,
  resetAll: 'Reset all',
  changed: (number: number) => `${count(number)} changed`,
  standardIs: (standard: string) => `Standard: ${standard}.`,
  source: (source: string) => `Source: ${source}.`,
  about: (label: string) => `About “${label}”`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  fates: 'What convinced listeners do, together 100%',
  fatesHelp: 'Drag a divider: its share trades with those whom nothing moves.',
  fateValue: (share: number, rest: number) => `${percent(share)}; ${percent(rest)} moved by nothing`,
  rest: 'Moved by nothing',
  restHelp: 'What the four shares leave: listeners whom nothing moves.',
};

type OptionOf<Parameter> = Parameter extends {
  kind: 'choice' | 'networkSource';
  options: readonly (infer Option extends string)[];
}
  ? Option
  : never;

/** A word for each option of every choice. */
export type OptionWords = {
  readonly [Choice in Path as OptionOf<(typeof PARAMETERS)[Choice]> extends never ? never : Choice]: Record<
    OptionOf<(typeof PARAMETERS)[Choice]>,
    string
  >;
};

/** What the options of a choice are called, by path. */
export const options: Record<string, Record<string, string>> = {
  'network.kind': {
    tree: 'Tree',
    mixed: 'Everybody meets',
    random: 'Random',
    regular: 'Regular',
    smallWorld: 'Small world',
    scaleFree: 'Scale-free',
    communities: 'Groups',
    computed: 'Regular, computed',
    imported: 'Imported',
  },
  'diners.how': {
    random: 'picked by luck',
    hubs: 'the best connected',
    neighbours: 'neighbours',
    spread: 'far apart',
  },
  'network.source': {
    karate: 'Karate club',
    florentine: 'Florentine families',
    miserables: 'Les Misérables',
  },
} satisfies OptionWords;

/** A value with its unit. */
export const units = {
  people: (value: number) => `${decimal(value)} ${value === 1 ? 'person' : 'people'}`,
  days: (value: number) => `${decimal(value)} ${value === 1 ? 'day' : 'days'}`,
  share: percent,
  probability: percent,
  perDay: (value: number) => `${percent(value)} a day`,
  perRetelling: percent,
  feeling: (value: number) => decimal(value),
  spread: (value: number) => `± ${decimal(value)}`,
  tellings: (value: number) => decimal(value),
  factor: (value: number) => `× ${decimal(value)}`,
};

/** Beside a 0 that means as many as there are. */
export const noLimit = 'no limit';

/** Beside a field whose number is not a percentage. */
export const unitSuffixes: Partial<Record<Unit, (value: number) => string>> = {
  days: (value) => (value === 1 ? 'day' : 'days'),
  spread: () => '±',
  factor: () => '×',
};

/** An imported network that is none of the bundled ones. */
export const ownNetwork = ({ people, ties }: { readonly people: number; readonly ties: number }): string =>
  `your own (${count(people)} ${people === 1 ? 'person' : 'people'}, ${count(ties)} ${ties === 1 ? 'tie' : 'ties'})`;
