import {
  ACT,
  CHECKING,
  CONVINCED,
  DISSUADED,
  DORMANT,
  FORGET,
  NONE,
  PLANNING,
  REACTION_COUNT,
  RECALLED,
  RELAY,
  RELAYING,
  UNMOVED,
  VERIFY,
  WARNED,
} from './from-model';
import { asUnit, draw, happens, keys, ofPerson, onOccasion } from './luck';
import { contactCount } from './network';
import {
  believed,
  convincedDay,
  countBelieved,
  dormantSince,
  enter,
  entries,
  isGood,
  isVerifier,
  keepsDays,
  makeVerifier,
  people,
  reactionOf,
  settled,
  settleReaction,
  stageOf,
  stayUnmoved,
  waiting,
  waitUntil,
} from './people';
import { startTelling } from './tellers';
import { received } from './received';
import { between, receiveRetold, telling } from './retelling';
import { onlyReaction, parameters, weights } from './scenario';
import { IS_LEAN } from './settings';
import { ROUGHNESS, roughLogarithm } from './rough-logarithm';
import { doubleOf, increase, put, remove, wordOf, wordsOfSet } from './store';
import { dueDayOf, reminders, visits } from './waiting';
import { believedNeeded, memoryStrength, raceTime } from '../model/run/shared/scalar-rules';

/** Today. */
export let today: u32 = 0;
/** False while an event is to come that may send anybody: then even people at a final stage may change. */
let canSettle: bool = true;

export function beginDay(day: u32): void {
  today = day;
}

export function allowSettling(isAllowed: bool): void {
  canSettle = isAllowed;
}

/** Counts one more believed telling (or advertisement); true when there are enough to convince. */
export function countsAsConvinced(listener: u32): bool {
  if (believed === 0) return true;
  const share = parameters.listenersShareNeeded;
  const contacts = share > 0 ? contactCount(listener) : 0;
  return (
    countBelieved(listener) >=
    (believedNeeded(parameters.listenersTellersNeeded, share, contacts as f64) as u32)
  );
}

/** What a believed telling does to its listener, at the stage where they are. */
export function believe(stage: u32): void {
  if (stage > UNMOVED) hearAgain(stage);
  else if (countsAsConvinced(telling.listener)) convinceByWord();
  else stayUnmoved(telling.listener, parentOf(telling.teller));
}

/** A listener whom the telling convinces reacts; what does not move them need not be retold. */
function convinceByWord(): void {
  const listener = telling.listener;
  const reaction = settledReaction(listener);
  if (reaction === NONE) remainUnmoved(listener, parentOf(telling.teller));
  else {
    receiveRetold();
    react(listener, reaction);
  }
}

/** The entry of the version that somebody holds. */
export function parentOf(person: u32): u32 {
  return IS_LEAN ? 0 : load<u32>(wordOf(entries, person));
}

/** A listener who is convinced by what they received reacts, as their luck and the mix of that day settle once. */
export function convince(listener: u32): void {
  react(listener, settledReaction(listener));
}

/** What nothing moves stays so: people who do not react are nobody to reach any more. */
function remainUnmoved(listener: u32, parent: u32): void {
  stayUnmoved(listener, parent);
  settle(listener);
}

function settledReaction(listener: u32): u32 {
  const known = reactionOf(listener);
  if (known > 0) return known;
  const reaction = drawnReaction(listener);
  settleReaction(listener, reaction);
  return reaction;
}

function drawnReaction(listener: u32): u32 {
  const reaction = onlyReaction === 0 ? fastest(listener) : onlyReaction;
  if (reaction !== VERIFY) return reaction;
  return happens(draw(keys.curiosity, listener, 0), parameters.listenersCuriosity) ? VERIFY : NONE;
}

/** The reaction that wins the race: see `settleReaction` of src/model/run/shared/rules.ts. */
function fastest(listener: u32): u32 {
  const part = ofPerson(keys.reaction, listener);
  const rough = roughlyFastest(part);
  return rough > 0 ? rough : exactlyFastest(part);
}

/** The winner as far as rough logarithms tell; 0 where two come in so close together that they do not. */
function roughlyFastest(part: u32): u32 {
  let winner: u32 = NONE;
  /** The latest time at which the winner may come, the earliest, and the earliest of all others. */
  let latest: f64 = Infinity;
  let earliest: f64 = Infinity;
  let next: f64 = Infinity;
  for (let which: u32 = 0; which < REACTION_COUNT; which++) {
    const weight = load<f64>(doubleOf(weights, which));
    if (weight <= 0) continue;
    const time = -roughLogarithm(asUnit(onOccasion(part, which)));
    const early = (time - ROUGHNESS) / weight;
    const late = (time + ROUGHNESS) / weight;
    if (late < latest) {
      next = min<f64>(next, earliest);
      latest = late;
      earliest = early;
      winner = which + 1;
    } else next = min<f64>(next, early);
  }
  return latest < next ? winner : 0;
}

