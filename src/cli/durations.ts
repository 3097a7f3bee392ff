import { counted } from '../words/en/grammar.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];

/** Seconds in words, rounded up. */
export function duration(seconds: number): string {
  if (seconds < MINUTE) return counted(Math.ceil(seconds), { one: 'second', other: 'seconds' });
  if (seconds < 2 * HOUR) return counted(Math.ceil(seconds / MINUTE), { one: 'minute', other: 'minutes' });
  if (seconds < 2 * DAY) return counted(Math.ceil(seconds / HOUR), { one: 'hour', other: 'hours' });
  return counted(Math.ceil(seconds / DAY), { one: 'day', other: 'days' });
}

/** The same where no second matters. */
export const roughly = (seconds: number): string => (seconds < MINUTE ? 'a minute' : duration(seconds));
