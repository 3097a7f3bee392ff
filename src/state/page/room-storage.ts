import { BETS_KEY, ROOM_KEY } from './storage.ts';

/** Has the tab remember what a room has bet, or forget it; where it may not, it lasts as long as the page. */
export const rememberRoom = (text: string | null): void => keep(ROOM_KEY, text);

/** The same of what is bet outside of a talk. */
export const rememberBets = (text: string | null): void => keep(BETS_KEY, text);

function keep(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Storage is switched off, or full: all goes on the same.
  }
}
