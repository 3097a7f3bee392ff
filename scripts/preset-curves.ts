import type { Plugin } from 'vite';
import { PRESETS, presetScenario, type Preset } from '../src/model/scenario/presets/index.ts';
import { SELLING_PRESETS } from '../src/model/scenario/presets/selling/index.ts';
import { kernelOf } from '../src/cli/kernels.ts';
import { simulate } from '../src/model/simulate.ts';
import { headcount } from '../src/findings/selling.ts';
import type { PresetCurve, SellingCurve } from '../src/ui/gallery/preset-curve.ts';

const MODULE = 'virtual:preset-curves';

/** Points of a picture that is 2 cm wide, at most: a short run has one a day. */
const MOST_POINTS = 48;

/** A preset's own run, as a small picture of it needs it. */
export function presetCurve(preset: Preset): PresetCurve {
  const scenario = presetScenario(preset);
  const { days, byDay } = simulate(scenario, scenario.seed, kernelOf('kernel'));
  return {
    people: scenario.people,
    days,
    isOverEarly: days < scenario.days,
    heard: sampled(byDay.reach, scenario.people),
    went: sampled(byDay.firsthand, scenario.people),
  };
}

/** The same of one in which somebody sells. */
export function sellingCurve(preset: Preset): SellingCurve {
  const scenario = presetScenario(preset);
  const { days, downline } = simulate(scenario, scenario.seed, kernelOf('kernel'));
  if (!downline) throw new Error(`Nobody sells in ${preset.id}.`);
  return {
    ...headcount(days, downline),
    people: scenario.people,
    stillIn: sampled(downline.byDay.inside, scenario.people),
  };
}

/** Counts of days 0, 1, … as shares of all people, evenly spaced in time. */
function sampled(counts: readonly number[], people: number): number[] {
  const points = Math.min(MOST_POINTS, counts.length);
  const dayOf = (point: number) => Math.round((point / Math.max(1, points - 1)) * (counts.length - 1));
  return Array.from({ length: points }, (_, point) => Number((counts[dayOf(point)]! / people).toFixed(4)));
}

/** Code that has something of each preset, by its id. */
function parsed(presets: readonly Preset[], of: (preset: Preset) => unknown): string {
  const text = JSON.stringify(Object.fromEntries(presets.map((preset) => [preset.id, of(preset)])));
  return `JSON.parse(${JSON.stringify(text)})`;
}

/**
 * Runs every preset while the page is built, so that the gallery shows the model's own numbers without a visitor's machine
 * having to run all these towns for it; the module is loaded with the gallery.
 */
export function presetCurves(): Plugin {
  let code: string | null = null;
  return {
    name: 'tell-ten:preset-curves',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      code ??= [
        `export default ${parsed(PRESETS, presetCurve)};`,
        `export const sellingCurves = ${parsed(SELLING_PRESETS, sellingCurve)};`,
      ].join('\n');
      return code;
    },
  };
}
