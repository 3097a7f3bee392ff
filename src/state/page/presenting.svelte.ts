import { PRESETS } from '../../model/scenario/presets/index.ts';
import type { Session } from '../session/session.svelte.ts';

/** The parts of the screen that presenting needs; tests pass in their own. */
export interface Screen {
  /** True where the page can fill the screen. */
  readonly canFill: boolean;
  readonly isFilled: boolean;
  fill(): Promise<void>;
  release(): Promise<void>;
  /** Calls back whenever the page fills the screen, or does not any more; returns the clean-up. */
  watch(onChange: () => void): () => void;
}

const browserScreen: Screen = {
  get canFill() {
    return document.fullscreenEnabled;
  },
  get isFilled() {
    return document.fullscreenElement !== null;
  },
  fill: () => document.documentElement.requestFullscreen(),
  release: () => document.exitFullscreen(),
  watch(onChange) {
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  },
};

/**
 * The page in front of a room: which of its things are to be seen, and what a clicker does. It holds nothing of the run,
 * so that what is presented is what was explored.
 */
export class Presenting {
  #isOn = $state(false);
  #isBlank = $state(false);
  #isTelling = $state(false);
  #isFilled = $state(false);
  /** True where the screen was filled for the presentation, so that leaving full screen ends it. */
  #isFilledForTalk = false;
  #isByKeyboard = false;
  /** True where the run goes on playing once the screen is no longer black. */
  #wasPlaying = false;
  readonly #session: Session;
  readonly #screen: Screen;

  /**
   * To be made in an effect root or while a component is set up.
   * @param isOn true where the address asks for it; for the whole screen it takes a click or a key
   */
  constructor(session: Session, isOn = false, screen: Screen = browserScreen) {
    this.#session = session;
    this.#isOn = isOn;
    this.#screen = screen;
    $effect(() => screen.watch(() => this.#noteScreen()));
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** True while the screen is black, so that the room looks at the speaker. */
  get isBlank(): boolean {
    return this.#isBlank;
  }

  /** True while a chain of sentences stands large on the wall, in the place of the town. */
  get isTelling(): boolean {
    return this.#isTelling;
  }

  get isFilled(): boolean {
    return this.#isFilled;
  }

  get canFill(): boolean {
    return this.#screen.canFill;
  }

  /** True where the presentation was started by keyboard, so that the focus needs a place. */
  get isByKeyboard(): boolean {
    return this.#isByKeyboard;
  }

  /** Begins, on the whole screen where the browser lets it. */
  async enter(isByKeyboard: boolean): Promise<void> {
    this.#isByKeyboard = isByKeyboard;
    this.#isOn = true;
    await this.#fill();
  }

  async leave(): Promise<void> {
    this.#isOn = false;
    this.#isBlank = false;
    this.#isTelling = false;
    if (this.#isFilledForTalk) await this.#release();
  }

  /** Goes on where the browser gives the screen back by itself, as when another window is opened. */
  outlastScreen(): void {
    this.#isFilledForTalk = false;
  }

  async toggleScreen(): Promise<void> {
    await (this.#screen.isFilled ? this.#release() : this.#fill());
  }

  /** Makes the screen black, or what it was; the run waits meanwhile. */
  toggleBlank(): void {
    const { playback } = this.#session;
    this.#isBlank = !this.#isBlank;
    if (this.#isBlank) {
      this.#wasPlaying = playback.isPlaying;
      playback.pause();
    } else if (this.#wasPlaying) playback.play();
  }

  /** Shows a chain of sentences large, or the town again; the run waits meanwhile. */
  toggleTelling(): void {
    this.#isTelling = !this.#isTelling;
    if (this.#isTelling) this.#session.playback.pause();
  }

  /** Ends what a step back of the presentation ends first: true where sentences stood on the wall. */
  endTelling(): boolean {
    const wasTelling = this.#isTelling;
    this.#isTelling = false;
    return wasTelling;
  }

  /** The clicker's button for "on": plays, stops to talk, plays on, and at the end shows the next scenario. */
  goOn(): void {
    const { playback } = this.#session;
    if (this.endTelling()) return;
    if (!playback.isAtEnd) playback.toggle();
    else if (this.#isOwn || !this.nextPreset()) playback.step(-Infinity);
  }

  /** The clicker's button for "back": to the first day, and from there to the scenario before. */
  goBack(): void {
    const { playback } = this.#session;
    if (this.endTelling()) return;
    if (playback.day > 0 || this.#isOwn || !this.previousPreset()) playback.step(-Infinity);
  }

  /** Shows the next preset, on its first day; false where there is none. */
  nextPreset(): boolean {
    return this.#goTo(1);
  }

  previousPreset(): boolean {
    return this.#goTo(-1);
  }

  /** A scenario of one's own: a clicker does not leave it, whose two buttons would not find the way back. */
  get #isOwn(): boolean {
    return this.#session.settings.changed.length > 0;
  }

  #goTo(step: 1 | -1): boolean {
    const session = this.#session;
    const place = PRESETS.findIndex(({ id }) => id === session.settings.base.id);
    const preset = place < 0 ? undefined : PRESETS[place + step];
    if (!preset) return false;
    this.#isTelling = false;
    session.loadPreset(preset);
    // Who presents says first what is to be seen.
    session.playback.pause();
    return true;
  }

  #noteScreen(): void {
    this.#isFilled = this.#screen.isFilled;
    // Escape is the browser's there: whoever presses it wants to be out of both.
    if (!this.#isFilled && this.#isFilledForTalk) void this.leave();
    this.#isFilledForTalk &&= this.#isFilled;
  }

  async #fill(): Promise<void> {
    if (!this.#screen.canFill || this.#screen.isFilled) return;
    try {
      await this.#screen.fill();
      this.#isFilledForTalk = true;
    } catch {
      // The browser may refuse; it works without.
    }
  }

  async #release(): Promise<void> {
    this.#isFilledForTalk = false;
    if (this.#screen.isFilled) await this.#screen.release();
  }
}
