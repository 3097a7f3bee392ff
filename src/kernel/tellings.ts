import { ENOUGH, KNOWN_FRESHNESS, MOST_PER_DAY } from './constants';
import { UNAWARE, UNMOVED } from './from-model';
import { again, DRAW_RANGE, draw, happens, keys, onOccasion } from './luck';
import { CLOSE, hasOnline, ONLINE } from './network';
import { countHearing, flags, settled, stageOf, stayUnmoved } from './people';
import { beginPlan, gather, isByRow, layerAt, ordinalOf, stopAfter, Teller, tellerAt } from './plan';
import { believe, parentOf } from './reactions';
import { setTelling } from './retelling';
import { offer, threshold } from './sample';
import { chances, detailOf, freshnessAfter, mayBePaid, mayHaveMet, parameters } from './scenario';
import { IS_LEAN } from './settings';
import { isIn, wordOf } from './store';
import { belief } from '../model/run/shared/scalar-rules';

/*
 * The day's tellings, in batches of tellers, each batch in three steps: whom they tell, which of these tellings can
 * change anything, and what each of them does. What a teller does depends on nothing that happens on the same day but
 * being stifled, so looking ahead changes nothing. Most tellings are old news, which the second step drops at the cost
 * of one bit looked up and no branch.
 */

/** A telling that is not dropped: where its listener is named, and its teller. */
@unmanaged
class Listed {
  place: usize;
  /** The address of the teller, which is even; odd where the telling may be in the day's sample. */
  teller: usize;
}

const list: usize = memory.data((ENOUGH + MOST_PER_DAY) * 8, 64);
let listEnd: usize = list;
/** A checksum of what was only read to have it near, exported so that the optimiser keeps the reads. */
export let readAhead: u32 = 0;

/** Makes all tellings of the day. */
export function makeTellings(): void {
  beginPlan();
  const isStifling = parameters.tellingStifling > 0;
  const isCareful = isStifling || (!IS_LEAN && (mayHaveMet || mayBePaid || hasOnline));
  for (let slots = gather(); slots > 0; slots = gather()) {
    if (isByRow) touchRows(slots);
    if (threshold > 0 || isStifling) listWithSample(slots, isStifling);
    else listNews(slots);
    touchListeners();
    if (isCareful) listenWithCare();
    else listen();
  }
}

/** Reads the ends of the tellers' rows, so that all of them are on their way at once. */
function touchRows(slots: u32): void {
  let read: u32 = 0;
  for (let slot: u32 = 0; slot < slots; slot++) {
    const teller = tellerAt(slot);
    read ^= load<u32>(teller.start) ^ load<u32>(teller.end - 4);
  }
  readAhead ^= read;
}

/** Lists the tellings that may change something. */
function listNews(slots: u32): void {
  const done = settled;
  let end = list;
  for (let slot: u32 = 0; slot < slots; slot++) {
    const teller = tellerAt(slot);
    const last = teller.end;
    for (let place = teller.start; place < last; place += 4) {
      const listed = changetype<Listed>(end);
      listed.place = place;
      listed.teller = changetype<usize>(teller);
      end += (1 - isIn(done, load<u32>(place))) << 3;
    }
  }
  listEnd = end;
}

/** The same where a sample is drawn, or old news may stifle. */
function listWithSample(slots: u32, keepsAll: bool): void {
  const done = settled;
  const wanted = threshold;
  let end = list;
  for (let slot: u32 = 0; slot < slots; slot++) {
    const teller = tellerAt(slot);
    const last = teller.end;
    let k = teller.toldBefore;
    for (let place = teller.start; place < last; place += 4) {
      const isSampled: u32 = (onOccasion(teller.sample, k++) as u64) < wanted ? 1 : 0;
      const listed = changetype<Listed>(end);
      listed.place = place;
      listed.teller = changetype<usize>(teller) | isSampled;
      end += (isSampled | (keepsAll ? 1 : 0) | (1 - isIn(done, load<u32>(place)))) << 3;
    }
  }
  listEnd = end;
}

