/**
 * A running hash of whole numbers, in two lanes of 32 bits (MurmurHash3's rounds with two seeds). It tells runs
 * apart but does not protect against deliberate collisions.
 */
export class Digest {
  private a = 0x243f6a88;
  private b = 0x85a308d3;
  private count = 0;

  /** Adds a number's lower 32 bits. */
  add(value: number): void {
    this.a = lane(this.a, value);
    this.b = lane(this.b, value ^ this.count++);
  }

  /** Sixteen hexadecimal digits. */
  toString(): string {
    return hexadecimal(this.a ^ this.count) + hexadecimal(this.b + this.a);
  }
}

function lane(state: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const mixed = state ^ k;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function hexadecimal(state: number): string {
  let x = state;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
