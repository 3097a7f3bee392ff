import type { ScenarioPatch } from '../../scenario/scenario.ts';
import type { Data, Range } from '../plan.ts';

/**
 * Curves of adoption that were published, as facts: how many were new in each period. They are those of the data of the R package
 * netdiffuseR (https://github.com/USCCANA/netdiffuseR, MIT licence), where they can be counted: `table(medInnovations$toa)`.
 */
export interface PublishedCurve {
  /** Who might have adopted, those included who did not. */
  readonly people: number;
  /** Who was new in period 1, 2, …: a month or a year. */
  readonly adopters: readonly number[];
  /** Days of the model that a period has. */
  readonly daysOfPeriod: number;
  /** Groups in which the people lived, and how many ties each had, about. */
  readonly groups: number;
  readonly contacts: number;
}

export const PUBLISHED_CURVES = {
  /**
   * Coleman, Katz & Menzel 1966, Medical Innovation; brought back by Burt 1987, American Journal of Sociology 92: 1287. Doctors in
   * four towns by the month of their first prescription of tetracycline; named by or naming 5.2 others. A day
   * stands for three, so that a run is soon over and a month is still no single step.
   */
  'medical-innovation': {
    people: 125,
    adopters: [11, 9, 9, 11, 11, 11, 13, 7, 4, 1, 5, 3, 3, 4, 4, 2, 1],
    daysOfPeriod: 10,
    groups: 4,
    contacts: 5,
  },
  /**
   * Rogers & Kincaid 1981, Communication Networks. Women in 25 villages by the year in which they took up family planning; who had not
   * is coded as year 11 there. Ten years of 365 days are the longest run, and hundreds of them take a quarter of an hour: a day stands
   * for a month.
   */
  'korean-family-planning': {
    people: 1047,
    adopters: [69, 94, 81, 86, 65, 62, 53, 53, 73, 37],
    daysOfPeriod: 12,
    groups: 25,
    contacts: 5,
  },
} as const satisfies Record<string, PublishedCurve>;

export type CurveName = keyof typeof PUBLISHED_CURVES;

export const CURVE_NAMES = Object.keys(PUBLISHED_CURVES) as CurveName[];

export const isCurveName = (text: string): text is CurveName => Object.hasOwn(PUBLISHED_CURVES, text);

/** The data of a curve: who adopts is who goes, so they are laid beside the people who have been there. */
export function dataOfCurve(name: CurveName): Data {
  const { adopters, daysOfPeriod } = PUBLISHED_CURVES[name];
  let sum = 0;
  return {
    counted: 'visits',
    days: adopters.map((_, period) => (period + 1) * daysOfPeriod),
    counts: adopters.map((count) => (sum += count)),
  };
}

/** The town of a curve: as many people and days, in groups of the usual size. */
export function townOfCurve(name: CurveName): ScenarioPatch {
  const { people, adopters, daysOfPeriod, groups, contacts } = PUBLISHED_CURVES[name];
  return {
    people,
    days: adopters.length * daysOfPeriod,
    'network.kind': 'communities',
    'network.groupSize': Math.round(people / groups),
    'network.contacts': contacts,
  };
}

/**
 * With these everybody who is convinced adopts, or else nothing moves them: nobody only talks about it, forgets or checks. Each
 * advertisement is believed, because whoever does not believe one hears no other: word of mouth would have to be the reason for all who
 * come late.
 */
export const ADOPTERS_ONLY: ScenarioPatch = {
  'advertising.trust': 1,
  'listeners.forget': 0,
  'listeners.relay': 0,
  'listeners.verify': 0,
};

/** What is not known then, and between which ends a fit looks for it. */
export const ADOPTERS_PRIORS: readonly Range[] = [
  { path: 'listeners.act', low: 0.3, high: 1 },
  { path: 'advertising.reach', low: 0, high: 0.05 },
  { path: 'telling.perDay', low: 0, high: 0.5 },
];
