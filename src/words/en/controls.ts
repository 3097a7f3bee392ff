import type { PARAMETERS, Path, Unit } from '../../model/scenario/parameters.ts';
import { counted, form, people as somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

/** Texts of the controls. */
export const controls = {
  groups: {
    place: 'The place',
    listeners: 'What listeners do',
    telling: 'Telling',
    ties: 'Trust',
    drift: 'In each retelling',
    memory: 'Memory',
    visits: 'Visits',
    diners: 'Who goes first',
    network: 'The town',
    online: 'Online',
    advertising: 'Advertising',
    campaign: 'Campaign',
    general: 'The run',
  },
  startBusiness: 'Start a business',
  perRetelling: 'per retelling',
  search: 'Find a control',
  /** Other words by which a control is sought. */
  alsoCalled: { seed: 'seed, chance, random' },
  found: (number: number) => `${count(number)} found`,
  foundNone: (sought: string) => `No control matches “${sought}”.`,
  more: 'More',
  fewer: 'Fewer',
  researcher: 'For researchers',
  reset: (label: string, standard: string) => `Reset ${label} to ${standard}`,
  resetAll: 'Reset all',
  changed: (number: number) => `${count(number)} changed`,
  /** Before the new value. */
  changedTo: (label: string, before: string) => `${label}: ${before} → `,
  moreChanged: (number: number) => `and ${count(number)} more`,
  tryEvery: 'Try every value',
  standardIs: (standard: string) => `Default: ${standard}.`,
  source: (source: string) => `Source: ${source}.`,
  about: (label: string) => `About “${label}”`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  fates: 'What convinced listeners do: shares of 100%',
  fatesHelp: 'Drag a divider to change a share. “Shrugs it off” takes what is left.',
  fateValue: (share: number, rest: number) => `${percent(share)}; ${percent(rest)} shrug it off`,
  rest: 'Shrugs it off',
  restHelp: 'What the four shares leave: convinced listeners who do nothing.',
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

/** The names of the options of each choice, by path. */
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
    random: 'picked at random',
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
  people: (value: number) => `${decimal(value)} ${form(value, { one: 'person', other: 'people' })}`,
  days: (value: number) => `${decimal(value)} ${form(value, { one: 'day', other: 'days' })}`,
  share: percent,
  probability: percent,
  perDay: (value: number) => `${percent(value)} a day`,
  perRetelling: percent,
  feeling: (value: number) => decimal(value),
  spread: (value: number) => `± ${decimal(value)}`,
  tellings: (value: number) => decimal(value),
  factor: (value: number) => `× ${decimal(value)}`,
  money: (value: number) => decimal(value),
  orders: (value: number) => `${decimal(value)} ${form(value, { one: 'order', other: 'orders' })}`,
};

/** Beside a 0 that stands for no limit. */
export const noLimit = 'no limit';

/** Beside a field whose number is not a percentage. */
export const unitSuffixes: Partial<Record<Unit, (value: number) => string>> = {
  days: (value) => form(value, { one: 'day', other: 'days' }),
  spread: () => '±',
  factor: () => '×',
};

/** An imported network that is none of the bundled ones. */
export const ownNetwork = ({ people, ties }: { readonly people: number; readonly ties: number }): string =>
  `your own (${somePeople(people)}, ${counted(ties, { one: 'tie', other: 'ties' })})`;
