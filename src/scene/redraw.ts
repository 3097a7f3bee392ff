/** Draws once per animation frame, and only when something asked for it. */
export class Redraw {
  readonly #draw: (now: number) => boolean;
  #frame: number | null = null;

  /** `draw` gets the time in milliseconds and returns true when it wants the next frame as well. */
  constructor(draw: (now: number) => boolean) {
    this.#draw = draw;
  }

  /** True while a drawing is asked for: after a change, and as long as anything moves. */
  get isPending(): boolean {
    return this.#frame !== null;
  }

  /** Asks for one drawing at the next frame. */
  request(): void {
    this.#frame ??= requestAnimationFrame((now) => {
      this.#frame = null;
      if (this.#draw(now)) this.request();
    });
  }

  /** Draws at once, in place of the frame that may have been asked for. */
  now(): void {
    this.stop();
    if (this.#draw(performance.now())) this.request();
  }

  /** Forgets what was asked for. */
  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}
