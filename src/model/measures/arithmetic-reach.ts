import { sourceSize } from '../scenario/network-source.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * What the arithmetic alone expects: people who have heard by the end of each day, 0 … `days`, if everybody
 * believed, nobody was told twice, and everybody told the next day on, as many a day and in all as here. It knows
 * no end of the town. Units: people, growing past every number.
 */
export function arithmeticReach(scenario: Scenario, days: number): number[] {
  const diners = scenario['diners.who'].length || scenario['diners.count'];
  const perDay = scenario['telling.perDay'];
  const dinersTell = tellingsInAll(scenario, scenario['telling.fanTells']);
  const othersTell = tellingsInAll(scenario, scenario['telling.relayTells']);
  const newlyHeard = [diners];
  const reach = [diners];
  for (let day = 1; day <= days; day++) {
    let heard = 0;
    for (let began = 0; began < day; began++) {
      heard += newlyHeard[began]! * toldOnDay(began === 0 ? dinersTell : othersTell, perDay, day - began);
    }
    newlyHeard.push(Math.min(heard, ENOUGH));
    reach.push(Math.min(reach[day - 1]! + heard, ENOUGH));
  }
  return reach;
}

/** Beyond any town, and far enough from infinity to be calculated with. */
const ENOUGH = 1e100;

/** How many a teller tells in all: their limit, or everybody they know. */
function tellingsInAll(scenario: Scenario, limit: number): number {
  const known = meanContacts(scenario);
  return Math.min(limit === 0 ? Infinity : limit, known);
}

/** How many others a person knows face to face on average; without end where anybody meets anybody. */
export function meanContacts(scenario: Scenario): number {
  if (scenario['network.kind'] === 'mixed') return Infinity;
  if (scenario['network.kind'] !== 'imported') return scenario['network.contacts'];
  const { people, ties } = sourceSize(scenario['network.source']);
  return (ties * 2) / people;
}

/** Tellings on the n-th day of telling. */
function toldOnDay(inAll: number, perDay: number, n: number): number {
  return Math.max(0, Math.min(perDay, inAll - perDay * (n - 1)));
}
