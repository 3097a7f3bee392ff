import { KNOWN_FRESHNESS } from './constants';
import { FACET_COUNT, Parameters, REACTION_COUNT } from './from-model';
import { DRAW_RANGE } from './luck';
import { belief, detail, freshness } from '../model/run/shared/scalar-rules';

/** What holds today: the scenario after the day's events, in the order of the parameter table. */
export const parameters = changetype<Parameters>(memory.data(offsetof<Parameters>(), 8));
/** The weights of the reactions, as doubles in the order of their codes. */
export const weights: usize = memory.data(REACTION_COUNT * 8, 8);

/** What hearing it again leaves of belief, by hearings before; and what missing details do, by lost facets. */
const freshnessByHearings: usize = memory.data(KNOWN_FRESHNESS * 8, 8);
const detailByLost: usize = memory.data((FACET_COUNT + 1) * 8, 8);
/** What a draw has to be below for a friend's telling to be believed, by lost facets and then by hearings. */
export const chances: usize = memory.data((FACET_COUNT + 1) * KNOWN_FRESHNESS * 8, 8);

/** The only reaction with a weight, for which no race has to be run; 0 when there are several. */
export let onlyReaction: u32 = 0;
/** Tellings of everybody today; −1 where it is a matter of luck. */
export let wholePerDay: i32 = 0;
/** True once the same two people can have met before; until then no event to come may touch anybody's luck. */
export let mayHaveMet: bool = false;
/** True once anybody may be paid. */
export let mayBePaid: bool = false;

/** Where the host writes the parameters, and the weights of the reactions. */
export function addressOfParameters(): usize {
  return changetype<usize>(parameters);
}

export function addressOfWeights(): usize {
  return weights;
}

/** Forgets the run before. @param isMixed true where anybody meets anybody */
export function beginScenario(isMixed: bool): void {
  mayHaveMet = isMixed;
  mayBePaid = false;
}

/** Works out what the parameters mean for the tellings from now on. */
export function followScenario(): void {
  const perDay = parameters.tellingPerDay;
  wholePerDay = floor<f64>(perDay) === perDay ? (perDay as i32) : -1;
  mayHaveMet = mayHaveMet || parameters.tellingRepeats !== 0;
  mayBePaid = mayBePaid || parameters.campaignPlayed > 0;
  onlyReaction = soleReaction();
  for (let heard: u32 = 0; heard < KNOWN_FRESHNESS; heard++)
    store<f64>(
      freshnessByHearings + ((heard as usize) << 3),
      freshness(parameters.tiesFatigue, heard as f64),
    );
  for (let lost: u32 = 0; lost <= FACET_COUNT; lost++) {
    const left = detail(parameters.listenersWantDetail, (lost as f64) / (FACET_COUNT as f64));
    store<f64>(detailByLost + ((lost as usize) << 3), left);
    for (let heard: u32 = 0; heard < KNOWN_FRESHNESS; heard++) {
      const fresh = load<f64>(freshnessByHearings + ((heard as usize) << 3));
      const chance = belief(parameters.tiesCloseTrust, 1, fresh, left) * DRAW_RANGE;
      store<f64>(chances + (((lost * KNOWN_FRESHNESS + heard) as usize) << 3), chance);
    }
  }
}

/** What so many hearings leave of belief. */
export function freshnessAfter(hearings: u32): f64 {
  if (hearings < KNOWN_FRESHNESS) return load<f64>(freshnessByHearings + ((hearings as usize) << 3));
  return freshness(parameters.tiesFatigue, hearings as f64);
}

/** What so many lost facets leave of belief. */
export function detailOf(lost: u32): f64 {
  return load<f64>(detailByLost + ((lost as usize) << 3));
}

function soleReaction(): u32 {
  let sole: u32 = 0;
  for (let which: u32 = 0; which < REACTION_COUNT; which++) {
    if (load<f64>(weights + ((which as usize) << 3)) <= 0) continue;
    if (sole > 0) return 0;
    sole = which + 1;
  }
  return sole;
}
