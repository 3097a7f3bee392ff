import { afterEach, describe, expect, it, vi } from 'vitest';
import { Playback, SPEEDS } from '../../../src/state/session/playback.svelte.ts';

/** A playback whose time passes when the test says so. */
function playbackOf(start: { lastDay: number; mayGrow?: boolean; lastNews?: number }) {
  const run: typeof start & { mayGrow: boolean } = { mayGrow: false, ...start };
  let tick: ((elapsedMs: number) => void) | null = null;
  const playback = new Playback(
    () => run.lastDay,
    () => run.mayGrow,
    (next) => {
      tick = next;
      return () => (tick = null);
    },
    () => run.lastNews ?? run.lastDay,
  );
  const pass = (ms: number) => tick?.(ms);
  return { playback, run, pass, isTicking: () => tick !== null };
}

/** A screen whose frames come when the test says so. */
function screenOf() {
  const asked = new Map<number, FrameRequestCallback>();
  let number = 0;
  let now = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    asked.set(++number, callback);
    return number;
  });
  vi.stubGlobal('cancelAnimationFrame', (request: number) => asked.delete(request));
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  /** Draws frames until so many milliseconds have passed. */
  const draw = (ms: number, frame = 16) => {
    for (const end = now + ms; now < end;) {
      now += frame;
      const due = [...asked.values()];
      asked.clear();
      for (const callback of due) callback(now);
    }
  };
  /** Lets time pass in which no frame is drawn: the machine sleeps, or the page is hidden. */
  const skip = (ms: number) => void (now += ms);
  const hide = (ms: number) => {
    page.dispatchEvent(new Event('visibilitychange'));
    skip(ms);
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { draw, skip, hide, isAsked: () => asked.size > 0 };
}

afterEach(() => void vi.unstubAllGlobals());

