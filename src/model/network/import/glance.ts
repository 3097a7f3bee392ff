import type { ImportedNetwork } from '../../scenario/imported-network.ts';

/** What shows at a glance whether a network was read as it is meant. */
export interface Glance {
  /** The first ties by name, at most three. */
  readonly firstTies: readonly (readonly [string, string])[];
  /** Whoever has most contacts, and how many. */
  readonly best: string;
  readonly bestContacts: number;
}

const MOST_TIES = 3;

/** Names the first ties of a network and its best-connected person; of several, the first. */
export function glanceAt({ people, ties, names }: ImportedNetwork): Glance {
  const nameOf = (person: number) => names?.[person] ?? String(person);
  const contacts = new Uint32Array(people);
  let best = 0;
  for (let end = 0; end < ties.length; end++) contacts[ties[end]!]!++;
  for (let person = 1; person < people; person++) if (contacts[person]! > contacts[best]!) best = person;
  const firstTies = Array.from(
    { length: Math.min(MOST_TIES, ties.length / 2) },
    (_, tie) => [nameOf(ties[tie * 2]!), nameOf(ties[tie * 2 + 1]!)] as const,
  );
  return { firstTies, best: nameOf(best), bestContacts: contacts[best]! };
}
