import type { Problem } from './faults.ts';
import type { Scenario } from '../scenario.ts';

/** Kinds in which `network.contacts` says nothing. */
const WITHOUT_CONTACTS: ReadonlySet<string> = new Set(['mixed', 'imported']);

/** Why this kind of network cannot give everybody so many contacts; `null` when it can. */
export function problemOfTies(scenario: Scenario): Problem | null {
  const { people, 'network.kind': network, 'network.contacts': contacts } = scenario;
  if (!WITHOUT_CONTACTS.has(network) && contacts >= people) return { code: 'contactsBelowPeople', people };
  switch (network) {
    case 'smallWorld':
    case 'scaleFree':
      return contacts % 2 === 0 ? null : { code: 'contactsEven', network };
    case 'tree':
    case 'computed':
    case 'regular':
      if (contacts % 1 !== 0) return { code: 'contactsWhole', network };
      return network === 'regular' && (people * contacts) % 2 !== 0 ? { code: 'endsEven', people } : null;
    default:
      return null;
  }
}

/** Decimals such as 10 × (1 − 0.1) may miss a whole number by a rounding error. */
const ROUNDING = 1e-9;

/**
 * Why groups of this size do not fit: a full group has no room for the contacts within it, or leaves too few people
 * for those outside; a town too small for both has no size that does; `null` when both fit, and for networks without groups.
 */
export function problemOfGroups(scenario: Scenario): Problem | null {
  if (scenario['network.kind'] !== 'communities') return null;
  const { people, 'network.groupSize': size, 'network.mixing': mixing } = scenario;
  const contacts = Math.min(scenario['network.contacts'], people - 1);
  const within = contacts * (1 - mixing);
  const outside = contacts * mixing;
  const min = Math.ceil(within - ROUNDING) + 1;
  const max = Math.floor(people - outside + ROUNDING);
  if (mixing > 0 && min > max) return { code: 'noGroupSize' };
  if (size < min) return { code: 'groupTooSmall', min };
  return mixing > 0 && size > max ? { code: 'groupTooLarge', max } : null;
}
