import { naturalLogarithm, wholePower } from '../../basics/exact.ts';
import { CRITIC, CUSTOMER, FAN } from '../../story/stage-codes.ts';

/*
 * Rules of single numbers, which the reference and the kernel share. This file is compiled by TypeScript and, for the
 * kernel, by AssemblyScript: it keeps to numbers, functions and loops, and says the type of every variable.
 */

/**
 * The probability that a telling is believed.
 * @param trust of the tie, 0 … 1
 * @param sincerity 1, or what is left of it for a paid teller who is found out
 * @param fresh see {@link freshness}
 * @param detailed see {@link detail}
 */
export function belief(trust: number, sincerity: number, fresh: number, detailed: number): number {
  return trust * sincerity * fresh * detailed;
}

/** How much of belief is left on hearing it again, 1 … 0. @param heardBefore tellings this listener has heard before */
export function freshness(fatigue: number, heardBefore: number): number {
  return wholePower(1 - fatigue, heardBefore);
}

/** How much of belief is left when details are missing, 1 … 0. @param lostShare share of the story's facets that are lost */
export function detail(wantDetail: number, lostShare: number): number {
  return 1 - wantDetail * lostShare;
}

/** Believed tellings it takes to convince somebody with so many contacts. */
export function believedNeeded(tellers: number, share: number, contacts: number): number {
  // The crumb keeps a share such as 0.07 of 100 from counting as more than 7.
  return Math.max(tellers, Math.ceil(share * contacts - 1e-9));
}

/** When a reaction would come, of which the fastest wins. @param luck in 0 … 1, without its ends @param weight above 0 */
export function raceTime(luck: number, weight: number): number {
  return -naturalLogarithm(luck) / weight;
}

/**
 * What a visitor feels in the end, about −3 … 1: the experience, less the letdown where more was expected.
 * @param experience mean of the facets lived, −1 … 1
 * @param expected mean of the facets told, −1 … 1
 */
export function satisfaction(experience: number, expected: number, letdown: number): number {
  return experience - letdown * Math.max(0, expected - experience);
}

/** The stage that a visit leads to: a fan above `delight`, a critic below `anger`, a customer between. */
export function stageAfterVisit(felt: number, delight: number, anger: number): number {
  if (felt >= delight) return FAN;
  return felt <= anger ? CRITIC : CUSTOMER;
}

/** Tellings of one day: the whole part, and one more with the fraction as its chance. */
export function tellingsOfDay(perDay: number, coin: number): number {
  const whole = Math.floor(perDay);
  return coin < perDay - whole ? whole + 1 : whole;
}

/** A memory weaker than this is past moving. */
const PAST_MOVING = 0.01;

/** How strongly a memory still holds after some days, 1 … 0: kept by a share a day, past moving below 1 %. */
export function memoryStrength(keep: number, days: number): number {
  const strength = wholePower(keep, days);
  return strength < PAST_MOVING ? 0 : strength;
}
