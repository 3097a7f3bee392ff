import { fileURLToPath } from 'node:url';
import { kernelOf } from '../src/cli/kernels.ts';
import { quantile } from '../src/model/basics/arithmetic.ts';
import type { RunResult } from '../src/model/measures/result.ts';
import {
  PRESETS,
  presetScenario,
  twinScenario,
  type StoryPreset,
  type StoryPresetId,
} from '../src/model/scenario/presets/index.ts';
import { SELLING_PRESETS } from '../src/model/scenario/presets/selling/index.ts';
import type { Kernel } from '../src/model/run/kernel/kernel.ts';
import { simulate } from '../src/model/simulate.ts';
import { table } from './table.ts';

type SellingPreset = (typeof SELLING_PRESETS)[number];

/** Lucks with which each preset is run, to see what is usual. */
const LUCKS = 500;

/** What is measured of a run in a town of so many people. */
const MEASURES = {
  heard: ({ reach }: RunResult, people: number) => reach / people,
  went: ({ visits }: RunResult, people: number) => visits / people,
  convinced: ({ convinced }: RunResult, people: number) => convinced / people,
  /** Of those who heard, the share that went, and the share that the story convinced. */
  wentOfHeard: ({ visits, reach }: RunResult) => visits / reach,
  convincedOfHeard: ({ convinced, reach }: RunResult) => convinced / reach,
  /** What is left of the story at the end, in the versions that are second-hand. */
  left: ({ byDay }: RunResult) => byDay.retold.at(-1) ?? 1,
  /** Of those who went, the share that came back as critics. */
  disappointed: ({ critics, visits }: RunResult) => critics / Math.max(1, visits),
  /** Visits after the last teller has stopped. */
  late: ({ byDay }: RunResult) =>
    byDay.visits.slice(byDay.tellers.findLastIndex((tellers) => tellers > 0) + 1).reduce((a, b) => a + b, 0),
} as const satisfies Record<string, (run: RunResult, people: number) => number>;

type Measure = keyof typeof MEASURES;

/** What each preset's lesson is about; its text gives the range of the first. */
const LESSONS: Readonly<Record<StoryPresetId, readonly [Measure, ...Measure[]]>> = {
  'excellent-restaurant': ['heard', 'wentOfHeard', 'left'],
  'atrocious-restaurant': ['heard', 'left'],
  'ten-tell-ten': ['left'],
  'sceptics-check': ['left', 'went'],
  'forgotten-then-reminded': ['went', 'late'],
  'whisper-game': ['left'],
  'exaggeration-backfires': ['disappointed', 'went'],
  'paid-enthusiasm': ['heard', 'convincedOfHeard'],
  'close-friends-or-followers': ['heard', 'left', 'convincedOfHeard'],
  'just-below-the-tipping-point': ['heard'],
  'just-above-the-tipping-point': ['heard', 'convinced'],
  'ten-free-dinners-neighbours': ['heard'],
  'ten-free-dinners-strangers': ['heard'],
  'what-surveys-say': ['heard'],
};

/** One measure over all lucks, and where the luck with which the preset opens stands among them. */
export interface MeasuredLuck {
  readonly measure: Measure;
  /** A quarter of the lucks end below the first, a quarter above the last. */
  readonly quartiles: readonly [number, number, number];
  readonly own: number;
  /** The share of lucks that end below the own one, and that of those which do not end above it. */
  readonly rank: readonly [below: number, notAbove: number];
}

/** Runs a preset with many lucks, and measures what its lesson is about. */
export function measuredLucks(preset: StoryPreset): MeasuredLuck[] {
  const scenario = presetScenario(preset);
  const kernel = kernelOf('kernel');
  const outcome = (seed: string) => {
    const run = simulate(scenario, seed, kernel);
    return LESSONS[preset.id].map((measure) => MEASURES[measure](run, scenario.people));
  };
  const all = Array.from({ length: LUCKS }, (_, number) => outcome(`luck#${number}`));
  const own = outcome(scenario.seed);
  return LESSONS[preset.id].map((measure, at) => {
    const values = all.map((run) => run[at]!).sort((a, b) => a - b);
    const share = (holds: (value: number) => boolean) => values.filter(holds).length / LUCKS;
    return {
      measure,
      quartiles: [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)],
      own: own[at]!,
      rank: [share((value) => value < own[at]!), share((value) => value <= own[at]!)],
    };
  });
}

/** Lucks with which each preset is run in which somebody sells, and its twin with the same. */
const SELLING_LUCKS = 100;

/** Of those, how many joined, how many lost of those who joined to earn, and what the middle one came to, in both towns. */
const sellingMeasures = (preset: SellingPreset, kernel: Kernel | null) => (seed: string) =>
  [presetScenario(preset), twinScenario(preset)].flatMap((scenario) => {
    const { members, lost, earned } = simulate(scenario, seed, kernel).downline!;
    return [members, lost!, earned.p50!];
  });

/** The places of a preset's own luck among others, each as {@link MeasuredLuck.rank}: three in its town, and three in its twin. */
export function sellingRanks(preset: SellingPreset): MeasuredLuck['rank'][] {
  const measure = sellingMeasures(preset, kernelOf('kernel'));
  const all = Array.from({ length: SELLING_LUCKS }, (_, number) => measure(`luck#${number}`));
  return measure(presetScenario(preset).seed).map((own, at) => {
    const share = (holds: (value: number) => boolean) =>
      all.filter((run) => holds(run[at]!)).length / SELLING_LUCKS;
    return [share((value) => value < own), share((value) => value <= own)];
  });
}

/** Says for each preset what is usual, and where its own luck stands. */
function tell(): void {
  const rows = PRESETS.flatMap((preset) =>
    measuredLucks(preset).map(({ measure, quartiles, own, rank }) => [
      `${preset.id}: ${measure}`,
      ...[...quartiles, own].map((value) => value.toFixed(3)),
      rank.map((share) => share.toFixed(2)).join('–'),
    ]),
  );
  console.log(table([['', '25 %', '50 %', '75 %', 'own luck', 'its place'], ...rows]));
  const places = SELLING_PRESETS.map((preset) => [
    preset.id,
    ...sellingRanks(preset).map((rank) => rank.map((share) => share.toFixed(2)).join('–')),
  ]);
  const heads = ['members', 'lost', 'median'];
  console.log(table([['', ...heads, ...heads.map((name) => `${name}, twin`)], ...places]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) tell();
