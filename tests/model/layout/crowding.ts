/** The least distance between any two people (x, y pairs), as far as it is below 1. */
export function leastDistance(positions: Float32Array): number {
  const blocks = new Map<string, number[]>();
  const keyOf = (person: number, across = 0, down = 0) =>
    `${Math.floor(positions[person * 2]!) + across},${Math.floor(positions[person * 2 + 1]!) + down}`;
  let least = 1;
  for (let person = 0; person < positions.length / 2; person++) {
    for (const [across, down] of AROUND) {
      for (const other of blocks.get(keyOf(person, across, down)) ?? []) {
        const dx = positions[person * 2]! - positions[other * 2]!;
        const dy = positions[person * 2 + 1]! - positions[other * 2 + 1]!;
        least = Math.min(least, Math.hypot(dx, dy));
      }
    }
    const own = keyOf(person);
    blocks.set(own, [...(blocks.get(own) ?? []), person]);
  }
  return least;
}

const AROUND = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const));
