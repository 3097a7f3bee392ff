/** The greatest of some numbers, however many: `Math.max(...numbers)` throws for 130 000. @param least where there is none */
export function greatest(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
