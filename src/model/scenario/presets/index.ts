import { settled } from '../network-people.ts';
import type { Path } from '../parameters.ts';
import { differences, STANDARD_SCENARIO, type Scenario } from '../scenario.ts';
import { atrociousRestaurant } from './atrocious-restaurant.ts';
import { closeFriendsOrFollowers } from './close-friends-or-followers.ts';
import { exaggerationBackfires } from './exaggeration-backfires.ts';
import { excellentRestaurant } from './excellent-restaurant.ts';
import { forgottenThenReminded } from './forgotten-then-reminded.ts';
import { justAboveTheTippingPoint } from './just-above-the-tipping-point.ts';
import { justBelowTheTippingPoint } from './just-below-the-tipping-point.ts';
import { paidEnthusiasm } from './paid-enthusiasm.ts';
import { SELLING_PRESETS } from './selling/index.ts';
import type { Preset as AnyPreset } from './preset.ts';
import { scepticsCheck } from './sceptics-check.ts';
import { tenFreeDinnersNeighbours } from './ten-free-dinners-neighbours.ts';
import { tenFreeDinnersStrangers } from './ten-free-dinners-strangers.ts';
import { tenTellTen } from './ten-tell-ten.ts';
import { whatSurveysSay } from './what-surveys-say.ts';
import { whisperGame } from './whisper-game.ts';

/** Every preset about a story, in the order in which they are shown; the first opens where no link says otherwise. */
export const PRESETS = [
  excellentRestaurant,
  atrociousRestaurant,
  tenTellTen,
  whisperGame,
  justBelowTheTippingPoint,
  justAboveTheTippingPoint,
  scepticsCheck,
  forgottenThenReminded,
  exaggerationBackfires,
  paidEnthusiasm,
  closeFriendsOrFollowers,
  whatSurveysSay,
  tenFreeDinnersNeighbours,
  tenFreeDinnersStrangers,
] as const;

/** One of the presets about a story. */
export type StoryPreset = (typeof PRESETS)[number];

export type StoryPresetId = StoryPreset['id'];

/** Every preset, also those about selling. */
export const ALL_PRESETS = [...PRESETS, ...SELLING_PRESETS] as const;

/** One of the presets. */
export type Preset = (typeof ALL_PRESETS)[number];

export type PresetId = Preset['id'];

/** Presets that are two sides of one lesson: the same town and luck, and one value apart. */
const PAIRS: readonly (readonly [first: StoryPresetId, second: StoryPresetId])[] = [
  ['just-below-the-tipping-point', 'just-above-the-tipping-point'],
  ['ten-free-dinners-neighbours', 'ten-free-dinners-strangers'],
];

/** Every preset about a story in order, each alone or with its other side. */
export const PRESET_CARDS: readonly (readonly StoryPreset[])[] = PRESETS.flatMap((preset) => {
  const pair = PAIRS.find((ids) => ids.includes(preset.id));
  if (!pair) return [[preset]];
  return pair[0] === preset.id ? [PRESETS.filter(({ id }) => pair.includes(id))] : [];
});

export const presetById = (id: string): Preset | undefined => ALL_PRESETS.find((preset) => preset.id === id);

export const presetScenario = (preset: AnyPreset): Scenario =>
  settled({ ...STANDARD_SCENARIO, ...preset.changes });

/** The parameters on which a preset's lesson turns. */
export const twinPaths = (preset: Preset): Path[] =>
  'twin' in preset ? (Object.keys(preset.twin) as Path[]) : [];

/** The preset with what shows the other side of its lesson; the preset itself where there is no such twin. */
export const twinScenario = (preset: AnyPreset): Scenario => ({
  ...presetScenario(preset),
  ...preset.twin,
});

/** The preset from which the scenario differs in the fewest values, whatever its luck; the first without one. */
export function nearestPreset(scenario?: Scenario): Preset {
  if (!scenario) return PRESETS[0];
  const distance = (preset: Preset) => Object.keys(differencesFrom(scenario, preset)).length;
  return ALL_PRESETS.reduce<Preset>(
    (best, preset) => (distance(preset) < distance(best) ? preset : best),
    PRESETS[0],
  );
}

function differencesFrom(scenario: Scenario, preset: Preset) {
  const base = presetScenario(preset);
  return differences({ ...scenario, seed: base.seed }, base);
}
