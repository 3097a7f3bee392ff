import { NEVER } from './constants';
import {
  CRITIC,
  FACET_COUNT,
  FAN,
  FULL,
  NO_PARENT,
  PLANNING,
  PROMISED,
  REMINDED,
  SENT,
  UNAWARE,
  VISITED,
} from './from-model';
import { asNormal, asUnit, draw, happens, keys } from './luck';
import {
  dueDay,
  enter,
  isPaid,
  isVerifier,
  keepsDays,
  people,
  pay,
  receiveHeld,
  setWords,
  stageOf,
  stayUnmoved,
  waiting,
} from './people';
import { startTelling, stopTelling } from './tellers';
import { act, convince, countsAsConvinced, parentOf, settle } from './reactions';
import { entryAt } from './journal';
import { feelingOf, received, receiveFacets } from './received';
import { asFacet } from './retelling';
import { parameters } from './scenario';
import { IS_LEAN } from './settings';
import { allocate, noneOf, remove, reserve, touched, wordOf } from './store';
import { advertising, dueDayOf } from './waiting';
import { satisfaction, stageAfterVisit } from '../model/run/shared/scalar-rules';

/** Room for the numbers of people who are sent, and how many have room. */
let sentPeople: usize = 0;
let sentRoom: u32 = 0;
/** Those whom the advertising reaches on a day are `reached[starts[day]] … reached[starts[day + 1] − 1]`. */
let starts: usize = 0;
let reached: usize = 0;
/** Those who planned to go today. */
let goers: usize = 0;
/** People who went today. */
export let visitsToday: u32 = 0;

export function beginVisits(): void {
  sentRoom = 0;
  starts = 0;
  goers = noneOf(people);
}

export function beginVisitsOfDay(): void {
  visitsToday = 0;
}

/** Where the host writes the numbers of those who are sent: first those who are paid, then all. */
export function roomForDiners(count: u32): usize {
  if (count > sentRoom) {
    sentPeople = reserve((count as u64) << 2);
    touched();
    sentRoom = count;
  }
  return sentPeople;
}

/** People go who come on nobody's word. @param paid how many of the numbers name people who are paid */
export function sendDiners(paid: u32, count: u32, isEvent: bool): void {
  for (let at: u32 = 0; at < paid; at++) pay(load<u32>(wordOf(sentPeople, at)));
  for (let at = paid; at < paid + count; at++) {
    received.parent = isEvent ? SENT : NO_PARENT;
    visit(load<u32>(wordOf(sentPeople, at)), false);
  }
}

/** Works out whom the advertising reaches from a day on, if they have heard nothing by then. */
export function planAdvertising(lastDay: u32): void {
  starts = 0;
  if (parameters.advertisingReach === 0) return;
  starts = allocate(((lastDay as u64) + 2) << 2);
  const days = reserve((people as u64) << 1);
  touched();
  for (let person: u32 = 0; person < people; person++) {
    const due = stageOf(person) === UNAWARE ? dayReached(person) : NEVER;
    store<u16>(days + ((person as usize) << 1), due);
    if (due !== NEVER) store<u32>(wordOf(starts, due), load<u32>(wordOf(starts, due), 4) + 1, 4);
  }
  for (let day: u32 = 0; day <= lastDay; day++)
    store<u32>(wordOf(starts, day), load<u32>(wordOf(starts, day), 4) + load<u32>(wordOf(starts, day)), 4);
  listReached(days, lastDay);
}

/** Everybody has been within the reach of the advertising since the first day. */
function dayReached(person: u32): u32 {
  return dueDayOf(advertising, 0, asUnit(draw(keys.advertising, person, 0)));
}

/** Lists people by the day on which they are reached, and by their numbers within it. */
function listReached(days: usize, lastDay: u32): void {
  reached = reserve((load<u32>(wordOf(starts, lastDay), 4) as u64) << 2);
  const next = reserve(((lastDay as u64) + 1) << 2);
  touched();
  memory.copy(next, starts, ((lastDay as usize) + 1) << 2);
  for (let person: u32 = 0; person < people; person++) {
    const due = load<u16>(days + ((person as usize) << 1)) as u32;
    if (due === NEVER) continue;
    const place = load<u32>(wordOf(next, due));
    store<u32>(wordOf(reached, place), person);
    store<u32>(wordOf(next, due), place + 1);
  }
}

