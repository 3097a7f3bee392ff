import type { Chapter } from './talk.ts';

/** Minutes up to the end of a chapter, and of the whole talk; `null` where a chapter has none. */
export function minutesUpTo(
  chapters: readonly Pick<Chapter, 'minutes'>[],
  place: number,
): { readonly due: number; readonly whole: number } | null {
  const all = chapters.map(({ minutes }) => minutes);
  if (all.includes(null)) return null;
  const sum = (some: readonly (number | null)[]) => some.reduce<number>((total, one) => total + one!, 0);
  return { due: sum(all.slice(0, place + 1)), whole: sum(all) };
}
