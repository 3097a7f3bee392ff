import {
  askIn,
  isOwnMessage,
  ownTarget,
  stateMessage,
  type SpeakerAsk,
  type SpeakerState,
} from './speaker-messages.ts';

/** The name of the speaker's window: opened twice, it is the same. */
export const SPEAKER_WINDOW = 'tell-ten-speaker';

/** The address of the speaker's window: this page, asked for the notes. */
export const speakerAddress = (address: string): string => `${address.replace(/[?#].*$/s, '')}?speaker`;

/** The speaker's window as the wall sees it. The two only send each other messages: pages on disk may do nothing else. */
export class SpeakerWindow {
  #other = $state.raw<Window | null>(null);
  #isBlocked = $state(false);

  /**
   * To be made in an effect root or while a component is set up.
   * @param state what the speaker sees
   * @param onask called when the speaker presses something there
   */
  constructor(state: () => SpeakerState, onask: (ask: Exclude<SpeakerAsk, 'hello'>) => void) {
    $effect(() => {
      this.#other?.postMessage(stateMessage(state()), ownTarget());
    });
    $effect(() => {
      const hear = (event: MessageEvent) => {
        const ask = isOwnMessage(event) ? askIn(event.data) : null;
        if (ask === null) return;
        if (ask !== 'hello') onask(ask);
        else {
          // It may have been loaded again, or opened by a link.
          const other = event.source as Window;
          this.#isBlocked = false;
          if (other === this.#other) other.postMessage(stateMessage(state()), ownTarget());
          else this.#other = other;
        }
      };
      addEventListener('message', hear);
      return () => removeEventListener('message', hear);
    });
  }

  /** True where the browser has refused to open it, so that a link has to be pressed. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** Opens it, or brings it to the front; it says hello when it is there. */
  open(): void {
    const opened = window.open(speakerAddress(location.href), SPEAKER_WINDOW, 'popup,width=900,height=640');
    this.#isBlocked = opened === null;
  }

  /** Does without. */
  dismiss(): void {
    this.#isBlocked = false;
  }
}
