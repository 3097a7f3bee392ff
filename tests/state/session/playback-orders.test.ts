import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Playback } from '../../../src/state/session/playback.svelte.ts';

/** The page's playback with a run whose days arrive, and a clock that ticks, when the order says so. */
class Page {
  run = { lastDay: 0, mayGrow: true };
  tick: ((elapsedMs: number) => void) | null = null;
  readonly playback = new Playback(
    () => this.run.lastDay,
    () => this.run.mayGrow,
    (tick) => {
      this.tick = tick;
      return () => (this.tick = null);
    },
  );
}

/** What somebody last asked for: a day, the end, or that it plays. */
type Wish = { readonly day: number } | 'plays' | 'nothing';
interface Model {
  wish: Wish;
}
type Step = fc.Command<Model, Page>;

/** Whatever the order, the day is one that has arrived, and a day that was asked for is shown as soon as it is there. */
function holds({ wish }: Model, { run, playback }: Page): void {
  expect(playback.day).toBeGreaterThanOrEqual(0);
  expect(playback.day).toBeLessThanOrEqual(run.lastDay);
  if (typeof wish === 'object') expect(playback.day).toBe(Math.min(wish.day, run.lastDay));
  if (playback.isAtEnd) expect([playback.day, run.mayGrow]).toEqual([run.lastDay, false]);
}

/** A step of one kind, which says what is done to the page and what is then wished. */
const step = (
  name: string,
  run: (page: Page) => Wish | undefined,
  check: (page: Page) => boolean = () => true,
): Step => ({
  check: () => true,
  toString: () => name,
  run: (model, page) => {
    if (!check(page)) return;
    model.wish = run(page) ?? model.wish;
    holds(model, page);
  },
});

const days = fc.integer({ min: 0, max: 60 });
const isUnderWay = ({ run }: Page) => run.mayGrow;

const steps: fc.Arbitrary<Step>[] = [
  days.map((more) => step(`arrive ${String(more)}`, ({ run }) => void (run.lastDay += more), isUnderWay)),
  fc.constant(
    step(
      'over',
      ({ run, playback }) => {
        run.mayGrow = false;
        playback.settle();
        return playback.isPlaying ? 'plays' : { day: playback.day };
      },
      isUnderWay,
    ),
  ),
  fc.constant(step('next run', ({ run }) => void (run.mayGrow = true))),
  days.map((lastDay) =>
    step(
      `another run, of ${String(lastDay)} days so far`,
      ({ run, playback }) => {
        run.lastDay = Math.max(lastDay, playback.day);
        return undefined;
      },
      isUnderWay,
    ),
  ),
  fc.constant(
    step('play', ({ playback }) => {
      playback.play();
      return 'plays';
    }),
  ),
  fc.constant(
    step('pause', ({ playback }) => {
      playback.pause();
      return 'nothing';
    }),
  ),
  fc.integer({ min: 1, max: 3000 }).map((ms) =>
    step(`tick ${String(ms)}`, (page) => {
      if (!page.tick) return undefined;
      page.tick(ms);
      return 'plays';
    }),
  ),
  fc.integer({ min: 0, max: 150 }).map((day) =>
    step(`drag to ${String(day)}`, ({ run, playback }) => {
      playback.goTo(day);
      if (playback.isPlaying) return 'nothing';
      return { day: run.mayGrow ? day : Math.min(day, run.lastDay) };
    }),
  ),
  fc.constantFrom(-1, 1, -Infinity).map((by) =>
    step(`step ${String(by)}`, ({ run, playback }) => {
      const day = Math.max(0, playback.day + by);
      playback.step(by);
      return { day: run.mayGrow ? day : Math.min(day, run.lastDay) };
    }),
  ),
  fc.constant(
    step('End', ({ run, playback }) => {
      playback.step(Infinity);
      return { day: run.mayGrow ? Infinity : run.lastDay };
    }),
  ),
];

const orders = fc.commands(steps, { maxCommands: 40 });

describe('playback in any order of arriving, playing, dragging and ending', () => {
  it('shows days that have arrived, and the day that was asked for as soon as it is there', () => {
    fc.assert(
      fc.property(orders, (order) =>
        fc.modelRun(() => ({ model: { wish: 'nothing' as Wish }, real: new Page() }), order),
      ),
      { numRuns: 1000 },
    );
  });

  it('never sticks: the end, once asked for, is shown when the run is over, and what plays comes to it', () => {
    fc.assert(
      fc.property(orders, days, fc.boolean(), (order, more, plays) => {
        const page = new Page();
        fc.modelRun(() => ({ model: { wish: 'nothing' as Wish }, real: page }), order);
        const { run, playback } = page;
        run.mayGrow = true;
        if (plays) playback.play();
        else playback.step(Infinity);
        run.lastDay += more;
        page.tick?.(100_000);
        Object.assign(run, { lastDay: run.lastDay + 7, mayGrow: false });
        page.tick?.(100_000);
        expect([playback.day, playback.isPlaying]).toEqual([run.lastDay, false]);
      }),
      { numRuns: 1000 },
    );
  });
});