function touchListeners(): void {
  const all = flags;
  let read: u32 = 0;
  for (let at = list, end = listEnd; at < end; at += 8) {
    const listener = load<u32>(changetype<Listed>(at).place);
    read ^= IS_LEAN ? load<u8>(all + listener) : load<u32>(wordOf(all, listener));
  }
  readAhead ^= read;
}

/** Makes the listed tellings where all that one needs is who tells whom: every chance is worked out beforehand. */
function listen(): void {
  for (let at = list, end = listEnd; at < end; at += 8) {
    const listed = changetype<Listed>(at);
    const teller = changetype<Teller>(listed.teller & ~1);
    const place = listed.place;
    const listener = load<u32>(place);
    if (!IS_LEAN && listed.teller & 1) sampleTelling(teller, listener, place);
    if (isIn(settled, listener)) continue;
    const hearings = countHearing(listener);
    const drawn = onOccasion(teller.belief, listener);
    const isBelieved =
      (drawn as f64) <
      (IS_LEAN || hearings < KNOWN_FRESHNESS
        ? load<f64>(chances + (((teller.lost * KNOWN_FRESHNESS + hearings) as usize) << 3))
        : belief(parameters.tiesCloseTrust, 1, freshnessAfter(hearings), detailOf(teller.lost)) * DRAW_RANGE);
    const stage = stageOf(listener);
    if (isBelieved) {
      setTelling(teller.person, listener, CLOSE, 0);
      believe(stage);
    } else if (stage === UNAWARE) stayUnmoved(listener, parentOf(teller.person));
  }
}

/** The same with everything that a telling may be: on one of two layers, for pay, stifling, made again. */
function listenWithCare(): void {
  const stifling = parameters.tellingStifling;
  for (let at = list, end = listEnd; at < end; at += 8) {
    const listed = changetype<Listed>(at);
    const teller = changetype<Teller>(listed.teller & ~1);
    if (teller.isStifled) continue;
    const place = listed.place;
    const listener = load<u32>(place);
    if (!IS_LEAN && listed.teller & 1) sampleTelling(teller, listener, place);
    const isOldNews = stageOf(listener) > UNMOVED;
    if (!isIn(settled, listener)) hear(teller, listener, place);
    if (!isOldNews || stifling === 0) continue;
    const drawn = draw(keys.stifling, teller.person, ordinalOf(teller, place));
    if (happens(drawn, stifling)) stopAfter(teller, place);
  }
}

function sampleTelling(teller: Teller, listener: u32, place: usize): void {
  const rank = onOccasion(teller.sample, ordinalOf(teller, place));
  offer(rank, teller.person, listener, stageOf(listener) === UNAWARE);
}

/** One telling: counts it and, where it is believed, moves the listener. */
function hear(teller: Teller, listener: u32, place: usize): void {
  const layer = layerAt(place);
  const k = ordinalOf(teller, place);
  const stage = stageOf(listener);
  const trust = layer === ONLINE ? parameters.tiesOnlineTrust : parameters.tiesCloseTrust;
  const fresh = freshnessAfter(countHearing(listener));
  const chance = belief(trust, sincerity(teller, k), fresh, detailOf(teller.lost));
  const drawn = onOccasion(teller.belief, listener);
  if (happens(mayHaveMet ? again(drawn, k) : drawn, chance)) {
    setTelling(teller.person, listener, layer, k);
    believe(stage);
  } else if (stage === UNAWARE) stayUnmoved(listener, parentOf(teller.person));
}

/** What is left of the belief in a paid teller, who may be found out. */
function sincerity(teller: Teller, k: u32): f64 {
  if (!teller.isPaid) return 1;
  const isSeenThrough = happens(draw(keys.seeThrough, teller.person, k), parameters.campaignDetection);
  return isSeenThrough ? parameters.campaignPlayedTrust : 1;
}
