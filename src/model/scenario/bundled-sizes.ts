/**
 * The real networks that come with Tell Ten, and their sizes. The page needs only these to check a scenario; the
 * ties are in `bundled.ts`.
 */
export const BUNDLED = {
  /** Zachary 1977: friendships in a karate club that later split. */
  karate: { people: 34, ties: 78 },
  /** Breiger & Pattison 1986: marriages between Florentine families of the 15th century. */
  florentine: { people: 15, ties: 20 },
  /** Knuth 1993: who meets whom in Hugo's Les Misérables. */
  miserables: { people: 77, ties: 254 },
} as const;

export type BundledName = keyof typeof BUNDLED;

export const BUNDLED_NAMES = Object.keys(BUNDLED) as BundledName[];

export const isBundledName = (value: unknown): value is BundledName =>
  typeof value === 'string' && Object.hasOwn(BUNDLED, value);
