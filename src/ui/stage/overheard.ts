import { sentimentOf, stageOf } from '../../model/measures/person-state.ts';
import { TRIPLE, type TellingTriples } from '../../model/story/telling-triples.ts';
import { holdsStory } from '../../scene/look/dot-marks.ts';

/** Spreads people evenly: neighbours in number are no neighbours in turn. */
const turnOf = (person: number, day: number): number =>
  Math.imul((person + 1) ^ Math.imul(day + 1, 40503), 2654435761) >>> 0;

/**
 * Those who heard something new on a day and hold it, in the order in which they are listened to: first those to whom it
 * came as the opposite of what its teller thinks, then all others by chance, the same for the same day.
 * @param tellings of the day
 * @param states of everybody at its end
 */
export function overheard(tellings: TellingTriples, states: Uint32Array, day: number): number[] {
  const found: { listener: number; isTurned: boolean }[] = [];
  for (let at = 0; at < tellings.length; at += TRIPLE) {
    const [teller, listener, isNews] = [tellings[at]!, tellings[at + 1]!, tellings[at + 2]!];
    if (isNews === 0 || !holdsStory(stageOf(states[listener]!))) continue;
    const isTurned = sentimentOf(states[teller]!) * sentimentOf(states[listener]!) < 0;
    found.push({ listener, isTurned });
  }
  return found
    .toSorted(
      (a, b) => Number(b.isTurned) - Number(a.isTurned) || turnOf(a.listener, day) - turnOf(b.listener, day),
    )
    .map(({ listener }) => listener);
}