describe('playback', () => {
  it('moves on by whole days, as many a second as its speed says', () => {
    const { playback, pass } = playbackOf({ lastDay: 90 });
    playback.speed = 4;
    playback.play();
    pass(249);
    expect(playback.day).toBe(0);
    pass(1);
    expect(playback.day).toBe(1);
    pass(1000);
    expect(playback.day).toBe(5);
  });

  it('stops at the last day and lets the clock go', () => {
    const { playback, pass, isTicking } = playbackOf({ lastDay: 3 });
    playback.play();
    pass(10_000);
    expect(playback.day).toBe(3);
    expect(playback.isPlaying).toBe(false);
    expect(playback.isAtEnd).toBe(true);
    expect(isTicking()).toBe(false);
  });

  it('goes to the end at once where no other day brings anything new, but shows each day to who goes there', () => {
    const { playback, run, pass } = playbackOf({ lastDay: 30, mayGrow: true, lastNews: 2 });
    playback.play();
    pass(1000);
    // More may still come.
    expect(playback.day).toBe(4);
    Object.assign(run, { lastDay: 90, mayGrow: false });
    pass(250);
    expect([playback.day, playback.isPlaying]).toEqual([90, false]);
    playback.goTo(40);
    playback.step(1);
    expect(playback.day).toBe(41);
    playback.step(-Infinity);
    playback.play();
    pass(250);
    expect(playback.day).toBe(1);
    pass(250);
    expect(playback.day).toBe(90);
  });

  it('goes round when it is told to, and lets the last day be seen before', () => {
    const { playback, pass } = playbackOf({ lastDay: 3 });
    playback.isLooping = true;
    playback.play();
    pass(750);
    expect(playback.day).toBe(3);
    pass(600);
    expect(playback.day).toBe(3);
    pass(600);
    expect([playback.day, playback.isPlaying]).toEqual([0, true]);
    pass(250);
    expect(playback.day).toBe(1);
    pass(500);
    playback.isLooping = false;
    pass(16);
    expect([playback.day, playback.isPlaying]).toEqual([3, false]);
  });

  it('begins again from the start when it is played at the end', () => {
    const { playback } = playbackOf({ lastDay: 3 });
    playback.goTo(3);
    playback.play();
    expect(playback.day).toBe(0);
    expect(playback.isPlaying).toBe(true);
  });

  it('waits for days that are still to come', () => {
    const { playback, run, pass } = playbackOf({ lastDay: 2, mayGrow: true });
    playback.play();
    pass(5000);
    expect(playback.day).toBe(2);
    expect(playback.isPlaying).toBe(true);
    run.lastDay = 50;
    pass(250);
    expect(playback.day).toBe(3);
  });

  it('goes to a day that is still to come as soon as it has arrived', () => {
    const { playback, run, pass } = playbackOf({ lastDay: 40, mayGrow: true });
    playback.play();
    playback.goTo(80);
    pass(1000);
    expect(playback.day).toBe(40);
    run.lastDay = 70;
    expect(playback.day).toBe(70);
    run.lastDay = 200;
    expect([playback.day, playback.isPlaying]).toEqual([80, true]);
    pass(250);
    expect(playback.day).toBe(81);
  });

  it('follows the days that arrive once the end was asked for, and is at the end when they are all there', () => {
    const { playback, run } = playbackOf({ lastDay: 40, mayGrow: true });
    playback.step(Infinity);
    expect([playback.day, playback.isAtEnd]).toEqual([40, false]);
    run.lastDay = 61;
    expect(playback.day).toBe(61);
    Object.assign(run, { lastDay: 90, mayGrow: false });
    expect([playback.day, playback.isAtEnd]).toEqual([90, true]);
    playback.step(-1);
    expect(playback.day).toBe(89);
  });

  it('shows the nearest day that there is', () => {
    const { playback } = playbackOf({ lastDay: 10 });
    const shown = [-4, 3.4, 3.6, 99].map((day) => {
      playback.goTo(day);
      return playback.day;
    });
    expect(shown).toEqual([0, 3, 4, 10]);
  });

  it('pauses for a step, also to the very ends', () => {
    const { playback, isTicking } = playbackOf({ lastDay: 10 });
    playback.play();
    playback.step(1);
    expect(playback.isPlaying).toBe(false);
    expect(isTicking()).toBe(false);
    expect(playback.day).toBe(1);
    playback.step(Infinity);
    expect(playback.day).toBe(10);
    playback.step(-Infinity);
    expect(playback.day).toBe(0);
  });

  it('plays once however often it is told to', () => {
    let started = 0;
    const playback = new Playback(
      () => 10,
      () => false,
      () => {
        started++;
        return () => undefined;
      },
    );
    playback.play();
    playback.play();
    expect(started).toBe(1);
  });

  it('chooses a speed at which a run takes about twenty seconds, within what there is', () => {
    const { playback } = playbackOf({ lastDay: 10 });
    const chosen = [1, 10, 20, 90, 365, 3650].map((days) => {
      playback.suitSpeed(days);
      return playback.speed;
    });
    expect(chosen).toEqual([0.5, 0.5, 1, 4, 16, 16]);
  });

  it('is slow on the first days, on which few speak, until a speed is chosen', () => {
    const { playback, pass } = playbackOf({ lastDay: 90 });
    playback.suitSpeed(90);
    expect(playback.choice).toBe('auto');
    playback.play();
    pass(10_000);
    expect(playback.day).toBe(20);
    pass(1000);
    expect(playback.day).toBe(24);
    playback.choice = 8;
    playback.goTo(0);
    pass(1000);
    expect(playback.day).toBe(8);
    playback.suitSpeed(10);
    expect(playback.choice).toBe(8);
  });

  it('changes its speed by one step and stays within the list', () => {
    const { playback } = playbackOf({ lastDay: 10 });
    playback.speed = SPEEDS[0];
    playback.changeSpeed(-1);
    expect(playback.speed).toBe(0.5);
    playback.changeSpeed(1);
    expect(playback.speed).toBe(1);
    playback.speed = 16;
    playback.changeSpeed(1);
    expect(playback.speed).toBe(16);
    expect(playback.choice).toBe(16);
  });

  it('rests on the last day for good when it has played to the end by the screen’s own frames', () => {
    const { draw, isAsked } = screenOf();
    const playback = new Playback(
      () => 3,
      () => false,
    );
    playback.play();
    draw(800);
    expect([playback.day, playback.isPlaying, isAsked()]).toEqual([3, false, false]);
    draw(5000);
    expect([playback.day, playback.isPlaying, isAsked()]).toEqual([3, false, false]);
    playback.toggle();
    expect([playback.day, playback.isPlaying]).toEqual([0, true]);
    // As fast as the first time, by one clock alone.
    draw(516);
    expect(playback.day).toBe(2);
  });

  it('goes on where it was when the page has been hidden', () => {
    const { draw, hide } = screenOf();
    const playback = new Playback(
      () => 400,
      () => false,
    );
    playback.play();
    draw(2600);
    expect(playback.day).toBe(10);
    hide(60_000);
    draw(100);
    expect([playback.day, playback.isPlaying]).toEqual([10, true]);
    draw(250);
    expect(playback.day).toBe(11);
  });

  it('goes on at most a quarter of a second later when the machine has slept', () => {
    const { draw, skip } = screenOf();
    const playback = new Playback(
      () => 400,
      () => false,
    );
    playback.play();
    draw(2600);
    skip(3_600_000);
    draw(16);
    expect(playback.day).toBe(11);
  });

  it('stays where it is stopped from within a frame', () => {
    const { draw, isAsked } = screenOf();
    let days = 3;
    const playback: Playback = new Playback(
      () => {
        if (days === 0) playback.pause();
        return days;
      },
      () => true,
    );
    playback.play();
    draw(200);
    days = 0;
    draw(500);
    expect([playback.isPlaying, isAsked()]).toEqual([false, false]);
  });
});