/** Those whom the advertised story reaches today, if they have heard nothing. */
export function advertise(day: u32): void {
  if (starts === 0) return;
  const end = load<u32>(wordOf(starts, day), 4);
  for (let at = load<u32>(wordOf(starts, day)); at < end; at++) {
    const person = load<u32>(wordOf(reached, at));
    if (stageOf(person) !== UNAWARE) continue;
    const isBelieved = happens(draw(keys.advertisingTrust, person, 0), parameters.advertisingTrust);
    if (isBelieved && countsAsConvinced(person)) {
      receivePromise();
      received.parent = NO_PARENT;
      convince(person);
    } else stayUnmoved(person, NO_PARENT);
  }
}

/**
 * The street reminds people who have forgotten: what they hold moves them as it would have at first. Those who planned
 * to go today are found on the way.
 */
export function remind(day: u32): void {
  if (!keepsDays()) return;
  for (let word: u32 = 0; word < setWords; word++) {
    let going: u32 = 0;
    for (let left = load<u32>(wordOf(waiting, word)); left !== 0; left &= left - 1) {
      const person = (word << 5) + ctz(left);
      if (dueDay(person) !== day) continue;
      if (stageOf(person) === PLANNING) going |= left & (0 - left);
      else remindPerson(person);
    }
    store<u32>(wordOf(goers, word), going);
  }
}

function remindPerson(person: u32): void {
  receiveHeld(person);
  if (!IS_LEAN) received.parent = toldBefore(person);
  act(person, REMINDED);
}

/** The entry from which the version came that somebody holds. */
function toldBefore(person: u32): u32 {
  const parent = entryAt(parentOf(person)).parent as u32;
  return parent === SENT ? NO_PARENT : parent;
}

/** People who planned to go today go. */
export function makeVisits(): void {
  if (!keepsDays()) return;
  for (let word: u32 = 0; word < setWords; word++) {
    for (let left = load<u32>(wordOf(goers, word)); left !== 0; left &= left - 1) {
      const person = (word << 5) + ctz(left);
      received.parent = NO_PARENT;
      visit(person, !isVerifier(person));
    }
  }
}

/**
 * A visit: the experience, what it makes of the visitor, and whether they tell. It is nobody's word, or `received.parent`
 * says that an event sent them.
 * @param isExpecting true for people who come for what they have been told
 */
function visit(person: u32, isExpecting: bool): void {
  const parent = received.parent;
  let expected: f64 = NaN;
  receiveHeld(person);
  if (!IS_LEAN && isExpecting && received.lost < FACET_COUNT) expected = meanFeeling();
  receiveExperience(person);
  received.parent = parent;
  received.hop = 0;
  const experienced = meanFeeling();
  const felt = isNaN(expected)
    ? experienced
    : satisfaction(experienced, expected, parameters.listenersLetdown);
  const stage = stageAfterVisit(felt, parameters.placeDelight, parameters.placeAnger) as u32;
  remove(waiting, person);
  enter(person, stage, VISITED);
  stopTelling(person);
  tellAfterVisit(person, stage);
  settle(person);
  visitsToday++;
}

function tellAfterVisit(person: u32, stage: u32): void {
  if (isPaid(person)) {
    receivePromise();
    received.parent = NO_PARENT;
    enter(person, stage, PROMISED);
    startTelling(person, parameters.campaignPlayedTells as u32);
  } else if (stage === FAN) startTelling(person, parameters.tellingFanTells as u32);
  else if (stage === CRITIC) startTelling(person, parameters.tellingCriticTells as u32);
}

/** The mean of the facets that are left in what was received, −1 … 1. */
function meanFeeling(): f64 {
  const sum =
    feelingOf(received.food) +
    feelingOf(received.price) +
    feelingOf(received.setting) +
    feelingOf(received.service);
  const left = (FACET_COUNT - received.lost) as f64;
  return ((sum as f64) * 12) / left / (12 * (FULL as f64));
}

/** Receives what somebody lives: the place's true value with the luck of the day. */
function receiveExperience(person: u32): void {
  receiveFacets(
    lived(parameters.placeFood, person, 0),
    lived(parameters.placePrice, person, 1),
    lived(parameters.placeSetting, person, 2),
    lived(parameters.placeService, person, 3),
  );
}

function lived(truth: f64, person: u32, facet: u32): i32 {
  const drawn = draw(keys.experience, person, facet);
  return asFacet(truth + parameters.placeVariation * asNormal(drawn));
}

/** Receives what the campaign promises: the place's true value moved towards 1. */
function receivePromise(): void {
  receiveFacets(
    promised(parameters.placeFood),
    promised(parameters.placePrice),
    promised(parameters.placeSetting),
    promised(parameters.placeService),
  );
}

function promised(truth: f64): i32 {
  return asFacet(truth + parameters.campaignBoast * (1 - truth));
}
