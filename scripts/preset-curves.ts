import type { Plugin } from 'vite';
import { PRESETS, presetScenario, type Preset } from '../src/model/scenario/presets/index.ts';
import { kernelOf } from '../src/cli/kernels.ts';
import { simulate } from '../src/model/simulate.ts';
import type { PresetCurve } from '../src/ui/gallery/preset-curve.ts';

const MODULE = 'virtual:preset-curves';

/** Points of a picture that is 2 cm wide, at most: a short run has one a day. */
const MOST_POINTS = 48;

/** A preset's own run, as a small picture of it needs it. */
export function presetCurve(preset: Preset): PresetCurve {
  const scenario = presetScenario(preset);
  const { days, byDay } = simulate(scenario, scenario.seed, kernelOf('kernel'));
  const points = Math.min(MOST_POINTS, days + 1);
  const dayOf = (point: number) => Math.round((point / Math.max(1, points - 1)) * days);
  const sampled = (counts: readonly number[]) =>
    Array.from({ length: points }, (_, point) =>
      Number((counts[dayOf(point)]! / scenario.people).toFixed(4)),
    );
  return {
    people: scenario.people,
    days,
    isOverEarly: days < scenario.days,
    heard: sampled(byDay.reach),
    went: sampled(byDay.firsthand),
  };
}

/**
 * Runs every preset while the page is built, so that the gallery shows the model's own numbers without a visitor's machine
 * having to run fourteen towns for it; the module is loaded with the gallery.
 */
export function presetCurves(): Plugin {
  let code: string | null = null;
  return {
    name: 'tell-ten:preset-curves',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      code ??= JSON.stringify(Object.fromEntries(PRESETS.map((preset) => [preset.id, presetCurve(preset)])));
      return `export default JSON.parse(${JSON.stringify(code)});`;
    },
  };
}
