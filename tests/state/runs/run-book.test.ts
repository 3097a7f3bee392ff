import { createStore, get, set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { RunBook } from '../../../src/state/runs/run-book.svelte.ts';
import { RUNS_KEY } from '../../../src/state/page/storage.ts';
import type { Session } from '../../../src/state/session/session.svelte.ts';
import { runOf } from '../../model/runs.ts';
import { withEmptyDatabases } from '../browser-storage.ts';
import { withEffects } from '../effects.svelte.ts';
import { isOver, ranSession, small } from '../session/small-session.ts';
import { endSessions } from '../sessions.ts';

withEmptyDatabases();
afterEach(endSessions);

/** What the browser keeps, as text. */
const storedBook = async () => JSON.stringify(await get('book', createStore(RUNS_KEY, 'things')));

/** A book of its own, as each visit has, once it knows what was kept. */
async function bookOf(session: Session): Promise<RunBook> {
  const book = withEffects(() => new RunBook(session));
  book.nameOf = ({ scenario }) => `relay ${scenario['listeners.relay']}`;
  await vi.waitFor(() => expect(book.current).not.toBeNull());
  return book;
}

async function newVisit() {
  endSessions();
  const { session, opened } = await ranSession();
  return { session, opened, book: await bookOf(session) };
}

async function changed(session: Session, value: number, isGoingOn = false) {
  session.settings.set('listeners.relay', value, isGoingOn);
  await vi.waitFor(() => expect(session.run.scenario?.['listeners.relay']).toBe(value));
  await isOver(session);
}

const reachWith = (value: number) => [...runOf({ ...small, 'listeners.relay': value }).result.byDay.reach];
const relays = (book: RunBook) => book.runs.map(({ scenario }) => scenario['listeners.relay']);
const first = small['listeners.relay'];

/** Waits until what the book holds has been kept. */
const isKept = (what: RegExp) => vi.waitFor(async () => expect(await storedBook()).toMatch(what));

describe('the runs so far', () => {
  it('are remembered newest first, each once, and of one gesture only the last', async () => {
    const { session } = await ranSession();
    const book = await bookOf(session);
    for (const value of [0.2, 0.3, 0.4]) await changed(session, value, true);
    await vi.waitFor(() => expect(relays(book)).toEqual([0.4, first]));
    await changed(session, 0.35);
    session.settings.swap();
    await isOver(session);
    await vi.waitFor(() => expect(book.current?.scenario['listeners.relay']).toBe(0.4));
    expect(relays(book)).toEqual([0.35, 0.4, first]);
    expect(book.runs.map(({ from }) => from?.scenario['listeners.relay'])).toEqual([0.4, first, undefined]);
  });

  it('keep two changes of one value apart where the first was undone', async () => {
    const { session } = await ranSession();
    const book = await bookOf(session);
    await changed(session, 0.2);
    session.settings.undo();
    await isOver(session);
    await changed(session, 0.3);
    await vi.waitFor(() => expect(relays(book)).toEqual([0.3, 0.2, first]));
  });

  it('are found again in the next visit with what came of them, and nothing is run for it', async () => {
    const { session } = await ranSession();
    await bookOf(session);
    await changed(session, 0.4);
    await isKept(/0\.4/);
    const { book, opened } = await newVisit();
    await vi.waitFor(() => expect(relays(book)).toEqual([first, 0.4]));
    expect(book.runs[1]!.reach).toEqual(reachWith(0.4));
    expect(book.runs[1]!.from!.scenario['listeners.relay']).toBe(first);
    expect(opened).toEqual([]);
  });

  it('of another engine are not told', async () => {
    const { session } = await ranSession();
    await bookOf(session);
    await changed(session, 0.4);
    await isKept(/0\.4/);
    const kept = await storedBook();
    const other = `"engine":${ENGINE_VERSION + 1}`;
    const another = JSON.parse(kept.replaceAll(`"engine":${ENGINE_VERSION}`, other)) as unknown;
    await set('book', another, createStore(RUNS_KEY, 'things'));
    const { book } = await newVisit();
    expect(relays(book)).toEqual([first]);
  });

  it('open with their luck, on their last day, and undo goes back', async () => {
    const { session } = await ranSession();
    const book = await bookOf(session);
    await changed(session, 0.4);
    await vi.waitFor(() => expect(book.runs).toHaveLength(2));
    book.open(book.runs[1]!);
    await isOver(session);
    await vi.waitFor(() => expect(session.run.scenario?.['listeners.relay']).toBe(first));
    expect(session.day.shown?.measures.day).toBe(session.lastDay);
    session.settings.undo();
    expect(session.settings.scenario['listeners.relay']).toBe(0.4);
  });
});

describe('runs that are kept', () => {
  it('are at most four, each once, with a line of its own', async () => {
    const { session } = await ranSession();
    const book = await bookOf(session);
    book.keep();
    book.keep();
    expect(book.pins).toHaveLength(1);
    for (const value of [0.2, 0.25, 0.3, 0.35]) {
      await changed(session, value);
      await vi.waitFor(() => expect(book.current?.scenario['listeners.relay']).toBe(value));
      book.keep();
    }
    expect(book.pins.map(({ style }) => style)).toEqual([0, 1, 2, 3]);
    expect(book.isFull).toBe(true);
    book.remove(book.pins[1]!);
    book.keep();
    expect(book.pins.map(({ style }) => style)).toEqual([0, 2, 3, 1]);
  });

  it('come back by undo, which leaves the scenario as it is; and X swaps two runs past them', async () => {
    const { session } = await ranSession();
    const book = await bookOf(session);
    await changed(session, 0.4);
    await vi.waitFor(() => expect(book.current?.scenario['listeners.relay']).toBe(0.4));
    book.keep();
    book.rename(book.pins[0]!, '  more pass it on ');
    expect(book.pins[0]!.name).toBe('more pass it on');
    book.remove(book.pins[0]!);
    expect(session.settings.history.undoable).toEqual({
      kind: 'pins',
      what: 'removed',
      name: 'more pass it on',
    });
    session.settings.undo();
    expect(book.pins[0]!.name).toBe('more pass it on');
    expect(session.before.known?.reach).toEqual(reachWith(first));
    for (const value of [first, 0.4]) {
      session.settings.swap();
      await isOver(session);
      await vi.waitFor(() => expect(session.run.scenario?.['listeners.relay']).toBe(value));
      expect(book.pins).toHaveLength(1);
    }
  });

  it('are found again in the next visit, also where the history is forgotten', async () => {
    const { session } = await ranSession();
    const book = await bookOf(session);
    await changed(session, 0.4);
    await vi.waitFor(() => expect(book.current?.scenario['listeners.relay']).toBe(0.4));
    book.keep();
    await changed(session, 0.35);
    await vi.waitFor(() => expect(book.current?.scenario['listeners.relay']).toBe(0.35));
    book.forget();
    await isKept(/"runs":\[\{[^[\]]*0\.35[^]*"pins":\[\{/);
    const next = await newVisit();
    await vi.waitFor(() => expect(relays(next.book)).toEqual([first, 0.35]));
    expect(next.book.pins.map(({ run }) => run.reach)).toEqual([reachWith(0.4)]);
    expect(next.session.settings.history.undoable).toBeNull();
  });
});
