import type { Preset } from '../preset.ts';
import { CUSTOMERS_PLAN, MIDDLE_PLAN, ONLY_RECRUITING, RECRUITS_PLAN, TOWN } from './plans.ts';

/** A preset with its other side: the same town and the same luck. */
interface Paired extends Preset {
  readonly twin: NonNullable<Preset['twin']>;
}

const customersPlan = {
  id: 'customers-plan',
  changes: { seed: 'linen', ...TOWN, ...CUSTOMERS_PLAN },
  twin: RECRUITS_PLAN,
} as const satisfies Paired;

const recruitsPlan = {
  id: 'recruits-plan',
  changes: { seed: 'linen', ...TOWN, ...RECRUITS_PLAN },
  twin: CUSTOMERS_PLAN,
} as const satisfies Paired;

/** Eleven levels of two each: who is paid for the third level below gets eight fees, and seven in eight have nobody there. */
const eightBall = {
  id: 'eight-ball',
  changes: {
    seed: 'market',
    ...ONLY_RECRUITING,
    people: 2047,
    days: 10,
    'network.kind': 'tree',
    'network.contacts': 2,
    'pitching.perDay': 2,
    'plan.fee': 100,
    'plan.feeLevels': [0, 0, 1],
  },
  twin: { people: 16_383, days: 13 },
} as const satisfies Paired;

/** Everybody has the same chance until the town is full: a random recursive tree. */
const oneInTen = {
  id: 'one-in-ten',
  changes: {
    seed: 'market',
    ...ONLY_RECRUITING,
    people: 1000,
    days: 1200,
    'network.kind': 'mixed',
    'pitching.perDay': 0.05,
  },
  twin: { 'pitching.perDay': 0.025 },
} as const satisfies Paired;

const whatTheyAreTold = {
  id: 'what-they-are-told',
  changes: { seed: 'dolphin', ...TOWN, ...RECRUITS_PLAN },
  twin: { 'joining.honest': 1 },
} as const satisfies Paired;

/** One moment in four is unfit; nobody has been told to notice, nor exaggerates. */
const notAtAFuneral = {
  id: 'not-at-a-funeral',
  changes: {
    seed: 'pebble',
    ...TOWN,
    ...CUSTOMERS_PLAN,
    'pitching.unfit': 0.25,
    'pitching.recruiting': 0.05,
    'campaign.boast': 0,
    'team.training': 0,
  },
  twin: { 'team.training': 1 },
} as const satisfies Paired;

/** A middling product: the untrained half promises far more than it is, and every complaint counts three times. */
const oneBadApple = {
  id: 'one-bad-apple',
  changes: {
    seed: 'pepper',
    ...TOWN,
    ...MIDDLE_PLAN,
    'place.food': 0.3,
    'place.price': 0.2,
    'place.setting': 0.2,
    'place.service': 0.2,
    'place.delight': 0.15,
    'listeners.letdown': 1,
    'campaign.boast': 0.9,
    'team.training': 0.5,
    'team.ripple': 3,
  },
  twin: { 'team.ripple': 0 },
} as const satisfies Paired;

/** Nearly all of it is done online, until the platform closes on day 60; the twin knows more people face to face. */
const overnight = {
  id: 'overnight',
  changes: {
    seed: 'forest',
    ...TOWN,
    ...MIDDLE_PLAN,
    'network.contacts': 10,
    'online.contacts': 100,
    'online.share': 0.9,
    'pitching.perDay': 1,
    events: [{ day: 60, set: { 'online.share': 0 } }],
  },
  twin: { 'network.contacts': 60, 'online.contacts': 50 },
} as const satisfies Paired;

const flatOrManyLevels = {
  id: 'flat-or-many-levels',
  changes: { seed: 'reed', ...TOWN, ...MIDDLE_PLAN },
  twin: { 'plan.levels': [] },
} as const satisfies Paired;

const somebodyToAsk = {
  id: 'somebody-to-ask',
  changes: { seed: 'dolphin', ...TOWN, ...MIDDLE_PLAN, 'team.support': 0.8 },
  twin: { 'team.support': 0 },
} as const satisfies Paired;

/** The presets about selling, in the order of their lessons. */
export const SELLING_PRESETS = [
  customersPlan,
  recruitsPlan,
  eightBall,
  oneInTen,
  whatTheyAreTold,
  notAtAFuneral,
  oneBadApple,
  overnight,
  flatOrManyLevels,
  somebodyToAsk,
] as const;

export type SellingPresetId = (typeof SELLING_PRESETS)[number]['id'];
