import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** A talk of one's own: how it is written, kept and handed on. */
export const talkEditor = {
  shelf: 'Your own talks',
  none: 'None yet. Begin with an empty one, or with a copy of a workshop.',
  begin: 'Write a talk',
  copyOf: (title: string) => `${title}, a copy`,
  edit: 'Edit',
  editOf: (title: string) => `Edit “${title}”`,
  editCopy: 'Edit a copy',
  editCopyOf: (title: string) => `Edit a copy of “${title}”`,
  remove: 'Delete',
  removeOf: (title: string) => `Delete “${title}”`,
  removed: (title: string) => `“${title}” is deleted.`,
  restore: 'Bring it back',
  untitled: 'Untitled talk',
  newTitle: 'My talk',
  length: (chapters: number, minutes: number) =>
    `${counted(chapters, { one: 'chapter', other: 'chapters' })}${minutes > 0 ? `, ${count(minutes)} minutes` : ''}`,
  unfinished: (faults: number) =>
    `${counted(faults, { one: 'thing needs', other: 'things need' })} correcting before it can be given`,
  mend: 'Open it in the editor all the same',

  title: 'Write a talk',
  name: 'Title of the talk',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  kept: 'Kept in this browser',
  keeping: 'Keeping …',
  refusal: {
    blocked:
      'This browser keeps nothing for this page: it is a private window, or storage is switched off. Save the talk as a file before you close the page.',
    full: 'This browser has no room left, so the last changes are not kept. Save the talk as a file before you close the page.',
  },

  chapters: 'Chapters',
  untitledChapter: 'Untitled chapter',
  chapterFaults: (faults: number) =>
    `${counted(faults, { one: 'thing needs', other: 'things need' })} correcting`,
  rail: 'Up and down arrows go from one chapter to the next; with Alt they move it, and Delete leaves it out.',
  moved: (title: string, place: number) => `“${title || 'Untitled chapter'}” is chapter ${place} now.`,
  up: 'Move up (Alt+↑)',
  down: 'Move down (Alt+↓)',
  duplicate: 'Duplicate',
  leaveOut: 'Delete the chapter (Delete)',
  add: 'Empty chapter',
  capture: 'Chapter from what is on show',
  captured: 'What is on show has become a chapter.',
  full: (most: number) => `A talk has at most ${count(most)} chapters.`,

  fields: {
    title: 'Title',
    minutes: 'Minutes',
    text: 'Text',
    textHint: '**weight**, *stress*, lists with “- ”; {reach@36} or {reach@36%} for the run’s own numbers',
    figures: (names: readonly string[]) => `Numbers of the run: ${names.join(', ')}`,
    watch: 'Watch this',
    watchHint: 'one sentence while the run plays',
    lesson: 'Lesson',
    lessonHint: 'one sentence when it is over',
    notes: 'Notes',
    notesHint: 'for the speaker alone',
    day: 'Stop on day',
    dayHint: 'empty: at the end',
    claims: 'Claims',
    claimsHint: 'one a line, such as: reach@36 between 300 and 900',
  },
  run: {
    title: 'Run',
    asBefore: 'Goes on with the run of the chapter before.',
    first: 'The scenario with which Tell Ten begins.',
    own: (preset: string, isChanged: boolean) =>
      `A scenario of its own: ${preset}${isChanged ? ', changed' : ''}.`,
    changes: 'The run of the chapter before, but for:',
    change: (name: string, value: string) => `${name}: ${value}`,
    more: (values: number) => `and ${counted(values, { one: 'other value', other: 'other values' })}`,
    take: 'Take what is on show',
    show: 'Show it on the page',
    clear: 'Go on with the run before',
  },
  show: {
    title: 'What stands out',
    chart: 'Chart',
    colour: 'Colour',
    layout: 'Layout',
    person: 'Person whose sentences are large',
    personHint: 'by number',
    runs: 'Many runs',
    whisper: 'Whisper game',
    asBefore: 'as before',
    no: 'no',
    charts: {
      reach: 'who has heard',
      stages: 'what people do',
      left: 'what is left by retelling',
      visits: 'visits',
      story: 'what is left by day',
      reproduction: 'how many each one reaches',
    },
    whispers: { room: 'the room’s own', beside: 'beside the run’s' },
  },
  bet: {
    title: 'Bet',
    add: 'Ask the room to bet',
    remove: 'No bet',
    question: 'Question',
    answer: (place: number) => `Answer ${place}`,
    right: (place: number) => `Answer ${place} comes true`,
    comesTrue: 'comes true',
    addAnswer: 'Another answer',
    removeAnswer: (place: number) => `Remove answer ${place}`,
  },

  play: 'Play from here',
  rehearse: 'Rehearse',
  save: 'Save as a file',
  copyLink: 'Copy link',
  copyLinkOf: (title: string) => `Copy a link to “${title}”`,
  linkCopied: 'The link is copied. It opens the talk on any machine, with all of its chapters.',
  workshopCopied: 'The link is copied. It opens the workshop in the reader’s own language.',
  linkRefused: 'The browser does not let this page copy. The link:',
  linkTooLong: (length: number, most: number) =>
    `As a link it would have ${count(length)} characters, and mails leave only ${count(most)} whole. Save it as a file instead.`,
  saved: (name: string) => `Saved as ${name}. It opens here, or with “rehearse” on the command line.`,
  running: (done: number, all: number) => `Running chapter ${count(done)} of ${count(all)} for its digest …`,
  skip: 'Do without digests',
  fileName: 'talk',
  fold: 'To the page',
  close: 'Put it away',
  writing: (title: string) => `You are writing “${title}”.`,
};

/** Its shape, in every language. */
export type TalkEditorWords = typeof talkEditor;
