import type { Chapter } from './talk.ts';

/** What a chapter shows, one press after the other: its text, its bet, the run, and what that has shown. */
export type Step = 'text' | 'bet' | 'run' | 'lesson';

/** Where the bet of a chapter is answered: with the next lesson before another bet, else where it was asked. */
function answerPlace(chapters: readonly Chapter[], asked: number): number {
  for (let place = asked; place < chapters.length; place++) {
    const { bet, lesson } = chapters[place]!;
    if (place > asked && bet) break;
    if (lesson !== '') return place;
  }
  return asked;
}

/** The chapter whose bet is answered at the end of a chapter, by its place; −1 where none is. */
export const answeredAt = (chapters: readonly Chapter[], place: number): number =>
  chapters.findIndex(({ bet }, asked) => bet !== null && answerPlace(chapters, asked) === place);

const showsRun = ({ scenario, changes, day, show }: Chapter): boolean =>
  scenario !== null || day !== null || Object.keys({ ...changes, ...show }).length > 0;

/** The steps of a chapter, in their order. */
export function stepsOf(chapters: readonly Chapter[], place: number): readonly Step[] {
  const chapter = chapters[place]!;
  const steps = (['text', 'bet', 'run', 'lesson'] as const).filter(
    (step) =>
      ({
        text: chapter.text !== '',
        bet: chapter.bet !== null,
        run: showsRun(chapter),
        lesson: chapter.lesson !== '' || answeredAt(chapters, place) >= 0,
      })[step],
  );
  // A title alone is something to be shown, too.
  return steps.length > 0 ? steps : ['text'];
}
