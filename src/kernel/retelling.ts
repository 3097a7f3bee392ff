import { FACET_COUNT, FULL, LOST } from './from-model';
import { again, asCoin, asNormal, COIN_RANGE, draw, happens, keys } from './luck';
import { ONLINE } from './network';
import { entries, receiveHeld } from './people';
import { feelingOf, lostOf, received } from './received';
import { mayHaveMet, parameters } from './scenario';
import { IS_LEAN } from './settings';
import { wordOf } from './store';

/** The telling that is being made: who tells whom, on which layer, and its index among the teller's tellings. */
@unmanaged
class Telling {
  teller: u32;
  listener: u32;
  layer: u32;
  k: u32;
}

export const telling = changetype<Telling>(memory.data(offsetof<Telling>(), 4));

export function setTelling(teller: u32, listener: u32, layer: u32, k: u32): void {
  telling.teller = teller;
  telling.listener = listener;
  telling.layer = layer;
  telling.k = k;
}

/** The draw for what happens between the two people: in their k-th telling, where they can meet again. */
export function between(key: u32): u32 {
  const drawn = draw(key, telling.teller, telling.listener);
  return mayHaveMet ? again(drawn, telling.k) : drawn;
}

/** Receives the teller's version after one retelling, spoken or copied. */
export function receiveRetold(): void {
  const teller = telling.teller;
  receiveHeld(teller);
  if (IS_LEAN) {
    received.hop++;
    received.generation++;
    return;
  }
  received.parent = load<u32>(wordOf(entries, teller));
  // When the last detail is gone, the last feeling stays.
  if (received.lost === FACET_COUNT) return;
  const mood = parameters.listenersMoodSpread * asNormal(draw(keys.mood, teller, 0));
  received.food = retold(received.food, mood, keys.driftFood, keys.mutateFood) as i16;
  received.price = retold(received.price, mood, keys.driftPrice, keys.mutatePrice) as i16;
  received.setting = retold(received.setting, mood, keys.driftSetting, keys.mutateSetting) as i16;
  received.service = retold(received.service, mood, keys.driftService, keys.mutateService) as i16;
  received.lost =
    lostOf(received.food) + lostOf(received.price) + lostOf(received.setting) + lostOf(received.service);
  if (received.lost === FACET_COUNT) return;
  const feelings =
    feelingOf(received.food) +
    feelingOf(received.price) +
    feelingOf(received.setting) +
    feelingOf(received.service);
  received.isGood = feelings >= 0;
}

/** One facet after one retelling: what is spoken drifts, what is copied online only if it mutates. */
function retold(facet: i32, mood: f64, driftKey: u32, mutationKey: u32): i32 {
  if (facet === LOST) return LOST;
  if (telling.layer === ONLINE && !happens(between(mutationKey), parameters.onlineMutation)) return facet;
  return drift(facet, mood, between(driftKey));
}

/** One facet after one spoken retelling, in the very steps of src/model/run/shared/rules.ts: their order decides the last bit. */
function drift(facet: i32, mood: f64, drawn: u32): i32 {
  const coin = asCoin(drawn);
  const loss = parameters.driftLoss;
  if (coin < loss * COIN_RANGE) return LOST;
  const assimilation = parameters.driftAssimilation;
  let feeling = ((facet as f64) / FULL) * (1.0 + parameters.driftSharpening);
  feeling = (1.0 - assimilation) * feeling + assimilation * mood;
  feeling += parameters.driftNoise * asNormal(drawn);
  const drifted = asFacet(feeling);
  return coin < (loss + (1.0 - loss) * parameters.driftFlip) * COIN_RANGE ? -drifted : drifted;
}

/** A feeling, cut to −1 … 1, as a facet: to the nearest, halves upwards. */
export function asFacet(feeling: f64): i32 {
  const exact = min<f64>(1.0, max<f64>(-1.0, feeling)) * FULL;
  const above = ceil<f64>(exact);
  return (above - 0.5 <= exact ? above : above - 1.0) as i32;
}
