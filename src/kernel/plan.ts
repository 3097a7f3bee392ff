import { BATCH, ENOUGH, MOST_PER_DAY } from './constants';
import { COMPUTED, CRITIC, FAN, MIXED, STORED } from './from-model';
import { fillContacts } from './computed-contacts';
import { asCoin, asIndex, COIN_RANGE, draw, happens, keys, ofPerson } from './luck';
import {
  canTell,
  CLOSE,
  closeKind,
  contactAt,
  contacts,
  hasOnline,
  isExhausted,
  offsets,
  ONLINE,
  rowLength,
  toldOn,
} from './network';
import { isPaid, lostFacetsOf, people, setWords, stageOf } from './people';
import { limitOf, setTold, setToldOnline, stopTelling, tellers, toldBy, toldOnlineBy } from './tellers';
import { today } from './reactions';
import { mayBePaid, parameters, wholePerDay } from './scenario';
import { IS_LEAN } from './settings';
import { wordOf } from './store';
import { tellingsOfDay } from '../model/run/shared/scalar-rules';

/** What a teller of the batch does today. Places are addresses of words that name a listener each. */
@unmanaged
export class Teller {
  person: u32;
  start: usize;
  end: usize;
  /** Tellings that they had made before, in all and online. */
  toldBefore: u32;
  onlineBefore: u32;
  /** Facets that their version has lost. */
  lost: u32;
  /** The parts of their draws, for belief and for the day's sample, that are the same for all their tellings. */
  belief: u32;
  sample: u32;
  isPaid: bool;
  isStifled: bool;
}

const batch: usize = memory.data(BATCH * 64, 64);
/** Listeners of a batch whose rows do not name them in the order of telling, and the layers of these tellings. */
const listed: usize = memory.data((ENOUGH + MOST_PER_DAY) * 4, 64);
const listedLayers: usize = memory.data(ENOUGH + MOST_PER_DAY, 64);
/** Room for the contacts of one person, with those whom they have told already. */
const row: usize = memory.data((MOST_PER_DAY + 1024) * 4, 64);

/** Tellings made today, and people who made their first. */
export let tellingsToday: u32 = 0;
export let firstToday: u32 = 0;
/** The word of the set of tellers that is worked on, and those of it who are still to come. */
let word: u32 = 0;
let left: u32 = 0;
/** Tellings planned in this batch. */
let planned: u32 = 0;
/** True where everybody tells the next contacts of their stored row. */
export let isByRow: bool = false;
/** True where everybody tells the next contacts of their computed row. */
let isByComputedRow: bool = false;

export function beginPlan(): void {
  tellingsToday = 0;
  firstToday = 0;
  word = 0;
  left = load<u32>(tellers);
  const isInOrder = !hasOnline && parameters.tellingRepeats === 0;
  isByRow = isInOrder && closeKind === STORED;
  isByComputedRow = isInOrder && closeKind === COMPUTED;
}

export function tellerAt(slot: u32): Teller {
  return changetype<Teller>(batch + ((slot as usize) << 6));
}

/** Takes the next tellers, by their numbers, and plans what they do today; returns how many they are. */
export function gather(): u32 {
  let slot: u32 = 0;
  planned = 0;
  while (slot < BATCH && planned < ENOUGH) {
    while (left === 0) {
      if (++word >= setWords) return slot;
      left = load<u32>(wordOf(tellers, word));
    }
    const person = (word << 5) + ctz(left);
    left &= left - 1;
    planned += plan(tellerAt(slot++), person);
  }
  return slot;
}

/** Plans what somebody tells today, and whether they go on tomorrow; returns the number of their tellings. */
function plan(teller: Teller, person: u32): u32 {
  const before = toldBy(person);
  teller.person = person;
  teller.toldBefore = before;
  teller.lost = lostFacetsOf(person);
  teller.belief = ofPerson(keys.belief, person);
  if (!IS_LEAN) {
    teller.onlineBefore = toldOnlineBy(person);
    teller.sample = ofPerson(keys.sample, person);
    teller.isPaid = mayBePaid && isPaid(person);
  }
  teller.isStifled = false;
  const made = isByRow ? planByRow(teller) : isByComputedRow ? planByComputedRow(teller) : planByList(teller);
  tellingsToday += made;
  if (made > 0 && before === 0) firstToday++;
  return made;
}

/** Somebody who tells the next contacts of their row. */
function planByRow(teller: Teller): u32 {
  const person = teller.person;
  const before = teller.toldBefore;
  const first = load<u32>(wordOf(offsets, person)) + before;
  const room = roomWithin((load<u32>(wordOf(offsets, person), 4) - first) as i32, person, before);
  const made = min<i32>(max<i32>(room, 0), wantedToday(person));
  // An event may have taken the last whom they could tell.
  if (made >= room) stopTelling(person);
  teller.start = wordOf(contacts, first);
  teller.end = teller.start + ((made as usize) << 2);
  setTold(person, before + made);
  return made;
}

