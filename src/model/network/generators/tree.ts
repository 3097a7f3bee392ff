import type { Contacts } from '../contacts.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/**
 * The arithmetic's tree: the first diners are the roots, 0 … count − 1; the children of i are the `contacts`
 * people from count + i · contacts on, as far as there are people. Nobody tells back.
 */
export function treeContacts(scenario: Scenario): Contacts {
  const people = scenario.people;
  const roots = scenario['diners.count'];
  const children = scenario['network.contacts'];
  const offsets = new Uint32Array(people + 1);
  for (let person = 0; person < people; person++) {
    offsets[person + 1] = Math.min(people, roots + (person + 1) * children) - roots;
  }
  const contacts = Uint32Array.from({ length: people - roots }, (_, index) => roots + index);
  return { offsets, contacts };
}

/** The first person of each generation, and at the end the number of people. */
export function generationStarts(scenario: Scenario): number[] {
  const starts = [0];
  let size = scenario['diners.count'];
  for (let next = size; next < scenario.people; next += size) {
    starts.push(next);
    size *= scenario['network.contacts'];
  }
  return [...starts, scenario.people];
}
