/** What a visit made of somebody. */
export type Visitor = 'fan' | 'customer' | 'critic';

/** How those are who went, coded; shares are of all who went, 0 … 1. */
export type VisitsFinding =
  | { readonly kind: 'nobody' }
  /** Days have passed, and nobody has gone since the first. */
  | { readonly kind: 'only-first'; readonly people: number }
  | { readonly kind: 'all'; readonly visitor: Visitor; readonly people: number }
  /** More than half are. */
  | { readonly kind: 'most'; readonly visitor: Visitor; readonly share: number; readonly people: number }
  /** Nothing has a majority. */
  | { readonly kind: 'mixed'; readonly fans: number; readonly critics: number; readonly people: number };

/** People who went until the end of a day, by what it made of them. */
export type Visitors = Readonly<Record<Visitor, number>>;

/** @param onFirstDay people who had gone by the end of day 0 */
export function visitsFinding(visitors: Visitors, onFirstDay: number, day: number): VisitsFinding {
  const { fan, customer, critic } = visitors;
  const people = fan + customer + critic;
  if (people === 0) return { kind: 'nobody' };
  if (day > 0 && people <= onFirstDay) return { kind: 'only-first', people };
  const [visitor, most] = Object.entries(visitors).reduce((a, b) => (b[1] > a[1] ? b : a)) as [
    Visitor,
    number,
  ];
  if (most === people) return { kind: 'all', visitor, people };
  if (most > people / 2) return { kind: 'most', visitor, share: most / people, people };
  return { kind: 'mixed', fans: fan / people, critics: critic / people, people };
}
