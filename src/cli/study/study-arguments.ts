import { availableParallelism } from 'node:os';
import { EVENTS } from '../../model/study/events.ts';
import { COUNTED, METHODS, MOST_RUNS, type Counted, type StudyKind } from '../../model/study/plan.ts';
import { OUTCOME_NAMES } from '../../model/study/outcomes.ts';
import type { Shard } from '../../model/study/units.ts';
import { numbers } from '../../words/en/numbers.ts';
import { isSetting, SCENARIO_OPTIONS, scenarioArguments, type ScenarioArguments } from '../arguments.ts';
import { file, flag, readGiven, text, type Given } from '../option-table.ts';
import { shardOf } from './shard.ts';

/** The ways to write the result of a study. */
export const STUDY_FORMATS = ['json', 'csv', 'table'] as const;

export type StudyFormat = (typeof STUDY_FORMATS)[number];

const isWhole = (most: number) => (word: string) =>
  /^[0-9]+$/.test(word) && Number(word) >= 1 && Number(word) <= most;

const MOST_THREADS = 256;

/** The option that says how many threads compute. */
export const THREADS = text(`a whole number from 1 to ${MOST_THREADS}`, isWhole(MOST_THREADS));

/** What it says, or as many as there are cores. */
export const threadsOf = (given: string | undefined): number =>
  Number(given ?? Math.min(availableParallelism(), MOST_THREADS));
const isShare = (word: string) => /^(\d+\.?\d*|\.\d+) ?%?$/.test(word);

const isWant = (word: string) => wantIn(word) !== null;

/** An outcome with its lowest and highest value as they are typed. */
function wantIn(word: string): readonly [name: string, low: number | null, high: number | null] | null {
  const [, name, sign, text] = /^\s*(\w+)\s*(>=|<=|=)\s*(.+?)\s*$/.exec(word) ?? [];
  const ends = text?.split('..') ?? [];
  if (name === undefined || !ends.every(isShare) || ends.length !== (sign === '=' ? 2 : 1)) return null;
  const [one, other] = ends.map(asShare);
  return [name, sign === '<=' ? null : one!, sign === '>=' ? null : (other ?? one!)];
}

/** A share as it is typed: `2%` or `0.02`. */
const asShare = (word: string): number =>
  word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word);

const OPTIONS = {
  ...SCENARIO_OPTIONS,
  with: text('path=value', isSetting),
  fork: text('a day', isWhole(Number.MAX_SAFE_INTEGER)),
  vary: text('path=from..to/steps or path=value,value,…', isSetting),
  range: text('path=lowest..highest', isSetting),
  over: text('path=lowest..highest', isSetting),
  data: { ...file, expected: 'the name of a file with days and counts, or of a published curve' },
  counts: text(`one of ${COUNTED.join(', ')}`, (word) => COUNTED.some((name) => name === word)),
  method: text(`one of ${METHODS.join(', ')}`, (word) => METHODS.some((name) => name === word)),
  want: text("an outcome and its bound, such as 'reach>=50%', 'visits<=200' or 'reach=20%..40%'", isWant),
  chance: text('a share such as 80%', isShare),
  by: text('path,path or path=from..to,path=from..to'),
  outcome: text(`one of ${OUTCOME_NAMES.join(', ')}`, (word) => OUTCOME_NAMES.some((name) => name === word)),
  event: text(`one of ${EVENTS.join(', ')}`, (word) => EVENTS.some((name) => name === word)),
  runs: text(`a whole number from 1 to ${numbers.count(MOST_RUNS)}`, isWhole(MOST_RUNS)),
  until: text('a share of the people such as 2%', isShare),
  level: text('a share such as 95%', isShare),
  threads: THREADS,
  format: text(`one of ${STUDY_FORMATS.join(', ')}`, (word) => STUDY_FORMATS.some((name) => name === word)),
  out: { ...file, expected: 'the name of a folder' },
  shard: text('I/N such as 3/64, auto, or auto/N'),
  queue: text('the address of a Redis or Valkey server'),
  yes: flag,
  help: { ...flag, short: 'h' },
} as const;

