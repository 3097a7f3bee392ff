import { transfer } from 'comlink';
import { Kernel } from '../src/model/run/kernel/kernel.ts';
import { StoryRun } from '../src/model/run/kernel/story-run.ts';
import { digestOf, hasEngine, needsReference, type Run } from '../src/model/engines.ts';
import { ENGINE_VERSION } from '../src/model/basics/versions.ts';
import { descendants, type Descendants } from '../src/model/inquiry/descendants.ts';
import { openStories } from '../src/model/inquiry/open-stories.ts';
import { farthest } from '../src/model/inquiry/most-reached.ts';
import { lineage } from '../src/model/inquiry/lineage.ts';
import type { Arrangement } from '../src/model/layout/arrangements.ts';
import { dayColumns } from '../src/model/layout/days.ts';
import { layOut } from '../src/model/layout/lay-out.ts';
import type { Layout } from '../src/model/layout/layout.ts';
import { placeIndex } from '../src/model/layout/spatial-index.ts';
import { retellingRings } from '../src/model/layout/rings.ts';
import { firstHearings } from '../src/model/journal/first-hearings.ts';
import { firstVersions } from '../src/model/journal/first-versions.ts';
import { Measures } from '../src/model/measures/measures.ts';
import { buildNetwork } from '../src/model/build-network.ts';
import { Digest } from '../src/model/basics/digest.ts';
import { TRIPLE, type TellingTriples } from '../src/model/story/telling-triples.ts';
import { Luck } from '../src/model/basics/random.ts';
import { firstDiners } from '../src/model/run/shared/diners.ts';
import type { Network } from '../src/model/network/network.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import { seek } from '../src/model/inquiry/find-people.ts';
import type { AskedFor } from '../src/model/inquiry/people-questions.ts';
import type { ReferenceParts, SellingAnswers } from './reference-parts.ts';
import {
  NeedsWebAssembly,
  type Ending,
  type Findable,
  type Frame,
  type Opened,
  type Phase,
  type SimulationService,
  type Sought,
} from './protocol.ts';

interface Open {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly measures: Measures;
  /** Width ÷ height of the stage. */
  readonly aspect: number;
  /** `null` where nobody sells. */
  readonly selling: SellingAnswers | null;
  /** The people that the last question applies to, kept because "next" asks it again. */
  sought: {
    readonly question: AskedFor;
    readonly day: number;
    readonly people: readonly number[];
  } | null;
}

/**
 * The service behind the worker's boundary; it needs no worker to be tested.
 * @param module the compiled kernel; `null` where WebAssembly is off
 * @param reference the other engine and what only it knows; `null` where its code is in another worker
 * @param now milliseconds
 */
