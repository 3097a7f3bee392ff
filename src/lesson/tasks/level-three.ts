import type { RunRecord } from '../../model/study/unit-runner.ts';
import { EVERYBODY_TELLS } from './level-two.ts';
import type { NumberTask, SettingTask } from './task.ts';
import { aboutShare, inMostTowns, townOf, unseen, unseenPairs } from './trials.ts';

/** A teller wins 1.2 others on average, and .30 of 4 000 towns take off. */
const tippingShare: NumberTask = {
  id: 'tipping-share',
  level: 3,
  kind: 'number',
  unit: 'share',
  low: 0,
  high: 1,
  scenario: townOf({
    ...EVERYBODY_TELLS,
    seed: 'edge',
    people: 1000,
    days: 120,
    'network.kind': 'random',
    'ties.closeTrust': 0.12,
    'ties.fatigue': 0,
  }),
  trials: (value) =>
    aboutShare(unseen(tippingShare.scenario), value, 0.05, ({ outcomes }) => outcomes.outbreak === 1),
};

/** From .15 on: sharpening then promises so much that more than twice as many visitors are disappointed. */
const sharperCritics: SettingTask = {
  id: 'sharper-critics',
  level: 3,
  kind: 'setting',
  paths: ['drift.sharpening'],
  low: 0.05,
  high: 0.5,
  step: 0.01,
  scenario: townOf({
    seed: 'promise',
    people: 3000,
    'network.contacts': 20,
    'diners.count': 20,
    'place.food': 0.5,
    'place.price': 0.5,
    'place.setting': 0.5,
    'place.service': 0.5,
    'telling.criticTells': 6,
    'listeners.letdown': 1,
    'listeners.act': 0.2,
    'listeners.forget': 0.3,
    'listeners.relay': 0.3,
  }),
  trials: (value) => [
    inMostTowns(
      unseenPairs(sharperCritics.scenario, { 'drift.sharpening': value }),
      (before, after) =>
        criticsAVisit(after) >= 2 * criticsAVisit(before) &&
        after.outcomes.reach! <= 1.02 * before.outcomes.reach!,
    ),
  ],
};

const criticsAVisit = ({ outcomes }: RunRecord): number => outcomes.critics! / outcomes.visits!;

export const LEVEL_THREE = [tippingShare, sharperCritics] as const;
