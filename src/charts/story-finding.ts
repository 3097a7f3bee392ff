/** What is left of the story among those who came to hold it at the same distance from a visit. */
export interface HopRow {
  /** Retellings since the visit; 0 is first-hand. */
  readonly hop: number;
  readonly people: number;
  /** Mean of what is left, 0 … 1; null when nobody is at that hop. */
  readonly fidelity: number | null;
}

/** What the story chart shows, coded; `hop` is at least 1 and `share`, what is left, 0 … 1. */
export type StoryFinding =
  /** Nobody holds the story at second hand. */
  | { readonly kind: 'nobody-retold' }
  /** After `hop` retellings nothing is lost or changed. */
  | { readonly kind: 'intact'; readonly hop: number; readonly people: number }
  /** After `hop` retellings this share of the story is left, on average over `people`. */
  | { readonly kind: 'left-after'; readonly hop: number; readonly share: number; readonly people: number };

/** Fewer people than this are an anecdote, not a mean. */
export const ENOUGH_PEOPLE = 10;

type RetoldRow = HopRow & { readonly fidelity: number };

const isRetold = (row: HopRow): row is RetoldRow =>
  row.hop >= 1 && row.people > 0 && row.fidelity !== null && Number.isFinite(row.fidelity);

const compare = (a: RetoldRow, b: RetoldRow): number => {
  const enough = (row: RetoldRow) => Math.min(row.people, ENOUGH_PEOPLE);
  return enough(a) - enough(b) || a.hop - b.hop;
};

/** What is left at the farthest hop with enough people, or where no hop has, at that with most. */
export function storyFinding(rows: readonly HopRow[]): StoryFinding {
  const retold = rows.filter(isRetold);
  if (retold.length === 0) return { kind: 'nobody-retold' };
  const { hop, people, fidelity } = retold.reduce((best, row) => (compare(row, best) > 0 ? row : best));
  const share = Math.min(1, Math.max(0, fidelity));
  return share === 1 ? { kind: 'intact', hop, people } : { kind: 'left-after', hop, share, people };
}
