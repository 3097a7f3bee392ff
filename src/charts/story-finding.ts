/** How much of the story arrives among those who came to hold it at the same distance from a visit. */
export interface HopRow {
  /** Retellings since the visit; 0 is first-hand. */
  readonly hop: number;
  readonly people: number;
  /** Mean of what they still have, 0 … 1; null when nobody is at that hop. */
  readonly fidelity: number | null;
}

/** What the story chart shows, coded; `hop` is at least 1, and what is gone is lost or changed, 0 … 1. */
export type StoryFinding =
  /** Nobody holds the story at second hand. */
  | { readonly kind: 'nobody-retold' }
  /** After `hop` retellings nothing is lost or changed. */
  | { readonly kind: 'intact'; readonly hop: number; readonly people: number }
  /** After `hop` retellings this share of the story is gone, on average over `people`; before, it was not half. */
  | { readonly kind: 'gone'; readonly hop: number; readonly gone: number; readonly people: number }
  /** The same, and half of it was gone after `half` retellings, fewer than `hop`. */
  | {
      readonly kind: 'half-gone';
      readonly half: number;
      readonly hop: number;
      readonly gone: number;
      readonly people: number;
    };

/** Fewer people than this are an anecdote, not a mean. */
export const ENOUGH_PEOPLE = 10;

type RetoldRow = HopRow & { readonly fidelity: number };

const isRetold = (row: HopRow): row is RetoldRow =>
  row.hop >= 1 && row.people > 0 && row.fidelity !== null && Number.isFinite(row.fidelity);

const compare = (a: RetoldRow, b: RetoldRow): number => {
  const enough = (row: RetoldRow) => Math.min(row.people, ENOUGH_PEOPLE);
  return enough(a) - enough(b) || a.hop - b.hop;
};

/**
 * Where half of the story is gone, and how much at the farthest hop with enough people, or where no hop has, at that
 * with most.
 */
export function storyFinding(rows: readonly HopRow[]): StoryFinding {
  const retold = rows.filter(isRetold);
  if (retold.length === 0) return { kind: 'nobody-retold' };
  const { hop, people, fidelity } = retold.reduce((best, row) => (compare(row, best) > 0 ? row : best));
  const gone = 1 - Math.min(1, Math.max(0, fidelity));
  if (gone === 0) return { kind: 'intact', hop, people };
  const half = retold
    .filter((row) => row.people >= Math.min(ENOUGH_PEOPLE, people) && row.fidelity <= 0.5)
    .reduce((first, row) => Math.min(first, row.hop), hop);
  return half < hop && gone > 0.5
    ? { kind: 'half-gone', half, hop, gone, people }
    : { kind: 'gone', hop, gone, people };
}
