import { SPREAD_A, SPREAD_B } from './codes';

/** Added to every occasion, so that no two seeds share their draws. */
export let luckBase: u32 = 0;
/** The key of each purpose. */
export let beliefKey: u32 = 0;
export let moodKey: u32 = 0;
export let driftFoodKey: u32 = 0;
export let driftPriceKey: u32 = 0;
export let driftSettingKey: u32 = 0;
export let driftServiceKey: u32 = 0;
/** Where the middles of 2¹² slices of the standard normal stand, as f64. */
export let normals: usize = 0;

function mix(bits: u32): u32 {
  let x = bits;
  x = (x ^ (x >>> 16)) * 0x21f0aaad;
  x = (x ^ (x >>> 15)) * 0x735a2d97;
  return x ^ (x >>> 15);
}

/** The part of a draw that is the same for all occasions of a person. */
export function ofPerson(key: u32, person: u32): u32 {
  return mix(person * SPREAD_A + key);
}

/** What is left of a draw for one occasion. */
export function onOccasion(part: u32, occasion: u32): u32 {
  return mix(part ^ (occasion * SPREAD_B + luckBase));
}

/** The draw's upper 12 bits as a standard normal variable. */
export function asNormal(draw: u32): f64 {
  return load<f64>(normals + (((draw >>> 20) as usize) << 3));
}

/** Coins are whole numbers below this. */
export const COIN_RANGE: f64 = 0x100000;

/** The draw's lower 20 bits, independent of its normal variable. */
export function asCoin(draw: u32): f64 {
  return (draw & 0xfffff) as f64;
}
