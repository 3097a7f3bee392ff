import type { Presenting } from '../../state/page/presenting.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import { undoesByItself } from './text-undo.ts';

/** The view in which a key works: the page as one explores it, or as it is presented. */
export type View = 'explore' | 'present';

/** The action of a key. */
export type Action =
  | 'play'
  | 'back'
  | 'forward'
  | 'first'
  | 'last'
  | 'run'
  | 'undo'
  | 'redo'
  | 'swap'
  | 'keep'
  | 'outline'
  | 'compare'
  | 'guide'
  | 'goOn'
  | 'goBack'
  | 'previousPreset'
  | 'nextPreset'
  | 'blank'
  | 'tell'
  | 'fullScreen'
  | 'leave';

/** Keys that do one thing: `Space`, `ArrowLeft`, `B` … as browsers name them, letters as capitals, after `Ctrl+`, `Shift+`. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly what: Action;
  readonly where: readonly View[];
}

const EVERYWHERE = ['explore', 'present'] as const;
const EXPLORE = ['explore'] as const;
const PRESENT = ['present'] as const;

/** Every key that works wherever the focus is. A clicker sends page keys, and `B` or `.` to make the screen black. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['Space'], what: 'play', where: EVERYWHERE },
  { keys: ['ArrowLeft'], what: 'back', where: EVERYWHERE },
  { keys: ['ArrowRight'], what: 'forward', where: EVERYWHERE },
  { keys: ['PageUp'], what: 'back', where: EXPLORE },
  { keys: ['PageDown'], what: 'forward', where: EXPLORE },
  { keys: ['PageDown', 'ArrowDown'], what: 'goOn', where: PRESENT },
  { keys: ['PageUp', 'ArrowUp'], what: 'goBack', where: PRESENT },
  { keys: ['Home'], what: 'first', where: EVERYWHERE },
  { keys: ['End'], what: 'last', where: EVERYWHERE },
  // A clicker's button to begin: the browser would load the page again, and give the whole screen back.
  { keys: ['F5'], what: 'first', where: PRESENT },
  { keys: ['N'], what: 'nextPreset', where: PRESENT },
  { keys: ['P'], what: 'previousPreset', where: PRESENT },
  { keys: ['B', '.'], what: 'blank', where: PRESENT },
  { keys: ['T'], what: 'tell', where: PRESENT },
  { keys: ['F'], what: 'fullScreen', where: PRESENT },
  { keys: ['Escape'], what: 'leave', where: PRESENT },
  { keys: ['Ctrl+Enter'], what: 'run', where: EVERYWHERE },
  { keys: ['Ctrl+Z'], what: 'undo', where: EVERYWHERE },
  { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], what: 'redo', where: EVERYWHERE },
  { keys: ['X'], what: 'swap', where: EXPLORE },
  { keys: ['B'], what: 'outline', where: EXPLORE },
  { keys: ['C'], what: 'compare', where: EXPLORE },
  { keys: ['K'], what: 'keep', where: EXPLORE },
  { keys: ['?'], what: 'guide', where: EXPLORE },
];

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'];

/** The action of a key while the town has the focus; see scene/steering.ts and picking.ts for the code. */
export const TOWN_SHORTCUTS = [
  { keys: ARROWS, what: 'move' },
  { keys: ['+', '-'], what: 'zoom' },
  { keys: ['0'], what: 'fit' },
  { keys: ['Enter'], what: 'select' },
  { keys: ARROWS, what: 'walk' },
  { keys: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowRight'], what: 'moveOn' },
  { keys: ['Escape'], what: 'letGo' },
] as const;

/** Elements in which one writes and chooses. */
const INPUTS = 'dialog, input, select, textarea, [contenteditable]';
const SLIDER = '[role="slider"]';
/** Elements that have a use of their own for a key. */
const FIELDS = `${INPUTS}, ${SLIDER}`;
/** Shortcuts of a presentation, where town and charts are pictures: a clicker works wherever the pointer was. */
const OWN_KEYS: Record<View, string> = { explore: `${FIELDS}, canvas`, present: INPUTS };
/** Keys with which a chart is read by keyboard in a presentation, too; all other keys drive the presentation. */
const READING_KEYS = new Set(['ArrowLeft', 'ArrowRight']);
/** Elements for which the space bar is a click. */
const OWN_SPACE = 'button, summary, a';

/** The effects of the keys on a session, in every view. */
const sessionActions = (session: Session) => ({
  play: () => session.playback.toggle(),
  back: () => session.playback.step(-1),
  forward: () => session.playback.step(1),
  first: () => session.playback.step(-Infinity),
  last: () => session.playback.step(Infinity),
  run: () => session.start(),
  undo: () => session.settings.undo(),
  redo: () => session.settings.redo(),
  swap: () => session.settings.swap(),
});

/** The effects of the keys in a presentation. */
const presentActions = (session: Session, presenting: Presenting) => ({
  ...sessionActions(session),
  goOn: () => presenting.goOn(),
  goBack: () => presenting.goBack(),
  nextPreset: () => void presenting.nextPreset(),
  previousPreset: () => void presenting.previousPreset(),
  blank: () => presenting.toggleBlank(),
  tell: () => presenting.toggleTelling(),
  fullScreen: () => void presenting.toggleScreen(),
  // Sentences give way to the town first.
  leave: () => void (presenting.endTelling() || presenting.leave()),
});

/** What keys do. */
export type Actions = Partial<Record<Action, (() => void) | undefined>>;

/** While something stands in the place of the run, no key drives what cannot be seen. */
export const HELD: Actions = {
  play: undefined,
  back: undefined,
  forward: undefined,
  first: undefined,
  last: undefined,
  goOn: undefined,
  goBack: undefined,
  tell: undefined,
};

/** Carries out a key in the view that is on show; a black screen comes back at any key, which does nothing else. */
export function pressKey(event: KeyboardEvent, session: Session, presenting: Presenting, own: Actions): void {
  if (!presenting.isOn) pressShortcut(event, 'explore', { ...sessionActions(session), ...own });
  else if (!presenting.isBlank)
    pressShortcut(event, 'present', { ...presentActions(session, presenting), ...own });
  else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    presenting.toggleBlank();
  }
}

/** Carries out a key that is pressed anywhere on the page, unless the focused element needs it itself. */
export function pressShortcut(event: KeyboardEvent, view: View, actions: Actions): void {
  if (event.defaultPrevented) return;
  const chord = chordOf(event);
  const found = SHORTCUTS.find(({ keys, where }) => where.includes(view) && keys.includes(chord));
  const action = found && actions[found.what];
  if (!action || isTaken(event, chord, view)) return;
  action();
  event.preventDefault();
}

/** Shift counts beside Ctrl only: by itself it is how one writes a capital or a sign. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const isControl = ctrlKey || metaKey;
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  return `${isControl ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${isControl && shiftKey ? 'Shift+' : ''}${name}`;
}

/** True where the focused element, or an open dialog, uses the keys itself. */
export function isTaken(event: KeyboardEvent, chord: string, view: View): boolean {
  if (chord === 'Ctrl+Enter') return false;
  // What is behind a dialog stays as it is; and a field in which somebody types undoes what was typed.
  if (chord.startsWith('Ctrl+')) return isInside(event, 'dialog') || undoesByItself(event);
  // It means nothing on the town.
  if (chord === '?') return isInside(event, FIELDS);
  if (READING_KEYS.has(chord) && isInside(event, SLIDER)) return true;
  return isInside(event, OWN_KEYS[view]) || (chord === 'Space' && isInside(event, OWN_SPACE));
}

const isInside = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
