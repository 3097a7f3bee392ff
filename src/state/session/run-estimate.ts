import { meanContacts } from '../../model/measures/arithmetic-reach.ts';
import { mostTellings } from '../../model/measures/most-tellings.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** What a run may need at most, about. */
interface RunEstimate {
  readonly bytes: number;
  readonly seconds: number;
}

/** Above either of these, a run starts only after a confirmation. */
const ASKING: RunEstimate = { bytes: 100e6, seconds: 10 };

/**
 * Bytes at the peak of a run that reaches everybody, in worker and page together: at 200 000 people, 447 a person were
 * measured with 10 contacts each and 707 with 40 (Node 20), rounded up.
 */
const BYTES_PER_PERSON = 400;
const BYTES_PER_CONTACT = 10;

/**
 * Microseconds on two cores that others use as well (Node 20): a person's place and state, the end of a tie, the same in
 * the online layer, and a telling.
 */
const PER_PERSON = 8;
const PER_CONTACT = 0.25;
const PER_ONLINE_CONTACT = 0.7;
const PER_TELLING = 0.05;

/** What the run will need if everybody tells as often as they may. */
export function estimateOf(scenario: Scenario): RunEstimate {
  const { people } = scenario;
  const contacts = meanContacts(scenario);
  const online = scenario['online.contacts'];
  const stored = contacts === Infinity || scenario['network.kind'] === 'computed' ? 0 : contacts;
  const microseconds =
    PER_PERSON + stored * PER_CONTACT + online * PER_ONLINE_CONTACT + mostTellings(scenario) * PER_TELLING;
  return {
    bytes: people * (BYTES_PER_PERSON + (stored + online) * BYTES_PER_CONTACT),
    seconds: (people * microseconds) / 1e6,
  };
}

/** True for a run that is so large that one is asked before it starts. */
export function asksFirst(scenario: Scenario): boolean {
  const { bytes, seconds } = estimateOf(scenario);
  return bytes > ASKING.bytes || seconds > ASKING.seconds;
}
