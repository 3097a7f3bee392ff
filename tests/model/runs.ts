import { Derivation } from '../../src/model/journal/implied.ts';
import { Run } from './kernels.ts';
import type { Journal } from '../../src/model/journal/journal.ts';
import { Measures } from '../../src/model/measures/measures.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { CAUSES, STAGES, type Cause, type Stage } from '../../src/model/story/stages.ts';
import { listenersOf, tellersOf, type TellingTriples } from '../../src/model/story/telling-triples.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { ReferenceRun } from '../../src/model/run/reference/run.ts';
import { resultOf } from '../../src/model/measures/result.ts';
import type { Scenario, ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { checkValues } from '../../src/model/scenario/checks/validation.ts';

/** The standard scenario with these changes, which have to be valid. */
export function scenarioWith(...changes: ScenarioPatch[]): Scenario {
  const { scenario, faults } = checkValues(Object.assign({}, ...changes) as ScenarioPatch);
  if (faults.length > 0) throw new Error(`not a valid scenario: ${JSON.stringify(faults)}`);
  return scenario;
}

/** Everybody believes everything and passes it on unchanged to all contacts; the place is good on every day. */
export const ALL_RELAY: ScenarioPatch = {
  'place.variation': 0,
  'telling.fanTells': 0,
  'telling.relayTells': 0,
  'telling.criticTells': 0,
  'listeners.act': 0,
  'listeners.forget': 0,
  'listeners.relay': 1,
  'listeners.verify': 0,
  'listeners.wantDetail': 0,
  'ties.closeTrust': 1,
  'ties.fatigue': 0,
  'drift.loss': 0,
  'drift.sharpening': 0,
  'drift.assimilation': 0,
  'drift.noise': 0,
  'drift.flip': 0,
  'memory.cue': 0,
};

/** Two people who know each other; person 0 goes first. With `repeats` they are told again and again. */
export const PAIR: ScenarioPatch = {
  people: 2,
  'network.kind': 'tree',
  'network.contacts': 1,
  'telling.perDay': 1,
};

/** A finished run with all that can be read from it. */
export function runOf(scenario: Scenario, seed = scenario.seed) {
  const luck = new Luck(seed);
  const network = buildNetwork(scenario, luck);
  const run = new Run(scenario, network, luck).finish();
  const { journal } = run;
  const measures = new Measures(scenario, network, journal).catchUp();
  const result = resultOf(seed, journal, measures, { networkMs: 0, runMs: 0 });
  return { scenario, network, run, journal, measures, result };
}

/** Both ways to run a day: what a rule says, each has to do on its own. */
export const ENGINES = [
  ['the engine', Run],
  ['the reference', ReferenceRun],
] as const;

/** The journal of a finished run. */
export function journalBy(
  Engine: typeof Run | typeof ReferenceRun,
  scenario: Scenario,
  seed = scenario.seed,
): Journal {
  const luck = new Luck(seed);
  return new Engine(scenario, buildNetwork(scenario, luck), luck).finish().journal;
}

export interface Entry {
  readonly day: number;
  readonly person: number;
  readonly stage: Stage;
  readonly cause: Cause;
  /** The number of the entry received, or `null`. */
  readonly parent: number | null;
}

/** The journal in words. */
export function entriesOf(journal: Journal): Entry[] {
  const entries: Entry[] = [];
  for (let day = 0; day < journal.days; day++) {
    for (let entry = journal.firstEntry(day); entry < journal.firstEntry(day + 1); entry++) {
      const parent = journal.parent(entry);
      entries.push({
        day,
        person: journal.person(entry),
        stage: STAGES[journal.stage(entry)]!,
        cause: CAUSES[journal.cause(entry)]!,
        parent: parent === 0xffffffff ? null : parent,
      });
    }
  }
  return entries;
}

/** The journal in short: `day person cause stage`. */
export const storyline = (journal: Journal): string[] =>
  entriesOf(journal).map(({ day, person, cause, stage }) => `${day}: ${person} ${cause} ${stage}`);

/** The version of an entry, as four numbers. */
export const versionOf = (journal: Journal, entry: number): number[] => [
  ...journal.story(entry, new Int16Array(4)),
];

/** What a whole journal implies. */
export function derivationOf(journal: Journal, people: number): Derivation {
  const derived = new Derivation(journal, people);
  for (let day = 0; day < journal.days; day++) {
    const end = journal.firstEntry(day + 1);
    for (let entry = journal.firstEntry(day); entry < end; entry = derived.take(entry, end, day).to);
  }
  return derived;
}

/** Who told whom, from the tellings of a sample. */
export const pairsOf = (triples: TellingTriples): { teller: number; listener: number }[] => {
  const listeners = listenersOf(triples);
  return tellersOf(triples).map((teller, index) => ({ teller, listener: listeners[index]! }));
};
