import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { betIn, betText } from '../../../src/model/bets/bet-text.ts';
import { BETS_KEY } from '../../../src/state/page/storage.ts';
import { BetsOnRun } from '../../../src/state/bets/bets.svelte.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions } from '../sessions.ts';
import { ranSession, small } from '../session/small-session.ts';

afterEach(() => {
  endSessions();
  vi.unstubAllGlobals();
});

/** A tab that remembers. @param bets what it remembers of them already */
function keptByTab(bets?: string): Map<string, string> {
  const kept = new Map(bets === undefined ? [] : [[BETS_KEY, bets]]);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

async function betsOn() {
  const { session } = await ranSession();
  return { session, bets: withEffects(() => new BetsOnRun(session)) };
}

describe('a bet', () => {
  it('holds the run back until it is locked, and then plays it from the start', async () => {
    const { session, bets } = await betsOn();
    session.playback.goTo(5);
    bets.ask(false, 'reach');
    expect([session.playback.day, session.playback.isPlaying, bets.isAsking]).toEqual([0, false, true]);
    bets.lock();
    expect(bets.isAsking).toBe(true);
    bets.choice = 2;
    bets.lock();
    expect([bets.isOpen, session.playback.isPlaying]).toEqual([false, true]);
    expect(bets.locked).toEqual({ about: 'reach', name: '', guess: { way: 'choice', choice: 2 } });
  });

  it('on how often a story takes off holds whichever of its lucks is on show, and plays none', async () => {
    const { session, bets } = await betsOn();
    bets.ask(false, 'outbreak');
    bets.choice = 4;
    bets.goOn();
    const locked = { about: 'outbreak', name: '', guess: { way: 'choice', choice: 4 } };
    expect([bets.isOpen, session.playback.isPlaying, bets.locked]).toEqual([false, false, locked]);
    session.settings.set('seed', `${small.seed}#3`);
    expect(bets.locked).toEqual(locked);
    session.settings.set('place.food', 0.1);
    expect(bets.locked).toBeNull();
  });

  it('goes on with a clicker: without a guess the run is watched', async () => {
    const { session, bets } = await betsOn();
    bets.ask(false, 'reach');
    bets.goOn();
    expect([bets.isOpen, bets.locked, session.playback.isPlaying]).toEqual([false, null, true]);
  });

  it('is on another luck where the run has been seen, and on the same one where it has not', async () => {
    const { session, bets } = await betsOn();
    bets.ask(false);
    expect(session.settings.scenario.seed).toBe(small.seed);
    bets.ask(true);
    expect(session.settings.scenario.seed).not.toBe(small.seed);
    expect(bets.hasOtherLuck).toBe(true);
  });

  it('is first about who loses money where somebody sells, and never where nobody does', async () => {
    const { session, bets } = await betsOn();
    bets.ask(false, 'lost');
    expect([bets.about, bets.subjects.includes('lost')]).toEqual(['reach', false]);
    session.settings.replace(
      { ...small, topic: 'product', 'diners.count': 3, 'downline.founders': 3 },
      { kind: 'value', path: 'downline.founders' },
    );
    bets.ask(false);
    expect([bets.about, bets.subjects[0], bets.whole]).toEqual(['lost', 'lost', 1]);
    expect(bets.answers).toHaveLength(4);
    bets.ask(false, 'visits');
    expect(bets.about).toBe('visits');
  });

  it('keeps the luck that somebody has locked', async () => {
    const { session, bets } = await betsOn();
    session.settings.isLuckLocked = true;
    bets.ask(true);
    expect(session.settings.scenario.seed).toBe(small.seed);
  });

  it('can be left: the run plays, and nothing was bet', async () => {
    const { session, bets } = await betsOn();
    bets.ask(false);
    bets.close();
    expect([bets.locked, session.playback.isPlaying]).toEqual([null, true]);
  });

  it('belongs to its run: another one has none, and going back finds it again', async () => {
    const { session, bets } = await betsOn();
    bets.ask(false, 'reach');
    bets.way = 'number';
    bets.number = 30;
    bets.lock();
    session.settings.set('seed', 'elsewhere');
    flushSync();
    expect(bets.locked).toBeNull();
    session.settings.undo();
    flushSync();
    expect(bets.locked?.guess).toEqual({ way: 'number', number: 30 });
  });

  it('comes out of a link as it went in', async () => {
    const { bets } = await betsOn();
    bets.ask(false, 'visits');
    bets.way = 'curve';
    bets.name = ' Ada ';
    bets.move(3, 0.4);
    bets.lock();
    const text = betText(bets.locked!);
    bets.forget();
    bets.take(betIn(text, small.people)!, bets.scenario);
    expect(bets.locked!.name).toBe('Ada');
    expect(betText(bets.locked!)).toBe(text);
  });

  it('of a class is there again when the page is loaded again, on the same run only', async () => {
    keptByTab();
    const { session, bets } = await betsOn();
    bets.ask(false, 'visits');
    bets.way = 'number';
    bets.lines = 'Ben: 3\nCleo: 40';
    flushSync();
    const again = withEffects(() => new BetsOnRun(session));
    expect([again.isAsking, again.about, again.lines]).toEqual([true, 'visits', bets.lines]);
    expect(again.all).toHaveLength(2);
    const { session: elsewhere } = await ranSession();
    elsewhere.settings.set('seed', 'nowhere');
    expect(withEffects(() => new BetsOnRun(elsewhere)).hasAny).toBe(false);
  });

  it('that is taken away is not remembered', async () => {
    const kept = keptByTab('{"about":"reach"');
    const { bets } = await betsOn();
    bets.lines = 'Ben: 3';
    flushSync();
    expect(JSON.parse(kept.get(BETS_KEY)!)).toMatchObject({ lines: 'Ben: 3' });
    bets.forget();
    flushSync();
    expect(kept.size).toBe(0);
  });

  it('stands first among those of others, which may also be alone', async () => {
    const { bets } = await betsOn();
    bets.ask(false, 'reach');
    bets.way = 'number';
    bets.lines = 'Ben: 3\nCleo: 40';
    bets.number = 7;
    bets.lock();
    expect(bets.all.map(({ guess }) => guess)).toEqual(
      [7, 3, 40].map((number) => ({ way: 'number', number })),
    );
    bets.ask(false, 'reach');
    bets.number = null;
    bets.way = 'number';
    bets.lock();
    expect([bets.isOpen, bets.locked, bets.hasAny]).toEqual([false, null, true]);
  });

  it('shows in the chart of the reach what it says of it', async () => {
    const { bets } = await betsOn();
    const inChart = (about: 'reach' | 'visits', choose: () => void) => {
      bets.ask(false, about);
      choose();
      bets.lock();
      return bets.inChart;
    };
    expect(inChart('visits', () => (bets.choice = 1))).toBeNull();
    expect(inChart('reach', () => (bets.choice = 0))!.levels).toEqual([bets.answers[0]!.high]);
    const drawn = inChart('reach', () => {
      bets.way = 'curve';
      bets.move(5, 1);
    })!;
    expect(drawn.curve).toHaveLength(small.days + 1);
    expect(drawn.curve[small.days]).toBe(small.people);
  });
});
