import { scepticsCheck } from '../../model/scenario/presets/sceptics-check.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { NumberTask, PeopleTask, SettingTask } from './task.ts';
import { inMostTowns, smallest, townOf, unseenPairs } from './trials.ts';

/** Everybody who believes it passes it on to all contacts, and nobody goes. */
export const EVERYBODY_TELLS = {
  'place.variation': 0,
  'telling.fanTells': 0,
  'telling.relayTells': 0,
  'listeners.act': 0,
  'listeners.forget': 0,
  'listeners.relay': 1,
  'listeners.verify': 0,
  'listeners.wantDetail': 0,
} as const;

/** .02 within thirteen days: one tie in fifty that leads across the town; with .01 too few towns get there. */
const smallestRewiring: SettingTask = {
  id: 'smallest-rewiring',
  level: 2,
  kind: 'setting',
  paths: ['network.rewiring'],
  low: 0,
  high: 0.3,
  step: 0.01,
  scenario: townOf({
    ...EVERYBODY_TELLS,
    seed: 'bridges',
    people: 3000,
    days: 13,
    'diners.count': 5,
    'network.rewiring': 0,
  }),
  trials: (value) => smallest(smallestRewiring, value, ({ outcomes }) => outcomes.reach! >= 1500),
};

/**
 * Every hundredth person: 4.7 times as many hear of it as from ten neighbours. Neighbours have numbers that follow each
 * other in every such town, so that a choice of numbers does the same in all of them.
 */
const tenDiners: PeopleTask = {
  id: 'ten-diners',
  level: 2,
  kind: 'people',
  count: 10,
  scenario: townOf({
    seed: 'square',
    people: 1000,
    'network.rewiring': 0.02,
    'diners.count': 10,
    'diners.how': 'neighbours',
    'telling.fanTells': 6,
    'telling.relayTells': 6,
    'listeners.relay': 0.2,
  }),
  trials: (people) => [
    inMostTowns(
      unseenPairs(tenDiners.scenario, { 'diners.who': people }),
      (neighbours, picked) => picked.outcomes.reach! >= 2 * neighbours.outcomes.reach!,
    ),
  ],
};

/** From a fifth of the listeners on: what is left grows by seven points then, by four with a tenth. */
const raiseWhatIsLeft: SettingTask = {
  id: 'raise-what-is-left',
  level: 2,
  kind: 'setting',
  paths: ['listeners.verify'],
  low: 0,
  high: 0.3,
  step: 0.01,
  scenario: townOf({
    ...scepticsCheck.changes,
    seed: 'doubt',
    'diners.count': 20,
    'listeners.verify': 0,
  }),
  trials: (value) => [
    inMostTowns(
      unseenPairs(raiseWhatIsLeft.scenario, { 'listeners.verify': value }),
      (before, after) => leftIn(after) - leftIn(before) >= 0.04,
    ),
  ],
};

const leftIn = ({ outcomes }: RunRecord): number => outcomes.retold ?? 0;

/** .30 of the town, and in nine of ten towns no more than .06 beside it. */
const platformCloses: NumberTask = {
  id: 'platform-closes',
  level: 2,
  kind: 'number',
  unit: 'share',
  low: 0,
  high: 1,
  scenario: townOf({
    seed: 'platform',
    people: 5000,
    'network.contacts': 4,
    'online.contacts': 60,
    'online.share': 0.8,
    'diners.count': 60,
    'listeners.wantDetail': 0,
    'telling.perDay': 1,
    'telling.fanTells': 8,
    'telling.relayTells': 8,
    'telling.criticTells': 8,
  }),
  trials: (value) => [
    inMostTowns(unseenPairs(platformCloses.scenario, { 'online.share': 0 }, 20), (open, closed) => {
      const loss = (open.outcomes.reach! - closed.outcomes.reach!) / platformCloses.scenario.people;
      return Math.abs(loss - value) <= 0.06;
    }),
  ],
};

export const LEVEL_TWO = [smallestRewiring, tenDiners, raiseWhatIsLeft, platformCloses] as const;