export function createService(
  module: WebAssembly.Module | null,
  reference: ReferenceParts | null,
  now: () => number = () => performance.now(),
): SimulationService {
  let current: Open | null = null;
  /** A question about the run that is open. */
  const about =
    <Asked extends unknown[], Answer>(answer: (open: Open, ...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      if (!current) throw new Error('No run is open.');
      return answer(current, ...asked);
    };

  return {
    wake() {
      // The answer is all that is wanted.
    },
    open(scenario, aspect, report) {
      current = null;
      if (!hasEngine(scenario, module !== null)) throw new NeedsWebAssembly();
      if (!reference && (module === null || needsReference(scenario))) return null;
      const { open, opened } = begin({ scenario, aspect, module, reference }, report, now);
      current = open;
      return opened;
    },
    advance: about((open, toDay: number, budgetMs: number) => advance(open, toDay, budgetMs, now)),
    arrange: about(arrange),
    byHop: about(({ measures }, day: number) => measures.byHop(day)),
    lineage: about(({ run, measures }, person: number, day: number) =>
      lineage(run.journal, measures.derived, person, day),
    ),
    descendants: about(descendantsOf),
    farthest: about(({ scenario, run }, day: number, most: number) =>
      farthest(run.journal, scenario.people, day, most),
    ),
    seek: about(soughtBy),
    openStories: about(({ run, measures }) => openStories(run.journal, measures.derived)),
    ending: about(endingOf),
    selling: about(({ selling }, day: number) => selling?.day(day) ?? null),
    statement: about(({ selling }, person: number, day: number) => selling?.statement(person, day) ?? null),
  };
}

interface Engines {
  readonly module: WebAssembly.Module | null;
  readonly reference: ReferenceParts | null;
}

/** Builds the town, places everybody, and makes the run ready for its first day. */
function begin(
  { scenario, aspect, module, reference }: Pick<Open, 'scenario' | 'aspect'> & Engines,
  report: (phase: Phase, done: number) => void,
  now: () => number,
): { open: Open; opened: Opened } {
  const luck = new Luck(scenario.seed);
  report('network', 0);
  const started = now();
  const network = buildNetwork(scenario, luck, (done) => report('network', done));
  const networkMs = now() - started;
  report('layout', 0);
  const first = firstGuest(scenario, network, luck);
  const layout = findable(layOut(scenario, network, aspect, (done) => report('layout', done), first));
  const options = { sampleTellings: true };
  // A kernel for each run, so that a large one's memory is given back with it.
  const kernel = module && !needsReference(scenario) ? new Kernel(module) : null;
  const run = kernel
    ? new StoryRun(scenario, network, luck, kernel, options)
    : reference!.begin(scenario, network, luck, options);
  const measures = new Measures(scenario, network, run.journal);
  const opened = {
    people: scenario.people,
    names: network.names,
    layout,
    networkMs,
    isByReference: module === null,
  };
  return {
    open: {
      ...{ scenario, run, measures, aspect, sought: null },
      selling: reference?.selling(scenario, run) ?? null,
    },
    opened: transfer(opened, buffersOf(layout)),
  };
}

function advance({ run, measures }: Open, toDay: number, budgetMs: number, now: () => number): Frame {
  const firstDay = run.journal.days;
  const deadline = now() + budgetMs;
  const tellings: TellingTriples[] = [];
  while (!run.isOver && run.day < toDay && (tellings.length === 0 || now() < deadline)) {
    run.runDay();
    tellings.push(run.sampledTellings());
  }
  measures.catchUp();
  return frameOf(run, measures, firstDay, tellings);
}

function arrange(
  { scenario, run, measures, aspect, selling }: Open,
  arrangement: Exclude<Arrangement, 'town'>,
  room?: readonly number[],
): Findable<Layout> {
  const layouts: Record<typeof arrangement, () => Layout> = {
    rings: () => retellingRings(firstVersions(run.journal, measures.derived)),
    days: () => dayColumns(firstHearings(run.journal, scenario.people), aspect),
    // Where nobody sells, there is only the story.
    downline: () => selling?.layout(room) ?? layouts.rings(),
  };
  const layout = findable(layouts[arrangement]());
  return transfer(layout, buffersOf(layout));
}

function descendantsOf({ scenario, run }: Open, person: number): Descendants {
  const found = descendants(run.journal, scenario.people, person);
  return transfer(found, [found.people.buffer, found.tellers.buffer, found.days.buffer]);
}

function endingOf({ run, measures, selling }: Open): Ending {
  const tellers = { reproduction: measures.reproduction(), newTellers: measures.newTellers() };
  const mostHops = measures.byHop().length - 1;
  const downline = selling?.outcome(run.journal.days - 1) ?? null;
  return { digest: digestOf(run), engine: ENGINE_VERSION, ...tellers, mostHops, downline };
}

/** Up to so many people the first guest is found in no time, however they are chosen. */
const QUICKLY_SEARCHED = 100_000;

/** Who goes first, by number; null in a large town where finding them takes as long as placing everybody. */
const firstGuest = (scenario: Scenario, network: Network, luck: Luck): number | null =>
  scenario.people > QUICKLY_SEARCHED && scenario['diners.how'] !== 'random'
    ? null
    : (firstDiners(scenario, network, luck)[0] ?? null);

const findable = <Placed extends Layout>(layout: Placed): Findable<Placed> => ({
  ...layout,
  id: idOf(layout.positions),
  index: placeIndex(layout.positions, layout.before),
});

/** The same for the same places, whichever run they were worked out for. */
function idOf(positions: Float32Array): string {
  const digest = new Digest();
  for (const bits of new Uint32Array(positions.buffer, positions.byteOffset, positions.length))
    digest.add(bits);
  return digest.toString();
}

const buffersOf = ({ positions, index }: Findable<Layout>): ArrayBufferLike[] => [positions.buffer, index];

function soughtBy(open: Open, question: AskedFor, day: number, place: number): Sought {
  const { run, measures, sought } = open;
  const isKnown = sought?.question === question && sought.day === day;
  const people = isKnown ? sought.people : seek(run.journal, measures.derived, question, day);
  // A day that is still to come would have another answer later.
  if (day < run.journal.days) open.sought = { question, day, people };
  const count = people.length;
  if (count === 0) return { person: null, place: 0, count };
  return { person: people[place % count]!, place: place % count, count };
}

/** The days from `firstDay` on, in buffers that go to the page for good. */
function frameOf(
  { journal, isOver }: Run,
  measures: Measures,
  firstDay: number,
  tellings: TellingTriples[],
): Frame {
  const firstEntry = journal.firstEntry(firstDay);
  const count = journal.length - firstEntry;
  const persons = Uint32Array.from({ length: count }, (_, index) => journal.person(firstEntry + index));
  const states = Uint32Array.from({ length: count }, (_, index) => measures.attributeOf(firstEntry + index));
  const starts = Uint32Array.from(
    { length: tellings.length + 1 },
    (_, index) => journal.firstEntry(firstDay + index) - firstEntry,
  );
  const tellingStarts = new Uint32Array(tellings.length + 1);
  tellings.forEach(
    (ofDay, index) => (tellingStarts[index + 1] = tellingStarts[index]! + ofDay.length / TRIPLE),
  );
  const sampled = new Uint32Array(tellingStarts.at(-1)! * TRIPLE);
  tellings.forEach((ofDay, index) => sampled.set(ofDay, tellingStarts[index]! * TRIPLE));
  const days = measures.days.slice(firstDay);
  const frame: Frame = { isOver, days, starts, persons, states, tellingStarts, tellings: sampled };
  return transfer(
    frame,
    [starts, persons, states, tellingStarts, sampled].map(({ buffer }) => buffer),
  );
}
