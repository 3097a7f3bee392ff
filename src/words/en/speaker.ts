import { numbers } from './numbers.ts';

const { count } = numbers;

/** The time of day, with minutes. */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const minutesAndSeconds = (minutes: number): string => {
  const seconds = Math.floor(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The speaker's notes. */
export const speaker = {
  open: 'Notes in a window of their own (S)',
  strip: 'Notes at the foot of this screen (N)',
  blocked: 'The browser has not let the notes open.',
  press: 'Open the notes',
  dismiss: 'Do without',
  window: (title: string) => `Notes: ${title}`,
  next: 'Next:',
  atEnd: 'the end',
  steps: {
    text: (title: string) => `chapter “${title}”`,
    bet: () => 'the bet',
    run: () => 'the run',
    lesson: () => 'the lesson',
  },
  noNotes: 'No notes for this chapter.',
  elapsed: (minutes: number, due: number | null, whole: number | null) =>
    `${minutesAndSeconds(minutes)}${due === null || whole === null ? '' : ` · due ${count(due)} of ${count(whole)} min`}`,
  clock: (now: number) => clock.format(now),
  back: 'Back',
  on: 'On',
  play: 'Play or pause',
  blank: 'Black screen',
  waiting: 'Waiting for the talk …',
  alone: 'These are the notes of a talk. Open them from the talk, with S.',
};

/** Its shape, in every language. */
export type SpeakerWords = typeof speaker;
