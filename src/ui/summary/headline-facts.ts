import type { Session } from '../../state/session/session.svelte.ts';
import type { HeadlineFacts } from '../../words/index.ts';

/** What the headline tells of the day on show; `null` before the first. */
export function headlineFacts({ shown, ran }: Session): HeadlineFacts | null {
  if (!shown || !ran) return null;
  const { day, reach, firsthand, retold, tellings } = shown.measures;
  return { day, people: ran.people, reach, went: firsthand, left: retold, tellings };
}
