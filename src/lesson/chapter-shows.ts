import type { Chapter, Shown } from './talk.ts';

/** What stands out in a chapter: layout, colour and chart are those of the last one that has said something of them. */
export const shownAt = (chapters: readonly Pick<Chapter, 'show'>[], place: number): Shown =>
  chapters.slice(0, place + 1).reduce<Shown>(
    ({ layout, colour, chart }, { show }) => ({
      ...(layout && { layout }),
      ...(colour && { colour }),
      ...(chart && { chart }),
      ...show,
    }),
    {},
  );
