import { isRecord } from '../../model/basics/records.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { Fault } from '../../model/scenario/checks/faults.ts';
import { plainTextProblem } from '../../model/scenario/checks/plain-text.ts';
import { readLink, linkTo, type Linked } from '../../model/scenario/link/link.ts';
import type { Fields } from '../../model/scenario/link/mark.ts';
import { namedScenario } from '../../model/scenario/named-scenario.ts';
import { differences, nested } from '../../model/scenario/scenario.ts';
import { progressIn, progressText } from '../tasks/progress.ts';
import { LONGEST_CLAIM, LONGEST_NAME, type HandIn, type ManyFound, type RunFound } from './hand-in.ts';

/*
 * How a link carries what is handed in, beside its scenario and the digest of its run: `claim` and `by` as they were typed,
 * `found=reach_310-visits_20-days_60` `many=runs_100-outbreaks_71-reach_86012` and the answers to tasks in `solved`. A file has the same fields.
 */

/** The version of the file. */
const FILE_VERSION = 1;

const FOUND = ['reach', 'visits', 'days'] as const;
const MANY = ['runs', 'outbreaks', 'reach'] as const;

/** The most runs that are recomputed of a claim. */
const MOST_RUNS = 10_000;

/** Something handed in, or all that is wrong with it. */
export interface CheckedHandIn {
  readonly handIn: HandIn | null;
  readonly faults: readonly Fault[];
}

/** What is handed in, as the fields of a link, or of a file. */
type Written = Readonly<Record<string, unknown>>;

/** The fields of a link that hand this in. */
export const handInFields = ({ name, claim, found, many, solved }: HandIn): Fields => [
  ...(name === '' ? [] : [['by', name] as const]),
  ['claim', claim],
  ...(found ? [['found', countsText(FOUND, found)] as const] : []),
  ...(many ? [['many', countsText(MANY, many)] as const] : []),
  ...(Object.keys(solved).length > 0 ? [['solved', progressText(solved)] as const] : []),
];

/** The fragment of a link that hands this in, without `#`. */
export const handInLink = (handIn: HandIn): string =>
  linkTo(handIn.scenario, handIn.digest, handInFields(handIn));

/** The same as a file, which has room for any network. */
export const handInFile = (handIn: HandIn): string =>
  `${JSON.stringify(
    {
      handIn: FILE_VERSION,
      engine: handIn.engine,
      ...(handIn.digest && { digest: handIn.digest }),
      scenario: nested(differences(handIn.scenario)),
      ...Object.fromEntries(handInFields(handIn)),
    },
    null,
    2,
  )}\n`;

/** What a link's fragment hands in. @param read reads the link; left out, without the network that it may need */
export function handInOfLink(fragment: string, read: (fragment: string) => Linked = readLink): CheckedHandIn {
  return handInOf(read(fragment));
}

/** What a link that was read hands in; its own faults come with it, and those with which it opens refuse nothing. */
export function handInOf(linked: Linked): CheckedHandIn {
  const { scenario, faults, digest = null, view = {} } = linked;
  if (linked.isRefused) return { handIn: null, faults };
  const engine = faults.find(({ problem }) => problem.code === 'engine');
  const own = Number(engine?.value ?? ENGINE_VERSION);
  return checked(view, { scenario, digest, engine: Number.isFinite(own) ? own : 0 }, faults);
}

/** What the text of a file hands in; it is trusted in nothing. */
export function handInOfFile(text: string): CheckedHandIn {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = null;
  }
  if (!isRecord(json) || json['handIn'] !== FILE_VERSION)
    return { handIn: null, faults: [fault('handIn', null, { code: 'type', expected: 'object' })] };
  const named = namedScenario(json['scenario'] ?? {});
  if (!named || named.faults.length > 0)
    return { handIn: null, faults: named?.faults ?? [fault('scenario', null, { code: 'notAnObject' })] };
  const { engine, digest } = json;
  const isDigest = typeof digest === 'string' && /^[0-9a-f]{16}$/.test(digest);
  return checked(json, {
    scenario: named.found,
    digest: isDigest ? digest : null,
    engine: typeof engine === 'number' ? engine : 0,
  });
}

const fault = (path: string, value: unknown, problem: Fault['problem']): Fault => ({ path, value, problem });

function checked(
  written: Written,
  rest: Pick<HandIn, 'scenario' | 'digest' | 'engine'>,
  known: readonly Fault[] = [],
): CheckedHandIn {
  const { by = '', claim, found, many, solved: answers = '' } = written;
  const { solved, strange } = progressIn(typeof answers === 'string' ? answers : '?');
  const faults = [
    ...claimFaults(claim, Object.keys(solved).length > 0),
    ...nameFaults(by),
    ...(strange > 0 ? [fault('solved', answers, { code: 'unknown', nearest: null })] : []),
  ];
  const { people, days } = rest.scenario;
  const ran = countsIn('found', found, FOUND, { reach: people, visits: people, days }, faults);
  const most = { runs: MOST_RUNS, outbreaks: MOST_RUNS, reach: people * MOST_RUNS };
  const all = countsIn('many', many, MANY, most, faults);
  if (faults.length > 0) return { handIn: null, faults: [...known, ...faults] };
  const handIn = {
    ...rest,
    name: (by as string).trim(),
    claim: (claim as string).trim(),
    found: ran satisfies RunFound | null,
    many: all satisfies ManyFound | null,
    solved,
  };
  return { handIn, faults: known };
}

/** What keeps a text from being a claim. @param mayBeEmpty true beside solved tasks */
export const claimFaults = (text: unknown, mayBeEmpty = false): Fault[] =>
  typeof text === 'string' && text.trim() === '' && !mayBeEmpty
    ? [fault('claim', text, { code: 'blank' })]
    : textFaults('claim', text, LONGEST_CLAIM, false);

/** What keeps a text from being a name. */
export const nameFaults = (text: unknown): Fault[] => textFaults('by', text, LONGEST_NAME, true);

function textFaults(path: string, text: unknown, maxLength: number, isOneLine: boolean): Fault[] {
  if (typeof text !== 'string') return [fault(path, text, { code: 'type', expected: 'text' })];
  if (text.length > maxLength) return [fault(path, text, { code: 'tooLong', maxLength })];
  const problem = plainTextProblem(text, isOneLine);
  return problem ? [fault(path, text, problem)] : [];
}

const countsText = <Name extends string>(names: readonly Name[], counts: Readonly<Record<Name, number>>) =>
  names.map((name) => `${name}_${counts[name]}`).join('-');

/** The counts in a text of {@link countsText}; `null` where there is none, or a fault. */
function countsIn<Name extends string>(
  path: string,
  text: unknown,
  names: readonly Name[],
  most: Readonly<Record<Name, number>>,
  faults: Fault[],
): Readonly<Record<Name, number>> | null {
  if (text === undefined) return null;
  const form = new RegExp(`^${names.map((name) => `${name}_(\\d{1,12})`).join('-')}$`);
  const parts = typeof text === 'string' ? form.exec(text) : null;
  const entries = names.map((name, place) => [name, Number(parts?.[place + 1])] as const);
  if (parts && entries.every(([name, value]) => value <= most[name]))
    return Object.fromEntries(entries) as Record<Name, number>;
  faults.push(fault(path, text, { code: 'choice', options: [countsText(names, most)] }));
  return null;
}
