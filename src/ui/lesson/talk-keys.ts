import type { Presenting } from '../../state/page/presenting.svelte.ts';
import { chordOf, isTaken } from '../keyboard/shortcuts.ts';

/** What a key does while a talk is given. */
type TalkAction =
  | 'goOn'
  | 'goBack'
  | 'raise'
  | 'lower'
  | 'first'
  | 'play'
  | 'luck'
  | 'twin'
  | 'chart'
  | 'chapters'
  | 'tell'
  | 'accounts'
  | 'link'
  | 'speaker'
  | 'strip'
  | 'blank'
  | 'fullScreen'
  | 'leave';

/**
 * The keys of a talk. Clickers send page keys, arrows, the space bar, `B` or `.` for the black screen, and F5 and Escape by
 * turns. The number keys count hands.
 */
export const TALK_KEYS: readonly { readonly keys: readonly string[]; readonly what: TalkAction }[] = [
  { keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space'], what: 'goOn' },
  { keys: ['PageUp', 'ArrowLeft', 'ArrowUp'], what: 'goBack' },
  { keys: ['1', '2', '3', '4', '5'], what: 'raise' },
  { keys: ['Backspace'], what: 'lower' },
  { keys: ['F5', 'Home'], what: 'first' },
  { keys: ['P'], what: 'play' },
  { keys: ['L'], what: 'luck' },
  { keys: ['W'], what: 'twin' },
  { keys: ['G'], what: 'chart' },
  { keys: ['C'], what: 'chapters' },
  { keys: ['T'], what: 'tell' },
  { keys: ['A'], what: 'accounts' },
  { keys: ['Q'], what: 'link' },
  { keys: ['S'], what: 'speaker' },
  { keys: ['N'], what: 'strip' },
  { keys: ['B', '.'], what: 'blank' },
  { keys: ['F'], what: 'fullScreen' },
  { keys: ['Escape'], what: 'leave' },
];

/** What keys do in a talk; the answer that a hand is for is counted from 0. */
export type TalkActions = Readonly<Record<Exclude<TalkAction, 'raise'>, () => void>> & {
  readonly raise: (choice: number) => void;
};

/** Carries out a key while a talk is on the wall; a black screen comes back at any key, which does nothing else. */
export function pressTalkKey(event: KeyboardEvent, presenting: Presenting, actions: TalkActions): void {
  if (event.defaultPrevented) return;
  if (presenting.isBlank) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    presenting.toggleBlank();
    return;
  }
  const chord = chordOf(event);
  // On a French keyboard, the keys of the digits write other signs.
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  const key = digit !== undefined && chord.length === 1 ? digit : chord;
  const what = TALK_KEYS.find(({ keys }) => keys.includes(key))?.what;
  if (!what || isTaken(event, chord, 'present')) return;
  if (what === 'raise') actions.raise(Number(key) - 1);
  else actions[what]();
  event.preventDefault();
}
