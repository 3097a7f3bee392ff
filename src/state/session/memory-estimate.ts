import { meanContacts } from '../../model/measures/arithmetic-reach.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** Above this many people, a run from a link starts only after a confirmation. */
export const ASKING_PEOPLE = 200_000;

/**
 * Bytes at the peak of a run that reaches everybody, in worker and page together: at 200 000 people, 447 a person were
 * measured with 10 contacts each and 707 with 40 (Node 20), rounded up.
 */
const BYTES_PER_PERSON = 400;
const BYTES_PER_CONTACT = 10;

/** Bytes that the run will need, about. */
export function estimatedBytes(scenario: Scenario): number {
  const contacts = meanContacts(scenario);
  const stored = contacts === Infinity ? 0 : contacts * BYTES_PER_CONTACT;
  return scenario.people * (BYTES_PER_PERSON + stored);
}
