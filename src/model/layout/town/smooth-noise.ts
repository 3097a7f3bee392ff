import { asUnit, Luck } from '../../basics/random.ts';

/** A smooth random height of the plane, −1 … 1, with hills about 1 wide; the same for the same number of the field. */
export function smoothNoise(x: number, y: number, field: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = eased(x - column);
  const down = eased(y - row);
  const above = mixed(heightAt(column, row, field), heightAt(column + 1, row, field), across);
  const below = mixed(heightAt(column, row + 1, field), heightAt(column + 1, row + 1, field), across);
  return mixed(above, below, down);
}

/** Not the run's luck: other luck is another story in the same town. */
const luck = new Luck('town');

/** A random number of the town, 0 … 1, by two whole numbers. */
export const townUnit = (a: number, b: number): number => asUnit(luck.draw(luck.keys.layout, a, b));

const heightAt = (column: number, row: number, field: number): number =>
  townUnit(column * 4 + field, row) * 2 - 1;

const mixed = (a: number, b: number, share: number): number => a + (b - a) * share;

/** From 0 to 1 with no slope and no bend at either end. */
const eased = (share: number): number => share * share * share * (share * (share * 6 - 15) + 10);
