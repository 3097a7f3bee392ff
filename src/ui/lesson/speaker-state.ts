import type { SpeakerState } from '../../state/lesson/speaker-messages.ts';
import type { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
import type { SpeakerWords } from '../../words/en/speaker.ts';

/**
 * What the speaker sees of a talk.
 * @param fill puts the run's numbers into a text
 */
export function speakerState(
  talk: TalkOnShow,
  fill: (text: string) => string,
  texts: SpeakerWords,
  language: string,
): SpeakerState {
  const { chapter, step, next, minutes } = talk;
  const now = {
    text: chapter.text,
    bet: chapter.bet?.question ?? '',
    run: chapter.watch,
    lesson: chapter.lesson,
  };
  return {
    language,
    title: talk.talk.title,
    chapter: `${talk.place + 1} · ${chapter.title}`,
    now: fill(now[step]).replaceAll('**', ''),
    notes: fill(chapter.notes),
    next: next && texts.steps[next.step](next.chapter.title),
    begun: talk.begun,
    due: minutes?.due ?? null,
    whole: minutes?.whole ?? null,
  };
}
