import { untrack } from 'svelte';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { recalled } from '../page/network-memory.ts';
import { MOST_PINS, type FinishedRun, type Pin } from '../session/finished-run.ts';
import type { Session } from '../session/session.svelte.ts';
import { keepBook, keptBook } from './kept-book.ts';
import { keptPin, keptRun, readRun, type KeptRun } from './kept-form.ts';

/** So many runs are remembered. */
const MOST_RUNS = 100;

/** Milliseconds without a change before the browser is asked to keep it. */
const SETTLED = 500;

/** The longest name of a run, in characters. */
export const LONGEST_NAME = 40;

/** The runs that came to their end, the newest first, and those that somebody keeps; found again after a reload. */
export class RunBook {
  #runs = $state.raw<readonly FinishedRun[]>([]);
  /** True once what was kept in earlier visits is there: before that, nothing is written over it. */
  #isRecalled = $state(false);
  /** The runs of this visit that were taken note of. */
  readonly #noted = new WeakSet<FinishedRun>();
  /** Names a run; set by whoever lists them. */
  nameOf: (run: FinishedRun) => string = () => '';
  readonly #session: Session;

  /** The run on show, once it is over; `null` before. */
  readonly current: FinishedRun | null = $derived.by(() => {
    const { scenario, isOver } = this.#session.run;
    return scenario && isOver ? (this.#find(scenario) ?? null) : null;
  });

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session) {
    this.#session = session;
    $effect(() => {
      const { finished } = session.before;
      untrack(() => finished.forEach((run) => this.#note(run)));
    });
    $effect(() => {
      const book = { runs: this.#runs, pins: session.settings.pins };
      if (!this.#isRecalled) return undefined;
      const keep = () => void keepBook({ runs: book.runs.map(keptRun), pins: book.pins.map(keptPin) });
      const timer = setTimeout(keep, SETTLED);
      return () => clearTimeout(timer);
    });
    void this.#recall();
  }

  /** The runs, the newest first. */
  get runs(): readonly FinishedRun[] {
    return this.#runs;
  }

  get pins(): readonly Pin[] {
    return this.#session.settings.pins;
  }

  /** True where no other run can be kept. */
  get isFull(): boolean {
    return this.pins.length >= MOST_PINS;
  }

  /** True for the run on show. */
  isOnShow({ scenario }: FinishedRun): boolean {
    return sameRun(scenario, this.#session.settings.scenario);
  }

  /** True for a run that is kept. */
  isPinned({ scenario }: FinishedRun): boolean {
    return this.pins.some(({ run }) => sameRun(run.scenario, scenario));
  }

  /** Keeps the run on show. */
  keep(): void {
    const run = this.current;
    if (!run || this.isFull || this.isPinned(run)) return;
    const taken = this.pins.map(({ style }) => style);
    const style = Array.from({ length: MOST_PINS }, (_, place) => place).find(
      (free) => !taken.includes(free),
    )!;
    this.#session.settings.setPins([...this.pins, { run, name: '', style }], 'kept', this.nameOf(run));
  }

  /** Names a run; without a name it goes by what it says by itself. */
  rename(pin: Pin, name: string): void {
    const own = name.trim().slice(0, LONGEST_NAME);
    if (own === pin.name) return;
    const pins = this.pins.map((other) => (other === pin ? { ...pin, name: own } : other));
    this.#session.settings.setPins(pins, 'renamed', own || this.nameOf(pin.run));
  }

  /** Keeps a run no longer. */
  remove(pin: Pin): void {
    this.#session.settings.setPins(
      this.pins.filter((other) => other !== pin),
      'removed',
      pin.name || this.nameOf(pin.run),
    );
  }

  /** Opens the scenario of a run, with its luck, on its last day. */
  open({ scenario }: FinishedRun): void {
    const { playback } = this.#session;
    this.#session.load({ scenario, faults: [] }, { kind: 'run' });
    playback.pause();
    playback.goTo(Infinity);
  }

  /** Forgets the history; the runs that somebody keeps stay. */
  forget(): void {
    this.#runs = this.#runs.filter((run) => this.isOnShow(run));
  }

  #find(scenario: Scenario): FinishedRun | undefined {
    return this.#runs.find((run) => sameRun(run.scenario, scenario));
  }

  /** Takes note of a run; while one gesture goes on, as when a slider is dragged, the next one takes its place. */
  #note(run: FinishedRun): void {
    if (this.#noted.has(run)) return;
    this.#noted.add(run);
    const known = this.#find(run.scenario);
    if (known) {
      // It has its people again, who were not kept.
      if (!known.traits && run.traits)
        this.#runs = this.#runs.map((other) => (other === known ? { ...known, traits: run.traits } : other));
      return;
    }
    const [last] = this.#runs;
    const isOfLast = last?.from && last.from === run.from;
    this.#runs = [run, ...(isOfLast ? this.#runs.slice(1) : this.#runs)].slice(0, MOST_RUNS);
  }

  async #recall(): Promise<void> {
    const kept = await keptBook();
    const read = (run: KeptRun) => readRun(run, (mark) => recalled(this.#session, mark));
    const runs = await Promise.all(kept.runs.map(read));
    const pins = await Promise.all(
      kept.pins.map(async ({ run, ...pin }) => ({ ...pin, run: await read(run) })),
    );
    for (const run of runs) {
      if (run && !this.#find(run.scenario)) this.#runs = [...this.#runs, run].slice(0, MOST_RUNS);
    }
    const found = pins.filter((pin): pin is Pin => pin.run !== null);
    const own = this.pins.filter((pin) => found.every(({ style }) => style !== pin.style));
    this.#session.settings.bringPins([...found, ...own].slice(0, MOST_PINS));
    this.#isRecalled = true;
  }
}
