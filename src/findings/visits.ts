/** The outcome of a visit. */
export type Visitor = 'fan' | 'customer' | 'critic';

/** The finding on the visitors, coded. */
export type VisitsFinding =
  | { readonly kind: 'nobody' }
  /** Days have passed, and nobody has gone since the first. */
  | { readonly kind: 'only-first'; readonly people: number }
  | { readonly kind: 'all'; readonly visitor: Visitor; readonly people: number }
  /** More than half are. */
  | { readonly kind: 'most'; readonly visitor: Visitor; readonly number: number; readonly people: number }
  /** Nothing has a majority: the two that most of them are, the larger one first. */
  | { readonly kind: 'mixed'; readonly parts: readonly [Part, Part]; readonly people: number };

/** The visitors with one outcome. */
interface Part {
  readonly visitor: Visitor;
  readonly number: number;
}

/** People who went until the end of a day, by what it made of them. */
export type Visitors = Readonly<Record<Visitor, number>>;

/** @param onFirstDay people who had gone by the end of day 0 */
export function visitsFinding(visitors: Visitors, onFirstDay: number, day: number): VisitsFinding {
  const { fan, customer, critic } = visitors;
  const people = fan + customer + critic;
  if (people === 0) return { kind: 'nobody' };
  if (day > 0 && people <= onFirstDay) return { kind: 'only-first', people };
  const parts: Part[] = [
    { visitor: 'fan', number: fan },
    { visitor: 'customer', number: customer },
    { visitor: 'critic', number: critic },
  ];
  // Sorting keeps the order of equals.
  const [first, second] = parts.sort((a, b) => b.number - a.number) as [Part, Part];
  if (first.number === people) return { kind: 'all', visitor: first.visitor, people };
  return first.number > people / 2
    ? { kind: 'most', ...first, people }
    : { kind: 'mixed', parts: [first, second], people };
}
