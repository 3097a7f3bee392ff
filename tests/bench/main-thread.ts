import type { Page } from 'puppeteer-core';

/** What a page's main thread did while it was watched; all in milliseconds. */
export interface MainThread {
  /** Of each frame in which any script ran: the processor time of its scripts, waiting not counted. */
  readonly frames: readonly number[];
  /** Each task over 50 ms: how long it kept the page from answering, and how long of that it worked and did not wait. */
  readonly longTasks: readonly { readonly took: number; readonly worked: number }[];
}

/** An event of Chromium's trace that has a duration; microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
}

const SCRIPTS = new Set([
  ...['FunctionCall', 'FireAnimationFrame', 'TimerFire', 'HandlePostMessage', 'EventDispatch'],
  ...['RunMicrotasks', 'EvaluateScript', 'MinorGC', 'MajorGC'],
]);
/** Begins when a frame's callbacks are called. */
const FRAME = 'AnimationFrame::Render';
const LONG = 50;

/** Watches the main thread of a page, which is the only one in its browser, while something is done on it. */
export async function watchMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return readTrace(events);
}

/** What a trace says of the thread that draws frames. */
export function readTrace(events: readonly TraceEvent[]): MainThread {
  const thread = busiestThread(events);
  const own = events.filter((event) => threadOf(event) === thread).sort((a, b) => a.ts - b.ts);
  const starts = own.filter(({ name, ph }) => name === FRAME && ph === 'b').map(({ ts }) => ts);
  const frames = new Map<number, number>();
  let [frame, end] = [0, 0];
  for (const { name, ph, ts, dur = 0, tdur = 0 } of own) {
    // What runs inside a script has been counted with it.
    if (ph !== 'X' || !SCRIPTS.has(name) || ts < end) continue;
    end = ts + dur;
    while (frame < starts.length && starts[frame]! <= ts) frame++;
    if (frame > 0) frames.set(frame, (frames.get(frame) ?? 0) + tdur / 1000);
  }
  const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const longTasks = tasks
    .map(({ dur = 0, tdur = 0 }) => ({ took: dur / 1000, worked: tdur / 1000 }))
    .filter(({ took }) => took > LONG);
  return { frames: [...frames.values()], longTasks };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)}/${String(tid)}`;

function busiestThread(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.name !== 'FireAnimationFrame') continue;
    counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  }
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  if (!busiest) throw new Error('The trace has no frames.');
  return busiest[0];
}
