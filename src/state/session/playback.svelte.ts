/** Calls back with the milliseconds since the last call until it is stopped; tests hand in their own. */
export type Clock = (tick: (elapsedMs: number) => void) => () => void;

/** Days a second. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 16] as const;

/** About how long a run should play, in seconds, when nobody has chosen a speed. */
const PLEASANT_SECONDS = 20;

/** While few speak, on the first days, the automatic speed is at most so many days a second. */
const FIRST_DAYS = 20;
const FIRST_SPEED = 2;

/** Milliseconds for which the last day stays before a loop begins again. */
const LOOP_REST = 1200;

/**
 * The most milliseconds that pass with one frame of the screen. A laptop that slept wakes on the day on which it fell
 * asleep, and a device that draws slowly shows fewer days a second instead of leaving days out.
 */
const LONGEST_FRAME = 250;

/** A clock that ticks with the screen, and stands still while the page is hidden. */
const screenClock: Clock = (tick) => {
  let last: number | null = null;
  let request = requestAnimationFrame(function next(now) {
    // Asked for before the tick, which may stop the clock: the frame to come is what there is to be cancelled.
    request = requestAnimationFrame(next);
    if (last !== null) tick(Math.min(now - last, LONGEST_FRAME));
    last = now;
  });
  // A hidden page gets no frames: the first one after it would bring all the time in which nobody looked.
  const forget = () => (last = null);
  document.addEventListener('visibilitychange', forget);
  return () => {
    cancelAnimationFrame(request);
    document.removeEventListener('visibilitychange', forget);
  };
};

/** Which day is shown, and how it moves. */
export class Playback {
  /** Days a second; one of {@link SPEEDS}. */
  speed = $state<number>(4);
  /** True where nobody has chosen a speed: the first days are slower then. */
  private automatic = $state(false);
  private hasChosen = false;
  /** True where playback starts again at the end. */
  isLooping = $state(false);
  /** The day that is sought: further than {@link day} while it has not arrived yet, Infinity for the end. */
  private sought = $state(0);
  private running = $state(false);
  private fraction = 0;
  /** Milliseconds for which the last day has been shown. */
  private rested = 0;
  private stopClock: (() => void) | null = null;

  /**
   * @param lastDay the last day that can be shown now
   * @param mayGrow true while more days are still to come
   * @param lastNews the last day that brings something new: what plays goes from there to the last day at once
   */
  constructor(
    private readonly lastDay: () => number,
    private readonly mayGrow: () => boolean,
    private readonly clock: Clock = screenClock,
    private readonly lastNews: () => number = lastDay,
  ) {}

  /** The day on show: the one that is sought, or the last that has arrived while that is on its way. */
  get day(): number {
    return Math.min(this.sought, this.lastDay());
  }

  get isPlaying(): boolean {
    return this.running;
  }

  get isAtEnd(): boolean {
    return this.sought >= this.lastDay() && !this.mayGrow();
  }

  play(): void {
    if (this.running) return;
    this.sought = this.isAtEnd ? 0 : this.day;
    this.running = true;
    this.fraction = 0;
    this.rested = 0;
    this.stopClock = this.clock((elapsed) => this.tick(elapsed));
  }

  pause(): void {
    this.running = false;
    this.stopClock?.();
    this.stopClock = null;
  }

  toggle(): void {
    if (this.running) this.pause();
    else this.play();
  }

  /** Shows a day, or the nearest that there is; a day that is still to come is shown when it has arrived. */
  goTo(day: number): void {
    this.sought = Math.max(0, Math.round(day));
    this.fraction = 0;
    if (!this.mayGrow()) this.settle();
  }

  /** Stays on the day on show: what was sought beyond it will not come. */
  settle(): void {
    this.sought = this.day;
  }

  /** Stops and moves by some days. */
  step(days: number): void {
    this.pause();
    this.goTo(this.day + days);
  }

  /** The chosen speed, in days a second, or `auto`. */
  get choice(): number | 'auto' {
    return this.automatic ? 'auto' : this.speed;
  }

  set choice(choice: number | 'auto') {
    this.automatic = choice === 'auto';
    this.hasChosen = choice !== 'auto';
    if (choice !== 'auto') this.speed = choice;
  }

  /** Goes to the next faster (1) or slower (−1) speed. */
  changeSpeed(direction: 1 | -1): void {
    const place = SPEEDS.findIndex((speed) => speed === this.speed);
    this.choice = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, place + direction))]!;
  }

  /** Takes the speed at which this many days play in pleasant time, unless one has been chosen. */
  suitSpeed(days: number): void {
    if (this.hasChosen) return;
    this.automatic = true;
    this.speed = SPEEDS.findLast((speed) => speed * PLEASANT_SECONDS <= days) ?? SPEEDS[0];
  }

  /** Days a second at the day on show. */
  get pace(): number {
    return this.automatic && this.day < FIRST_DAYS ? Math.min(this.speed, FIRST_SPEED) : this.speed;
  }

  private tick(elapsedMs: number): void {
    if (this.isAtEnd) {
      this.rest(elapsedMs);
      return;
    }
    // It plays on from the day that is sought, once that has arrived.
    if (this.sought > this.lastDay()) return;
    this.fraction += (elapsedMs / 1000) * this.pace;
    const whole = Math.floor(this.fraction);
    if (whole === 0) return;
    this.fraction -= whole;
    this.sought = Math.min(this.sought + whole, this.lastDay());
    if (!this.mayGrow() && this.sought >= this.lastNews()) this.sought = this.lastDay();
    if (this.isAtEnd && !this.isLooping) this.pause();
  }

  /** Stays on the last day: for good, or until the loop begins again. */
  private rest(elapsedMs: number): void {
    if (!this.isLooping) {
      this.pause();
      return;
    }
    this.rested += elapsedMs;
    if (this.rested < LOOP_REST) return;
    this.rested = 0;
    this.goTo(0);
  }
}
