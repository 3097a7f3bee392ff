import { ORDERS } from './from-model';
import { asIndex, draw, keys } from './luck';
import { people } from './people';
import { wordOf } from './store';

/** The tables of computed contacts and their sizes: see src/model/network/computed-contacts.ts, which makes them. */
@unmanaged
class Town {
  slots: u32;
  streets: u32;
  houses: u32;
  firstShift: usize;
  crossShift: usize;
  lastShift: usize;
  pairing: usize;
  beyond: usize;
  orders: usize;
  /** Room for one person's contacts. */
  row: usize;
}

const town = changetype<Town>(memory.data(offsetof<Town>(), 8));

/** Whose contacts stand in the row, and how many they are. */
let rowOwner: u32 = 0xffffffff;
let rowCount: u32 = 0;

/** Where the host writes the sizes and where the tables stand, in the order of the fields. */
export function addressOfTown(): usize {
  return changetype<usize>(town);
}

export function beginComputedContacts(): void {
  rowOwner = 0xffffffff;
}

/** How many contacts a person has. */
export function computedCount(person: u32): u32 {
  fillComputed(person);
  return rowCount;
}

/** All contacts of a person in the order in which they tell them; the next call overwrites them. */
export function fillComputed(person: u32): usize {
  if (rowOwner !== person) {
    rowOwner = person;
    rowCount = fillContacts(person, town.row, town.slots);
  }
  return town.row;
}

/** Writes the first of a person's contacts, `most` or all that there are, and returns how many. */
export function fillContacts(person: u32, into: usize, most: u32): u32 {
  const slots = town.slots;
  const street = person / town.houses;
  const house = person - street * town.houses;
  const drawn = draw(keys.order, person, 0);
  const order = town.orders + (drawn % ORDERS) * 2 * slots + asIndex(drawn, slots);
  let count: u32 = 0;
  for (let nth: u32 = 0; nth < slots && count < most; nth++) {
    const contact = partner(load<u8>(order + nth), street, house);
    let place: u32 = 0;
    while (place < count && load<u32>(wordOf(into, place)) !== contact) place++;
    // Written in any case: the next contact overwrites one that is there already.
    store<u32>(wordOf(into, count), contact);
    if (place === count) count++;
  }
  return count;
}

/** The person with whom a slot pairs somebody. */
function partner(slot: u32, street: u32, house: u32): u32 {
  const place = partnerPlace(slot, street, house);
  if (place < people) return place;
  const beyond = town.streets * town.houses - people;
  return load<u32>(wordOf(town.beyond, slot * beyond + place - people));
}

/** The rounds forwards, the pairing, and the rounds backwards; going round at the end takes the sign's bits. */
function partnerPlace(slot: u32, fromStreet: u32, fromHouse: u32): u32 {
  const streets = town.streets as i32;
  const houses = town.houses as i32;
  const ofStreet = (slot as i32) * streets;
  const ofHouse = (slot as i32) * houses;
  let house = around(
    (fromHouse as i32) + shift(town.firstShift, ofStreet + (fromStreet as i32)) - houses,
    houses,
  );
  let street = around((fromStreet as i32) + shift(town.crossShift, ofHouse + house) - streets, streets);
  house = around(house + shift(town.lastShift, ofStreet + street) - houses, houses);
  street = pairedStreet(street, shift(town.pairing, ofHouse + house), streets - 1);
  house = around(house - shift(town.lastShift, ofStreet + street), houses);
  street = around(street - shift(town.crossShift, ofHouse + house), streets);
  house = around(house - shift(town.firstShift, ofStreet + street), houses);
  return street * houses + house;
}

function shift(table: usize, index: i32): i32 {
  return load<u16>(table + ((index as usize) << 1)) as i32;
}

function around(place: i32, size: i32): i32 {
  return place + (size & (place >> 31));
}

/** Who plays whom in one round of a round-robin by the circle method: the last stays where it is, the others turn. */
function pairedStreet(street: i32, round: i32, last: i32): i32 {
  if (street === last) return (round + (last & -(round & 1))) >> 1;
  const turned = round - street;
  const other = turned + (last & (turned >> 31));
  return other === street ? last : other;
}