/** The same where rows are computed: one contact more than is told today says whether anybody is left for tomorrow. */
function planByComputedRow(teller: Teller): u32 {
  const person = teller.person;
  const before = teller.toldBefore;
  const wanted = wantedToday(person) as u32;
  if (wanted === 0) return planNothing(teller);
  const known = fillContacts(person, row, before + wanted + 1);
  const room = roomWithin((known - before) as i32, person, before);
  const made = min<i32>(max<i32>(room, 0), wanted);
  if (made >= room) stopTelling(person);
  const start = wordOf(listed, planned);
  memory.copy(start, wordOf(row, before), (made as usize) << 2);
  teller.start = start;
  teller.end = start + ((made as usize) << 2);
  setTold(person, before + made);
  return made;
}

function planNothing(teller: Teller): u32 {
  teller.start = listed;
  teller.end = listed;
  return 0;
}

/** How many of so many contacts somebody may still tell. */
function roomWithin(room: i32, person: u32, before: u32): i32 {
  const limit = IS_LEAN ? limitByStage(person) : limitOf(person);
  return limit > 0 ? min<i32>(room, limit - before) : room;
}

/** How many a teller tells in all; 0 = no limit. */
function limitByStage(person: u32): u32 {
  const stage = stageOf(person);
  if (stage === FAN) return parameters.tellingFanTells as u32;
  return (stage === CRITIC ? parameters.tellingCriticTells : parameters.tellingRelayTells) as u32;
}

/** Somebody for whom luck decides, telling by telling, whom they tell and where. */
function planByList(teller: Teller): u32 {
  const person = teller.person;
  const start = wordOf(listed, planned);
  teller.start = start;
  teller.end = start;
  const most: u32 = isExhausted(person) ? 0 : (wantedToday(person) as u32);
  let made: u32 = 0;
  while (made < most && !isExhausted(person)) {
    const layer = layerOf(person);
    store<u32>(wordOf(start, made), listenerOf(person, layer));
    store<u8>(listedLayers + planned + made, layer);
    setTold(person, teller.toldBefore + ++made);
    if (layer === ONLINE) setToldOnline(person, toldOnlineBy(person) + 1);
  }
  teller.end = wordOf(start, made);
  if (isExhausted(person)) stopTelling(person);
  return made;
}

function wantedToday(person: u32): i32 {
  // Whole tellings need no coin.
  if (wholePerDay >= 0) return wholePerDay;
  const coin = asCoin(draw(keys.daily, person, today)) / COIN_RANGE;
  return tellingsOfDay(parameters.tellingPerDay, coin) as i32;
}

/** The layer of a teller's next telling: the one drawn, or the other where nobody is left on it. */
function layerOf(person: u32): u32 {
  if (!hasOnline) return CLOSE;
  const drawn = happens(draw(keys.layer, person, toldBy(person)), parameters.onlineShare) ? ONLINE : CLOSE;
  return canTell(drawn, person) ? drawn : ONLINE - drawn;
}

/** The next contact in the order of telling; anybody where the same may be told again. */
function listenerOf(person: u32, layer: u32): u32 {
  const mayRepeat = parameters.tellingRepeats !== 0;
  const isAnybody = layer === CLOSE && closeKind === MIXED;
  if (!isAnybody && !mayRepeat) return contactAt(layer, person, toldOn(layer, person));
  const drawn = draw(keys.whom, person, toldBy(person));
  if (!isAnybody) return contactAt(layer, person, asIndex(drawn, rowLength(layer, person)));
  const other = asIndex(drawn, people - 1);
  return other < person ? other : other + 1;
}

/** The layer of a telling, by its place. */
export function layerAt(place: usize): u32 {
  return isByRow || isByComputedRow ? CLOSE : load<u8>(listedLayers + ((place - listed) >> 2));
}

/** The index of a telling among all of its teller's. */
export function ordinalOf(teller: Teller, place: usize): u32 {
  return teller.toldBefore + (((place - teller.start) >> 2) as u32);
}

/** Takes back what a teller was to do after a telling: they lose interest for good. */
export function stopAfter(teller: Teller, place: usize): void {
  teller.isStifled = true;
  stopTelling(teller.person);
  setTold(teller.person, ordinalOf(teller, place) + 1);
  if (hasOnline) {
    let online = teller.onlineBefore;
    for (let made = teller.start; made <= place; made += 4) online += layerAt(made);
    setToldOnline(teller.person, online);
  }
  tellingsToday -= ((teller.end - place - 4) >> 2) as u32;
}
