import { quoted } from './fields.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const columnName = (column: string | number) => (typeof column === 'number' ? count(column) : quoted(column));

/** The dialog that shares a scenario. */
export const shareDialog = {
  carries: 'The link holds the whole scenario, including its luck: it opens the same run.',
  onDay: (day: number) => `Open it on day ${count(day)}, as it is now`,
  withColumns: 'Open it with controls and charts, also on a first visit',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The browser refused to copy. The link is selected: copy it with the keyboard',
  send: 'Send …',
  code: 'QR code of the link',
  dense: 'This scenario has a long link, so its code is dense: it can only be scanned from close up.',
  tooLong: 'This link is too long for a QR code: copy it instead.',
  reach: {
    computer: 'This page runs only on this computer, so nobody else can open its link.',
    file: 'This page was opened from a file, so nobody else can open its link.',
  },
  handIn: 'Hand in what you found …',
  mark: 'Mark what was handed in …',
  scorm: 'Save for a learning platform (SCORM 1.2)',
  packing: 'Making the package …',
  noSingleFile:
    'The package needs Tell Ten as one file, and this page has none beside it. Open that file, and save from there.',
  address: 'Public address of Tell Ten',
  addressHelp:
    'Where your audience finds Tell Ten, such as https://example.org/tell-ten/. The link and the code will lead there.',
  notAnAddress: (text: string) =>
    `“${text}” is not an address. Enter something like https://example.org/tell-ten/.`,
  /** What somebody needs besides the link: the network's file, and how to know it. */
  fileApart: (file: string | null, people: number, ties: number, digest: string) =>
    `The network of this scenario is too large for a link. Whoever opens it also needs ${file === null ? 'the network’s file' : `the file “${file}”`}, with ${counted(people, { one: 'person', other: 'people' })} and ${counted(ties, { one: 'tie', other: 'ties' })} (digest ${digest}).`,
  /** What they have to choose in the preview of the file, as it was chosen here. */
  columnsApart: (columns: readonly (string | number)[]) =>
    `Its columns of people have to be chosen: ${columns.map(columnName).join(', ')}.`,
  thresholdApart: (threshold: number) => `Ties weaker than ${exact(threshold)} have to be left out.`,
};

/** Its shape, in every language. */
export type ShareDialogWords = typeof shareDialog;