function exactlyFastest(part: u32): u32 {
  let winner: u32 = NONE;
  let best: f64 = Infinity;
  for (let which: u32 = 0; which < REACTION_COUNT; which++) {
    const weight = load<f64>(doubleOf(weights, which));
    if (weight <= 0) continue;
    const time = raceTime(asUnit(onOccasion(part, which)), weight);
    if (time >= best) continue;
    best = time;
    winner = which + 1;
  }
  return winner;
}

function react(listener: u32, reaction: u32): void {
  if (reaction === RELAY) tellOn(listener, RELAYING, CONVINCED);
  else if (reaction === FORGET) forget(listener);
  else if (reaction === ACT) act(listener, CONVINCED);
  else if (reaction === VERIFY) {
    makeVerifier(listener);
    plan(listener, CHECKING);
  } else remainUnmoved(listener, received.parent);
}

/** A good story makes somebody plan a visit; a bad one makes them stay away and warn others. */
export function act(person: u32, cause: u32): void {
  if (received.isGood) plan(person, cause);
  else tellOn(person, WARNED, cause);
}

function tellOn(person: u32, stage: u32, cause: u32): void {
  change(person, stage, cause);
  startTelling(person, parameters.tellingRelayTells as u32);
  settle(person);
}

function plan(person: u32, cause: u32): void {
  change(person, PLANNING, cause);
  wait(person, today);
}

function forget(person: u32): void {
  change(person, DORMANT, CONVINCED);
  increase(dormantSince, today);
  wait(person, today);
}

function change(person: u32, stage: u32, cause: u32): void {
  // People who leave a wait, by being told again or dissuaded, must not be called when it would have ended.
  if (stageOf(person) > UNMOVED) remove(waiting, person);
  enter(person, stage, cause);
}

/** Everybody who waits does so in the way that holds from today on. */
export function waitAnew(): void {
  memory.fill(waiting, 0, (wordsOfSet(people) as usize) << 2);
  for (let person: u32 = 0; person < people; person++) {
    const stage = stageOf(person);
    if (stage === PLANNING || stage === DORMANT) wait(person, convincedDay(person));
  }
}

/** Notes the day on which somebody who plans goes, or who has forgotten is reminded. */
function wait(person: u32, convinced: u32): void {
  if (!keepsDays()) return;
  const isPlanning = stageOf(person) === PLANNING;
  const luck = asUnit(draw(isPlanning ? keys.delay : keys.reminder, person, 0));
  waitUntil(person, convinced, dueDayOf(isPlanning ? visits : reminders, convinced, luck));
}

/** Settles everybody whom no telling can change any more, now that no event will. */
export function settleAll(): void {
  for (let person: u32 = 0; person < people; person++) {
    const stage = stageOf(person);
    const isNever = stage === UNMOVED && reactionOf(person) === NONE;
    if (isNever || isFinal(stage)) settle(person);
  }
}

/** True for the stages that no telling changes. */
function isFinal(stage: u32): bool {
  return stage === RELAYING || stage >= WARNED;
}

/** Notes that no telling can change a person any more. */
export function settle(person: u32): void {
  if (canSettle) put(settled, person);
}

/** A believed telling to somebody who already holds a story. */
function hearAgain(stage: u32): void {
  if (stage === DORMANT) hearForgotten();
  else if (stage === PLANNING) hearWhilePlanning();
}

function hearForgotten(): void {
  const recall = parameters.memoryRecall;
  if (recall === 0 || !keepsDays()) return;
  const days = today - convincedDay(telling.listener);
  const chance = recall * memoryStrength(parameters.memoryKeep, days as f64);
  if (!happens(between(keys.recall), chance)) return;
  receiveRetold();
  act(telling.listener, RECALLED);
}

function hearWhilePlanning(): void {
  const listener = telling.listener;
  if (isVerifier(listener) || !isGood(listener)) return;
  if (!happens(between(keys.badNews), parameters.listenersBadNewsWins)) return;
  receiveRetold();
  if (!received.isGood) act(listener, DISSUADED);
}
