/*
 * Tellings as the stage draws them are one flat list, which crosses from the worker as it is: of each telling its teller,
 * its listener, and 1 where it was news to the listener (they had heard nothing before), else 0.
 */

/** A flat list of tellings: teller, listener, isNews, three numbers each. */
export type TellingTriples = Uint32Array;

/** Numbers that one telling takes. */
export const TRIPLE = 3;

/** No tellings. */
export const NO_TELLINGS: TellingTriples = new Uint32Array();

/** One telling by its parts. */
interface Telling {
  readonly teller: number;
  readonly listener: number;
  readonly isNews: boolean;
}

/** The list of these tellings. */
export function packTriples(tellings: readonly Telling[]): TellingTriples {
  const triples = new Uint32Array(tellings.length * TRIPLE);
  tellings.forEach(({ teller, listener, isNews }, index) =>
    triples.set([teller, listener, Number(isNews)], index * TRIPLE),
  );
  return triples;
}

/** The list of tellings along a way, from each person to the next one in it; all of them were news. */
export const triplesAlong = (way: readonly number[]): TellingTriples =>
  packTriples(way.slice(1).map((listener, place) => ({ teller: way[place]!, listener, isNews: true })));

/** The number of tellings in a list. */
export const countOf = (triples: TellingTriples): number => triples.length / TRIPLE;

/** Of each telling, its teller. */
export const tellersOf = (triples: TellingTriples): number[] =>
  Array.from({ length: countOf(triples) }, (_, index) => triples[index * TRIPLE]!);

/** Of each telling, its listener. */
export const listenersOf = (triples: TellingTriples): number[] =>
  Array.from({ length: countOf(triples) }, (_, index) => triples[index * TRIPLE + 1]!);
