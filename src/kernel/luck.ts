import { LuckKeys, SPREAD_A, SPREAD_B, SPREAD_C } from './from-model';

/** Added to every occasion, so that no two seeds share their draws. */
let luckBase: u32 = 0;
/** The key of each purpose. */
export const keys = changetype<LuckKeys>(memory.data(offsetof<LuckKeys>(), 8));
/** Middles of 2¹² equally likely slices of the standard normal, as doubles. */
const normals: usize = memory.data(4096 * 8, 8);
/** A draw is below this. */
export const DRAW_RANGE: f64 = 4294967296.0;

/** Begins with the luck of a seed. */
export function setLuck(base: u32): void {
  luckBase = base;
}

/** Where the host writes the keys, in the order of the purposes. */
export function addressOfKeys(): usize {
  return changetype<usize>(keys);
}

/** Where the host writes the table of the standard normal. */
export function addressOfNormals(): usize {
  return normals;
}

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

/** A draw for purpose, person and occasion. */
export function draw(key: u32, person: u32, occasion: u32): u32 {
  return onOccasion(ofPerson(key, person), occasion);
}

/** A draw for the k-th time that two people meet. @param drawn for those two */
export function again(drawn: u32, k: u32): u32 {
  return mix(drawn ^ (k * SPREAD_C + luckBase));
}

/** The draw as a number strictly between 0 and 1. */
export function asUnit(drawn: u32): f64 {
  return ((drawn as f64) + 0.5) / DRAW_RANGE;
}

/** The draw as a whole number in 0 … count − 1. */
export function asIndex(drawn: u32, count: u32): u32 {
  return (((drawn as f64) * (count as f64)) / DRAW_RANGE) as u32;
}

/** True with the given probability; 0 never, 1 always. */
export function happens(drawn: u32, probability: f64): bool {
  return (drawn as f64) < probability * DRAW_RANGE;
}

/** The draw's upper 12 bits as a standard normal variable. */
export function asNormal(drawn: u32): f64 {
  return load<f64>(normals + (((drawn >>> 20) as usize) << 3));
}

/** Coins are whole numbers below this. */
export const COIN_RANGE: f64 = 0x100000;

/** The draw's lower 20 bits, independent of its normal variable. */
export function asCoin(drawn: u32): f64 {
  return (drawn & 0xfffff) as f64;
}
