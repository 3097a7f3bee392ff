import { KeptThings } from '../page/kept-things.ts';
import { RUNS_KEY } from '../page/storage.ts';
import type { KeptPin, KeptRun } from './kept-form.ts';

/** What is kept: the runs, the newest first, and those that somebody keeps. */
interface Kept {
  readonly runs: readonly KeptRun[];
  readonly pins: readonly KeptPin[];
}

const MEGABYTES = 1024 * 1024;
const books = new KeptThings<Kept>(RUNS_KEY, { most: 1, mostBytes: 16 * MEGABYTES });
const MARK = 'book';

/** About how much a number of a course takes. */
const NUMBER = 5;

const bytesOf = ({ link, reach }: KeptRun): number => 200 + 2 * link.length + NUMBER * reach.length;

/** Has the browser keep all this in place of what it kept before. */
export const keepBook = (book: Kept): Promise<void> =>
  books.keep(
    MARK,
    book,
    [...book.runs, ...book.pins.map(({ run }) => run)].reduce((sum, run) => sum + bytesOf(run), 0),
  );

/** What was kept last; nothing where the browser has none. */
export const keptBook = async (): Promise<Kept> => (await books.find(MARK)) ?? { runs: [], pins: [] };
