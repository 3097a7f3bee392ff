import { greatest } from '../model/basics/extremes.ts';
/** The share of the story that arrives after a number of retellings. */
export interface HopRow {
  /** Retellings since the visit; 0 is first-hand. */
  readonly hop: number;
  readonly people: number;
  /** Mean of what they still have, 0 … 1; null when nobody is at that hop. */
  readonly fidelity: number | null;
}

/** The finding of the story chart, coded. `hop` is at least 1; `gone` 0 … 1 is the share lost or changed. */
export type StoryFinding =
  /** Nobody holds the story at second hand. */
  | { readonly kind: 'nobody-retold' }
  /** After `hop` retellings nothing is lost or changed. */
  | { readonly kind: 'intact'; readonly hop: number; readonly people: number }
  /** After `hop` retellings, and not before, this share of the story is gone, on average over `people`. */
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

/** Above this share, nearly all is gone, and the first such hop says more than the final share. */
const NEARLY_ALL = 0.9;

/** A difference that shows when both are told as whole percentages. */
const CLEAR = 0.02;

interface Level {
  readonly hop: number;
  readonly people: number;
  readonly gone: number;
}

/** The hops at second hand whose mean can be told, nearest first: with enough people, or where none has, with most. */
function levelsOf(rows: readonly HopRow[]): Level[] {
  const levels = rows.flatMap(({ hop, people, fidelity }) =>
    hop >= 1 && people > 0 && fidelity !== null && Number.isFinite(fidelity)
      ? [{ hop, people, gone: 1 - Math.min(1, Math.max(0, fidelity)) }]
      : [],
  );
  const enough = levels.reduce((most, { people }) => Math.max(most, Math.min(people, ENOUGH_PEOPLE)), 0);
  return levels.filter(({ people }) => people >= enough).sort((a, b) => a.hop - b.hop);
}

/**
 * The first hop at which half of the story is gone, and the first at which all of it is, or nearly all, or as much as
 * ever.
 */
export function storyFinding(rows: readonly HopRow[]): StoryFinding {
  const levels = levelsOf(rows);
  const last = levels.at(-1);
  if (!last) return { kind: 'nobody-retold' };
  const most = greatest(levels.map(({ gone }) => gone));
  if (most === 0) return { kind: 'intact', hop: last.hop, people: last.people };
  const reaching = (level: number) => levels.find(({ gone }) => gone >= level)!;
  const far = reaching(most === 1 ? 1 : Math.min(most, NEARLY_ALL));
  const half = far.gone >= 0.5 ? reaching(0.5) : far;
  return far.gone - half.gone < CLEAR
    ? { kind: 'gone', ...half }
    : { kind: 'half-gone', half: half.hop, ...far };
}
