import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, parameterOf, PATHS } from '../../../src/model/scenario/parameters.ts';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { differences, nested, STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { checkValues, flattened, problemOf } from '../../../src/model/scenario/checks/validation.ts';
import { anyScenario } from '../arbitrary.ts';

/** The model's table: path, least, most, default. */
const NUMBERS: readonly (readonly [string, number, number | null, number])[] = [
  ['days', 1, 3650, 90],
  ['people', 2, 10_000_000, 5000],
  ['network.contacts', 1, 200, 10],
  ['network.rewiring', 0, 1, 0.1],
  ['network.groupSize', 2, 1000, 50],
  ['network.mixing', 0, 1, 0.1],
  ['online.contacts', 0, 500, 0],
  ['online.share', 0, 1, 0.08],
  ['online.mutation', 0, 1, 0.107],
  ['place.food', -1, 1, 0.9],
  ['place.price', -1, 1, 0.6],
  ['place.setting', -1, 1, 0.8],
  ['place.service', -1, 1, 0.8],
  ['place.variation', 0, 2, 0.25],
  ['place.delight', -1, 1, 0.5],
  ['place.anger', -1, 1, -0.1],
  ['diners.count', 1, 10_000_000, 1],
  ['telling.fanTells', 0, null, 10],
  ['telling.relayTells', 0, null, 10],
  ['telling.criticTells', 0, null, 10],
  ['telling.perDay', 0, 1000, 3],
  ['telling.stifling', 0, 1, 0],
  ['listeners.act', 0, 1, 0.08],
  ['listeners.forget', 0, 1, 0.4],
  ['listeners.relay', 0, 1, 0.15],
  ['listeners.verify', 0, 1, 0.06],
  ['listeners.curiosity', 0, 1, 0.5],
  ['listeners.tellersNeeded', 1, 100, 1],
  ['listeners.shareNeeded', 0, 1, 0],
  ['listeners.wantDetail', 0, 1, 0.3],
  ['listeners.letdown', 0, 2, 0.5],
  ['listeners.badNewsWins', 0, 1, 0.5],
  ['listeners.moodSpread', 0, 1, 0.5],
  ['ties.closeTrust', 0, 1, 0.83],
  ['ties.onlineTrust', 0, 1, 0.66],
  ['ties.fatigue', 0, 1, 0.05],
  ['memory.recall', 0, 1, 0.3],
  ['memory.cue', 0, 1, 0.003],
  ['memory.keep', 0, 1, 0.97],
  ['visits.delay', 1, null, 5],
  ['drift.loss', 0, 1, 0.2],
  ['drift.sharpening', 0, 1, 0.05],
  ['drift.assimilation', 0, 1, 0.05],
  ['drift.noise', 0, 1, 0.05],
  ['drift.flip', 0, 1, 0.01],
  ['advertising.reach', 0, 1, 0],
  ['advertising.trust', 0, 1, 0.63],
  ['campaign.played', 0, 1, 0],
  ['campaign.playedTells', 0, null, 30],
  ['campaign.boast', 0, 1, 0],
  ['campaign.detection', 0, 1, 0.5],
  ['campaign.playedTrust', 0, 1, 0.26],
  ['downline.founders', 0, 1000, 0],
  ['plan.price', 0.01, 10_000, 60],
  ['plan.margin', 0, 0.9, 0.25],
  ['plan.fee', 0, 10_000, 60],
  ['plan.quota', 0, 100, 2],
  ['plan.mustSell', 0, 100, 0],
  ['plan.buyback', 0, 1, 0.9],
  ['buying.again', 0, 1, 0.7],
  ['buying.ownUse', 0, 100, 1],
  ['joining.bargain', 0, 1, 0.3],
  ['joining.claim', 0, 1_000_000, 500],
  ['joining.wants', 0, 1_000_000, 5000],
  ['joining.honest', 0, 1, 0],
  ['pitching.perDay', 0, 1000, 0.5],
  ['pitching.recruiting', 0, 1, 0.3],
  ['pitching.after', 0, 365, 7],
  ['pitching.unfit', 0, 1, 0.1],
  ['pitching.cost', 0, 1, 0.01],
  ['pitching.offence', 0, 1, 0.1],
  ['team.training', 0, 1, 0.5],
  ['team.support', 0, 1, 0.3],
  ['team.ripple', 0, 5, 1],
  ['leaving.gaining', 0, 1, 0.04],
  ['leaving.losing', 0, 1, 0.1],
];

const OTHERS: Record<string, unknown> = {
  topic: 'restaurant',
  name: '',
  note: '',
  seed: 'tell-ten',
  'network.kind': 'smallWorld',
  'network.source': 'karate',
  'diners.how': 'random',
  'diners.who': [],
  'telling.repeats': false,
  'plan.levels': [0.05, 0.05, 0.05, 0.05, 0.05],
  'plan.feeLevels': [],
  events: [],
};

describe('the parameter table', () => {
  it('is the model’s, with nothing missing and nothing besides', () => {
    expect([...PATHS].sort()).toEqual([...NUMBERS.map(([path]) => path), ...Object.keys(OTHERS)].sort());
    for (const [path, value] of Object.entries(OTHERS)) {
      expect(PARAMETERS[path as keyof typeof PARAMETERS].standard, path).toEqual(value);
    }
  });

  it.each(NUMBERS)('lets %s go from %d to %d, and has the default %d', (path, min, max, standard) => {
    const parameter = parameterOf(path as (typeof PATHS)[number]);
    if (parameter.kind !== 'number') throw new Error(`${path} is no number`);
    expect([parameter.min, parameter.standard]).toEqual([min, standard]);
    // The model sets no upper end to these.
    if (max === null) expect(parameter.max).toBeGreaterThanOrEqual(3650);
    else expect(parameter.max).toBe(max);
  });

  it('allows texts as long as the model says', () => {
    const longest = (path: 'name' | 'note' | 'seed') => PARAMETERS[path].maxLength;
    expect([longest('name'), longest('note'), longest('seed')]).toEqual([80, 2000, 64]);
  });

  it('has defaults that are all valid together', () => {
    expect(checkValues({ ...STANDARD_SCENARIO }).faults).toEqual([]);
    for (const path of PATHS) expect(problemOf(path, STANDARD_SCENARIO[path]), path).toBeNull();
  });

  it('keeps structural what an event may not change', () => {
    const structural = PATHS.filter((path) => parameterOf(path).structural);
    for (const path of structural) {
      expect(path).toMatch(
        /^(people|days|network\.|online\.contacts|diners\.|downline\.|topic|seed|name|note|events)/,
      );
    }
    for (const path of PATHS.filter((path) => /^(people|days|network|diners|topic|seed)/.test(path))) {
      expect(structural, path).toContain(path);
    }
    expect(structural).toContain('online.contacts');
  });
});

describe('a scenario', () => {
  it('is the same after a way through its nested JSON', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { values, faults } = flattened(JSON.parse(JSON.stringify(nested(scenario))));
        expect(faults).toEqual([]);
        expect(checkValues(values)).toEqual({ scenario, faults: [] });
      }),
    );
  });

  it('is complete in its nested form, which carries the version', () => {
    const json = nested(STANDARD_SCENARIO) as Record<string, Record<string, unknown>>;
    expect(json['version']).toBe(1);
    expect(json['place']).toEqual({
      food: 0.9,
      price: 0.6,
      setting: 0.8,
      service: 0.8,
      variation: 0.25,
      delight: 0.5,
      anger: -0.1,
    });
    expect(Object.keys(flattened(json).values).sort()).toEqual([...PATHS].sort());
  });

  it('differs from another in exactly what was changed', () => {
    expect(differences(STANDARD_SCENARIO)).toEqual({});
    expect(differences({ ...STANDARD_SCENARIO, people: 7, 'diners.who': [1] })).toEqual({
      people: 7,
      'diners.who': [1],
    });
    expect(differences({ ...STANDARD_SCENARIO, 'diners.who': [] })).toEqual({});
  });
});

describe('presets', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s is a valid scenario', (_, preset) => {
    expect(checkValues(preset.changes).faults).toEqual([]);
    expect(differences(presetScenario(preset))).toEqual(preset.changes);
  });
});