/** What a call of a study asks for, as it was typed. */
export interface StudyArguments extends ScenarioArguments {
  readonly kind: StudyKind;
  /** Members of the plan that options say; those that nobody gave are left out. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly with: readonly string[];
  readonly vary: readonly string[];
  readonly ranges: readonly string[];
  readonly by: readonly string[];
  /** The file, or the published curve, with the data to which a scenario is fitted. */
  readonly data: string | undefined;
  /** What the counts of that file are. */
  readonly counted: Counted;
  readonly threads: number;
  /** True where somebody asked for just so many threads. */
  readonly areThreadsGiven: boolean;
  readonly format: StudyFormat;
  readonly out: string | undefined;
  readonly shard: Shard | null;
  /** The address of a server, by which workers compute the study. */
  readonly queue: string | undefined;
  readonly yes: boolean;
  readonly help: boolean;
}

/** Reads the arguments behind the name of a study. */
export function readStudyArguments(kind: StudyKind, args: string[]): StudyArguments {
  const given = readGiven(args, OPTIONS);
  const { last, values } = given;
  const shard = last('shard') === undefined ? { shard: null } : shardOf(last('shard')!, process.env);
  const scenario = scenarioArguments(given);
  return {
    ...scenario,
    kind,
    members: membersOf(given),
    with: values('with'),
    vary: values('vary'),
    by: values('by').flatMap((list) => list.split(',')),
    data: last('data'),
    counted: COUNTED.find((name) => name === last('counts')) ?? 'reach',
    ranges: [...values('range'), ...values('over')],
    threads: threadsOf(last('threads')),
    areThreadsGiven: last('threads') !== undefined,
    format: STUDY_FORMATS.find((name) => name === last('format')) ?? 'json',
    out: last('out'),
    shard: 'shard' in shard ? shard.shard : null,
    queue: last('queue'),
    yes: values('yes').length > 0,
    help: values('help').length > 0,
    faults: [...scenario.faults, ...('fault' in shard ? [shard.fault] : []), ...contradictions(given)],
  };
}

function membersOf({ last, values }: Given<keyof typeof OPTIONS>): Record<string, unknown> {
  const [outcome, event, runs, until] = [last('outcome'), last('event'), last('runs'), last('until')];
  const [level, fork, method, chance] = [last('level'), last('fork'), last('method'), last('chance')];
  const wants = values('want').flatMap((word) => {
    const want = wantIn(word);
    return want ? [[want[0], want.slice(1)] as const] : [];
  });
  return {
    ...(outcome !== undefined && { outcome }),
    ...(event !== undefined && { event }),
    ...(runs !== undefined && { runs: Number(runs) }),
    ...(until !== undefined && { runs: { until: asShare(until) } }),
    ...(level !== undefined && { level: asShare(level) }),
    ...(fork !== undefined && { fork: Number(fork) }),
    ...(method !== undefined && { method }),
    ...(chance !== undefined && { chance: asShare(chance) }),
    ...(wants.length > 0 && { want: Object.fromEntries(wants) }),
  };
}

/** A sentence for options that need each other, or exclude each other. */
function contradictions({ last }: Given<keyof typeof OPTIONS>): string[] {
  const [runs, until, shard, out] = [last('runs'), last('until'), last('shard'), last('out')];
  const [queue, threads] = [last('queue'), last('threads')];
  return [
    ...(runs !== undefined && until !== undefined
      ? [`--until: ${until} – expected this or --runs ${runs}, not both.`]
      : []),
    ...(shard !== undefined && out === undefined
      ? [`--shard: ${shard} – expected together with --out DIR, where the shards come together.`]
      : []),
    ...(queue !== undefined && shard !== undefined
      ? [`--shard: ${shard} – expected this or --queue, not both.`]
      : []),
    ...(queue !== undefined && threads !== undefined
      ? [`--threads: ${threads} – expected with “work”; with --queue, a study is only handed out here.`]
      : []),
  ];
}
