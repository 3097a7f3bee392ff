import { MIXED } from './from-model';
import { beginComputedContacts } from './computed-contacts';
import { beginJournal } from './journal';
import { setLuck } from './luck';
import { beginNetwork, isExhausted } from './network';
import { beginPeople, dormantSince, keepsDays, lastDay, setWords } from './people';
import { beginTellers, newTellers, tellers } from './tellers';
import { allowSettling, beginDay as beginReactions, waitAnew } from './reactions';
import { beginLogarithms } from './rough-logarithm';
import { beginSample } from './sample';
import { beginScenario, followScenario, parameters } from './scenario';
import { wordOf } from './store';
import { beginVisits, beginVisitsOfDay, planAdvertising } from './visits';
import { advertising, beginWaiting, changeWaiting, reminders, visits } from './waiting';

/** Begins a run. @param networkKind how face-to-face contacts are known @param needs see people.ts */
export function beginRun(people: u32, last: u32, needs: u32, networkKind: u32, luckBase: u32): void {
  beginPeople(people, last, needs);
  beginTellers(people, needs);
  beginNetwork(networkKind);
  beginComputedContacts();
  beginJournal();
  beginWaiting();
  beginVisits();
  beginScenario(networkKind === MIXED);
  setLuck(luckBase);
  beginLogarithms();
}

/**
 * Works out what the parameters mean from a day on.
 * @param canSettle false while an event is to come that sends diners
 */
export function follow(day: u32, canSettle: bool): void {
  allowSettling(canSettle);
  followScenario();
  const areVisitsNew = changeWaiting(visits, day, 1 / parameters.visitsDelay, 1);
  const areRemindersNew = changeWaiting(reminders, day, parameters.memoryCue, parameters.memoryKeep);
  if (day > 0 && (areVisitsNew || areRemindersNew) && keepsDays()) waitAnew();
  if (changeWaiting(advertising, day, parameters.advertisingReach, 1)) planAdvertising(lastDay);
}

/** Begins a day. @param isSampled true where somebody looks at the day's tellings */
export function beginDay(day: u32, isSampled: bool): void {
  beginReactions(day);
  beginVisitsOfDay();
  beginSample(isSampled);
}

/** Those who began today tell from now on, if there is anybody for them to tell; returns how many tellers there are. */
export function passNight(): u32 {
  let size: u32 = 0;
  for (let word: u32 = 0; word < setWords; word++) {
    let kept = load<u32>(wordOf(tellers, word));
    for (let left = load<u32>(wordOf(newTellers, word)); left !== 0; left &= left - 1) {
      if (!isExhausted((word << 5) + ctz(left))) kept |= left & (0 - left);
    }
    store<u32>(wordOf(newTellers, word), 0);
    store<u32>(wordOf(tellers, word), kept);
    size += popcnt(kept);
  }
  return size;
}

/** The last day on which somebody became dormant who still is; −1 where nobody is. */
export function latestDormant(): i32 {
  let day = lastDay as i32;
  while (day >= 0 && load<u32>(wordOf(dormantSince, day)) === 0) day--;
  return day;
}
