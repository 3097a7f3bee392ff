import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';
import { rehearsal } from './rehearsal.ts';
import { speaker } from './speaker.ts';

const { count, percent, decimal } = numbers;

const megabytes = (bytes: number): string => decimal(Math.round(bytes / 100_000) / 10);

const hands = (value: number): string => counted(value, { one: 'hand', other: 'hands' });

/** Workshops: how they are opened, and what stands on the wall beside their own texts. */
export const lesson = {
  shelf: 'Workshops',
  shelfLead:
    'A quarter of an hour each, for a room with a projector: a question, a bet by show of hands, the run, and what it has shown. A clicker is enough to lead through it.',
  length: (chapters: number, minutes: number) =>
    `${counted(chapters, { one: 'chapter', other: 'chapters' })}, ${count(minutes)} minutes`,
  begin: (title: string) => `Present “${title}”`,
  rehearse: 'Rehearse',
  rehearseOf: (title: string) => `Rehearse “${title}”`,
  sheet: 'Facilitator’s sheet',
  sheetOf: (title: string) => `Facilitator’s sheet for “${title}”`,
  file: {
    open: 'Open a talk from a file …',
    opened: (chapters: number) => `${counted(chapters, { one: 'chapter', other: 'chapters' })}, from a file`,
    refused: 'This file cannot be told as a talk:',
    linkRefused: 'This link cannot be told as a talk:',
    damaged: 'The talk in the link is damaged, or not whole. Ask for it as a file.',
    noJson: (name: string) =>
      `${name}: expected a talk as JSON, such as the command line’s “rehearse” reads.`,
    tooLarge: (name: string, bytes: number, most: number) =>
      `${name}: ${megabytes(bytes)} MB – a talk is at most ${megabytes(most)} MB.`,
    tooDeep: (name: string) => `${name}: nested too deeply for a talk, which is a list of chapters.`,
  },
  minutes: (value: number) => `${count(value)} min`,
  wall: 'On the wall',
  chapterOf: (place: number, all: number) => `Chapter ${place} of ${all}`,
  on: 'On (Page Down)',
  back: 'Back (Page Up)',
  list: 'Chapters (C)',
  luck: 'Again with other luck (L)',
  twin: 'The other side: same people, same luck (W)',
  isTwin: (day: string) => `The other side · ${day}`,
  otherRun: (day: string) => `Not the author’s run · ${day}`,
  otherSide: 'the other side',
  accounts: 'Accounts',
  middleOne: 'The accounts of the middle one of those who joined to earn',
  noAccounts: 'Nobody has accounts by this day.',
  hands: 'Press a number for each hand in the room',
  handsSoFar: (value: number) => `${value === 0 ? 'No hand yet' : hands(value)} · → for the run`,
  raise: (key: number, answer: string, value: number) => `${key}: ${answer}. ${hands(value)}. Add one.`,
  lower: (answer: string) => `One hand fewer for “${answer}”`,
  bets: 'What you bet',
  youBet: (right: number, all: number) =>
    all === 0 ? 'What came of it' : `You bet: ${count(right)} of ${count(all)} right`,
  handsUp: hands,
  atEnd: 'The end · Q for the link to the last run',
  handsFor: (value: number) => `: ${hands(value)}`,
  isRight: 'right',
  runs: 'Many runs',
  runsFall: (all: number) => `${count(all)} runs: one dot for each`,
  link: {
    title: 'The run on the wall, for phones',
    show: 'This run on your phones (Q)',
    code: 'QR code of the link to this run',
    scan: 'This very run, to change it on your phone',
    nowhere: {
      anywhere: 'This run’s link is too long for a code. Share it instead.',
      computer: 'This page runs only on this computer, so no phone can open it.',
      file: 'This page was opened from a file, so no phone can open it.',
    },
  },
  whisper: {
    title: 'Your own whisper game',
    person: 'Person',
    said: 'What was said',
    saidBy: (person: number) => `What person ${person} said`,
    kept: (detail: string, person: number) => `${detail}: still there with person ${person}`,
    axis: 'retellings',
    model: 'five hundred chains',
    you: 'you',
    drawn: (left: readonly number[]) =>
      left.length === 0
        ? 'Nobody has whispered yet.'
        : `What is left after each retelling: ${left.map((share) => percent(share)).join(', ')}.`,
  },
  rehearsal,
  speaker,
  paused: (title: string, place: number) => `“${title}” waits at chapter ${place}.`,
  resume: 'Go on (F5)',
  end: 'End the workshop',
};

/** Its shape, in every language. */
export type LessonWords = typeof lesson;
