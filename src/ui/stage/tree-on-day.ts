import type { Recording } from '../../client/recording.ts';
import { LEFT } from '../../model/downline/codes.ts';
import type { Descent } from '../../model/downline/descent.ts';
import type { SellingDay } from '../../model/inquiry/selling.ts';
import type { Layout } from '../../model/layout/layout.ts';
import { withRole } from '../../model/measures/person-state.ts';
import { NO_TELLINGS, packTriples, TRIPLE, type TellingTriples } from '../../model/story/telling-triples.ts';
import type { LooksOf } from '../../scene/look/mark.ts';
import type { ColourMode } from '../../scene/look/palette.ts';
import { memberAppearances } from '../../scene/members/member-marks.ts';
import { roleAppearances } from '../../scene/members/role-marks.ts';

/** How people look under the colours' meaning, where that is not as their stage has it; `null` elsewhere. */
export const looksOf = (colour: ColourMode, layout: Layout | null): LooksOf | null =>
  colour === 'earned' ? memberAppearances : layout?.descent ? roleAppearances : null;

/** Everybody's states with the roles that they had on a day, in a business. */
export function inRoles(states: Uint32Array, { descent }: Layout, day: number): Uint32Array {
  if (!descent) return states;
  const { order, joined, joinedAs, left } = descent;
  const roles = states.slice();
  for (const person of order) {
    if (joined[person]! > day) break;
    const hasLeft = left[person]! >= 0 && left[person]! <= day;
    roles[person] = withRole(roles[person]!, hasLeft ? LEFT : joinedAs[person]!);
  }
  return roles;
}

/** At most so many pitches are drawn, and the money from so many people: more would hide who is above whom. */
const MOST_PITCHES = 40;
const MOST_PAYERS = 12;

/**
 * What passed between people in a business on a day: what members told and pitched, dotted, and over it the money that went up,
 * each time from who ordered or joined to all who were paid for it. Of many, an even sample; nothing on the last day, which is
 * looked at longest.
 */
export function passedIn(
  recording: Pick<Recording, 'tellings' | 'lastDay'>,
  { joined, left }: Descent,
  { day, paid }: Pick<SellingDay, 'day' | 'paid'>,
): TellingTriples {
  if (day >= recording.lastDay) return NO_TELLINGS;
  const isIn = (person: number) =>
    joined[person]! >= 0 && joined[person]! < day && (left[person]! < 0 || left[person]! >= day);
  const told = recording.tellings(day);
  const pitches: Passed[] = [];
  for (let at = 0; at < told.length; at += TRIPLE)
    if (isIn(told[at]!)) pitches.push({ teller: told[at]!, listener: told[at + 1]!, isNews: false });
  const byPayer = new Map<number, Passed[]>();
  for (let at = 0; at < paid.length; at += 2) {
    const [payer, receiver] = [paid[at]!, paid[at + 1]!];
    const known = byPayer.get(payer) ?? [];
    if (known.length === 0) byPayer.set(payer, known);
    known.push({ teller: payer, listener: receiver, isNews: true });
  }
  return packTriples([
    ...sampled(pitches, MOST_PITCHES),
    ...sampled([...byPayer.values()], MOST_PAYERS).flat(),
  ]);
}

type Passed = Parameters<typeof packTriples>[0][number];

const sampled = <One>(all: readonly One[], most: number): One[] =>
  all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, place) => all[Math.floor((place * all.length) / most)]!);
