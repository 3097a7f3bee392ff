import { BUILDER } from '../downline/codes.ts';

/**
 * How somebody stands in a business, for the stage. They take the places of the stages of a story there, so they are as many,
 * and those who are not in it come first.
 */
export const MEMBER_LOOKS = [
  'outside',
  'bargainAndLeft',
  'bargain',
  'lost',
  'lostAndLeft',
  'even',
  'asClaimed',
  'asClaimedAndLeft',
  'evenAndLeft',
] as const;

export type MemberLook = (typeof MEMBER_LOOKS)[number];

/** What the look of a member depends on. */
interface Standing {
  /** A code of codes.ts; 0 for who never joined. */
  readonly joinedAs: number;
  readonly isIn: boolean;
  /** Earned in an average month; the same unit as the claim. */
  readonly monthly: number;
}

/** The code of a look: the place of its name in {@link MEMBER_LOOKS}. */
export function memberLook({ joinedAs, isIn, monthly }: Standing, claim: number): number {
  if (joinedAs === 0) return MEMBER_LOOKS.indexOf('outside');
  const look =
    joinedAs !== BUILDER ? 'bargain' : monthly < 0 ? 'lost' : monthly >= claim ? 'asClaimed' : 'even';
  return MEMBER_LOOKS.indexOf(isIn ? look : `${look}AndLeft`);
}

/** The looks that are told apart in words: who has left counts with those who are in. */
export const TOLD_LOOKS = ['asClaimed', 'even', 'lost', 'bargain', 'outside'] as const;

/** How many people have each look, whether or not they are still in. */
export function membersByLook(
  looks: Uint8Array,
): readonly { readonly look: (typeof TOLD_LOOKS)[number]; readonly people: number }[] {
  const counts = new Uint32Array(MEMBER_LOOKS.length);
  for (const look of looks) counts[look]!++;
  const countOf = (look: MemberLook) => counts[MEMBER_LOOKS.indexOf(look)]!;
  return TOLD_LOOKS.map((look) => ({
    look,
    people: countOf(look) + (look === 'outside' ? 0 : countOf(`${look}AndLeft`)),
  }));
}

/** How many have left. */
export const leftByLook = (looks: Uint8Array): number =>
  looks.reduce((sum, look) => sum + Number(MEMBER_LOOKS[look]!.endsWith('AndLeft')), 0);
