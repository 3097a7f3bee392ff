import type { Session } from '../state/session.svelte.ts';
import { undoesByItself } from './typing.ts';

/** Elements that have a use of their own for a key. */
const OWN_KEYS = 'dialog, input, select, textarea, canvas, [role="slider"], [contenteditable]';
/** Elements for which the space bar is a click. */
const OWN_SPACE = `${OWN_KEYS}, button, summary, a`;

/**
 * Carries out a key that is pressed anywhere on the page, unless the focused element needs it itself: space plays,
 * arrows and a clicker's page keys step, Home and End go to the ends, Ctrl+Enter runs, Ctrl+Z undoes and Ctrl+Y or
 * Ctrl+Shift+Z redoes.
 */
export function pressShortcut(event: KeyboardEvent, session: Session): void {
  const { playback } = session;
  if (event.defaultPrevented) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) session.run();
  else if (isUndo(event)) session.undo();
  else if (isRedo(event)) session.redo();
  else if (event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === ' ' && !isInside(event, OWN_SPACE)) playback.toggle();
  else if (isInside(event, OWN_KEYS)) return;
  else if (event.key === 'ArrowLeft' || event.key === 'PageUp') playback.step(-1);
  else if (event.key === 'ArrowRight' || event.key === 'PageDown') playback.step(1);
  else if (event.key === 'Home') playback.step(-Infinity);
  else if (event.key === 'End') playback.step(Infinity);
  else return;
  event.preventDefault();
}

/** What is behind a dialog stays as it is; and a field in which somebody types undoes what was typed. */
const mayUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !isInside(event, 'dialog') && !undoesByItself(event);

const isUndo = (event: KeyboardEvent): boolean =>
  mayUndo(event) && event.key.toLowerCase() === 'z' && !event.shiftKey;

const isRedo = (event: KeyboardEvent): boolean =>
  mayUndo(event) && event.key.toLowerCase() === (event.shiftKey ? 'z' : 'y');

const isInside = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
