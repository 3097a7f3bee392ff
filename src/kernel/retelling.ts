import { FACET_COUNT, FULL, IS_GOOD, LOST } from './codes';
import {
  asCoin,
  COIN_RANGE,
  asNormal,
  driftFoodKey,
  driftPriceKey,
  driftServiceKey,
  driftSettingKey,
  moodKey,
  ofPerson,
  onOccasion,
} from './luck';
import { flags, versions, wordOf } from './people';

/** As in the scenario. */
export let driftLoss: f64 = 0;
export let driftSharpening: f64 = 0;
export let driftAssimilation: f64 = 0;
export let driftNoise: f64 = 0;
export let driftFlip: f64 = 0;
export let moodSpread: f64 = 0;

/** What the listener receives; overwritten by the next retelling. */
export let heardFirst: u32 = 0;
export let heardSecond: u32 = 0;
export let heardGood: bool = true;
export let heardLost: u32 = 0;

/** The teller's version after one spoken retelling. @param lost facets that it has lost before */
export function retell(teller: u32, listener: u32, lost: u32): void {
  const version = versions + ((teller as usize) << 3);
  heardFirst = load<u32>(version);
  heardSecond = load<u32>(version, 4);
  // When the last detail is gone, the last feeling stays.
  heardGood = (load<u32>(wordOf(flags, teller)) & IS_GOOD) !== 0;
  heardLost = lost;
  if (lost === FACET_COUNT) return;
  const mood = moodSpread * asNormal(onOccasion(ofPerson(moodKey, teller), 0));
  const food = drift(load<i16>(version), mood, between(driftFoodKey, teller, listener));
  const price = drift(load<i16>(version, 2), mood, between(driftPriceKey, teller, listener));
  const setting = drift(load<i16>(version, 4), mood, between(driftSettingKey, teller, listener));
  const service = drift(load<i16>(version, 6), mood, between(driftServiceKey, teller, listener));
  heardFirst = (food & 0xffff) | (price << 16);
  heardSecond = (setting & 0xffff) | (service << 16);
  heardLost = lostOf(food) + lostOf(price) + lostOf(setting) + lostOf(service);
  const feelings = feelingOf(food) + feelingOf(price) + feelingOf(setting) + feelingOf(service);
  if (heardLost < FACET_COUNT) heardGood = feelings >= 0;
}

/** 1 for a facet that is lost. */
export function lostOf(facet: i32): u32 {
  return facet === LOST ? 1 : 0;
}

/** What a facet adds to the sum of feelings. */
export function feelingOf(facet: i32): i32 {
  return facet === LOST ? 0 : facet;
}

function between(key: u32, teller: u32, listener: u32): u32 {
  return onOccasion(ofPerson(key, teller), listener);
}

/** One facet after one spoken retelling, in the very steps of src/model/run/shared/rules.ts: their order decides the last bit. */
function drift(facet: i32, mood: f64, draw: u32): i32 {
  if (facet === LOST) return LOST;
  const coin = asCoin(draw);
  if (coin < driftLoss * COIN_RANGE) return LOST;
  let feeling = ((facet as f64) / FULL) * (1.0 + driftSharpening);
  feeling = (1.0 - driftAssimilation) * feeling + driftAssimilation * mood;
  feeling += driftNoise * asNormal(draw);
  const drifted = asFacet(feeling);
  return coin < (driftLoss + (1.0 - driftLoss) * driftFlip) * COIN_RANGE ? -drifted : drifted;
}

/** A feeling, cut to −1 … 1, as a facet: to the nearest, halves upwards. */
function asFacet(feeling: f64): i32 {
  const exact = min<f64>(1.0, max<f64>(-1.0, feeling)) * FULL;
  const above = ceil<f64>(exact);
  return (above - 0.5 <= exact ? above : above - 1.0) as i32;
}
