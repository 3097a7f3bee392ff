import { ROOM_KEY } from './storage.ts';

/** Has the tab remember what a room has bet, or forget it; where it may not, it lasts as long as the page. */
export function rememberRoom(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(ROOM_KEY);
    else sessionStorage.setItem(ROOM_KEY, text);
  } catch {
    // Storage is switched off, or full: the talk goes on all the same.
  }
}
