import { naturalLogarithm } from '../model/basics/exact';
import { doubleOf } from './store';

/*
 * A logarithm that is quick and nearly right. Most races between reactions are decided by far more than its error, and
 * only the others need the exact logarithm: a first conviction takes half of the time.
 */

/** Upper bits of the mantissa that are looked up; between two entries the logarithm is taken to be straight. */
const BITS: u32 = 8;
const SIZE: u32 = 1 << BITS;
const REST_BITS: u64 = 52 - BITS;
const table: usize = memory.data((256 + 1) * 8, 8);
const LN_2: f64 = 0.6931471805599453;

/** No rough logarithm is off by more than this; the straight lines are by at most 1/8 of 2⁻¹⁶. */
export const ROUGHNESS: f64 = 2e-6;

/** Fills the table, once. */
export function beginLogarithms(): void {
  if (load<f64>(doubleOf(table, SIZE)) > 0) return;
  for (let at: u32 = 0; at <= SIZE; at++)
    store<f64>(doubleOf(table, at), naturalLogarithm(1 + (at as f64) / (SIZE as f64)));
}

/** The logarithm of a positive number, within {@link ROUGHNESS}. */
export function roughLogarithm(x: f64): f64 {
  const bits = reinterpret<u64>(x);
  const exponent = ((bits >> 52) as i32) - 1023;
  const at = ((bits >> REST_BITS) as u32) & (SIZE - 1);
  const rest = ((bits & ((1 << REST_BITS) - 1)) as f64) / ((1 << REST_BITS) as f64);
  const below = load<f64>(doubleOf(table, at));
  const above = load<f64>(doubleOf(table, at + 1));
  return (exponent as f64) * LN_2 + below + rest * (above - below);
}
