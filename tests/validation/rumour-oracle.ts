/*
 * A rumour after Maki & Thompson 1973 among people who have contacts, told as naively as can be: lists of lists, sets of
 * pairs, and random numbers of its own. It shares nothing with the model but the rule.
 */

/** A number from 0 to below 1. */
type Random = () => number;

/** The minimal standard of Park & Miller 1988 (Communications of the ACM 31: 1192–1201), with their later multiplier. */
export function minimalStandard(seed: number): Random {
  let state = 1 + (seed % 2_147_483_646);
  // The first numbers of seeds that follow each other do so too.
  for (let skip = 0; skip < 20; skip++) state = (state * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

const below = (count: number, random: Random): number => Math.floor(random() * count);

/** Ties between pairs that are chosen uniformly until everybody has so many on average. */
export function randomContacts(people: number, meanContacts: number, random: Random): number[][] {
  const known = Array.from({ length: people }, () => new Set<number>());
  for (let ties = 0; ties < (people * meanContacts) / 2;) {
    const [a, b] = [below(people, random), below(people, random)];
    if (a === b || known[a]!.has(b)) continue;
    known[a]!.add(b);
    known[b]!.add(a);
    ties++;
  }
  return known.map((contacts) => [...contacts]);
}

/** A ring whose ties are rewired one by one, lap after lap (Watts & Strogatz 1998). */
export function smallWorldContacts(
  people: number,
  contacts: number,
  rewiring: number,
  random: Random,
): number[][] {
  const known = Array.from({ length: people }, () => new Set<number>());
  const tie = (a: number, b: number) => known[a]!.add(b) && known[b]!.add(a);
  const laps = Array.from({ length: contacts / 2 }, (_, index) => index + 1);
  for (const lap of laps) known.forEach((_, person) => tie(person, (person + lap) % people));
  for (const lap of laps) {
    for (let person = 0; person < people; person++) {
      if (random() >= rewiring) continue;
      let target = person;
      while (target === person || known[person]!.has(target)) target = below(people, random);
      const neighbour = (person + lap) % people;
      known[person]!.delete(neighbour);
      known[neighbour]!.delete(person);
      tie(person, target);
    }
  }
  return known.map((others) => [...others]);
}

/**
 * The share who have heard in the end. One begins; each day everybody who told yesterday, and everybody who heard
 * yesterday, tells one of their contacts, and stops for good when it is old news to them.
 */
export function rumourShare(contacts: readonly (readonly number[])[], random: Random): number {
  const people = contacts.length;
  const first = below(people, random);
  const hasHeard = Array.from({ length: people }, (_, person) => person === first);
  let tellers = [first];
  while (tellers.length > 0) {
    const tomorrow: number[] = [];
    for (const teller of tellers) {
      const known = contacts[teller]!;
      if (known.length === 0) continue;
      const listener = known[below(known.length, random)]!;
      if (hasHeard[listener]!) continue;
      hasHeard[listener] = true;
      tomorrow.push(teller, listener);
    }
    tellers = tomorrow;
  }
  return hasHeard.filter((heard) => heard).length / people;
}
