import { bisect } from './statistics.ts';

/** The share of their contacts that people need. */
export const THRESHOLD = 0.18;

const MOST_CONTACTS = 60;

/** The chances of 0, 1, … contacts in a random network. */
function poisson(z: number): number[] {
  const chances = [Math.exp(-z)];
  for (let k = 1; k <= MOST_CONTACTS; k++) chances.push((chances[k - 1]! * z) / k);
  return chances;
}

/** How many of k contacts have to be convinced first. */
const needed = (k: number): number => Math.max(1, Math.ceil(THRESHOLD * k));

const sumOver = (chances: readonly number[], term: (k: number) => number): number =>
  chances.reduce((sum, chance, k) => sum + chance * term(k), 0);

/** New people convinced by the first contact alone, per person convinced so: a cascade spreads above 1 (Watts 2002). */
export const spread = (z: number): number =>
  sumOver(poisson(z), (k) => (needed(k) === 1 ? (k * Math.max(0, k - 1)) / z : 0));

/** The chance that a random person knows somebody of the giant cluster of people whom one contact convinces. */
export function chanceOfCascade(z: number): number {
  const chances = poisson(z);
  const misses = (u: number) =>
    1 - sumOver(chances, (k) => (k > 0 && needed(k) === 1 ? (k / z) * (1 - u ** (k - 1)) : 0));
  const u = bisect((x) => misses(x) - x, 0, 0.9999);
  return 1 - sumOver(chances, (k) => u ** k);
}

/** The chance of at least so many successes among n. */
function atLeast(least: number, n: number, chance: number): number {
  let term = (1 - chance) ** n;
  let below = 0;
  for (let m = 0; m < least; m++) {
    below += term;
    term *= ((n - m) / (m + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}

/** The share convinced in a cascade: the fixed point of Gleeson & Cahalane 2007, from a small beginning. */
export function shareInCascade(z: number): number {
  const chances = poisson(z);
  let q = 1e-4;
  for (let step = 0; step < 2000; step++) {
    q = sumOver(chances, (k) => (k > 0 ? (k / z) * atLeast(needed(k), k - 1, q) : 0));
  }
  return sumOver(chances, (k) => (k > 0 ? atLeast(needed(k), k, q) : 0));
}

/**
 * The share convinced by one who begins, found by asking everybody again and again whether enough of their contacts are
 * convinced: who is when does not matter to a threshold.
 */
export function cascadeShare(contacts: readonly (readonly number[])[], random: () => number): number {
  const isConvinced = contacts.map(() => false);
  isConvinced[Math.floor(random() * contacts.length)] = true;
  for (let isOver = false; !isOver;) {
    isOver = true;
    contacts.forEach((known, person) => {
      if (isConvinced[person]! || known.length === 0) return;
      if (known.filter((contact) => isConvinced[contact]).length < needed(known.length)) return;
      isConvinced[person] = true;
      isOver = false;
    });
  }
  return isConvinced.filter((convinced) => convinced).length / contacts.length;
}
