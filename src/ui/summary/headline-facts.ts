import type { Session } from '../../state/session/session.svelte.ts';
import type { HeadlineFacts } from '../../words/index.ts';

/** The facts of the headline for the day on show; `null` before the first. */
export function headlineFacts({ run: { scenario }, day: { shown } }: Session): HeadlineFacts | null {
  if (!shown || !scenario) return null;
  const { day, reach, firsthand, retold, tellings } = shown.measures;
  return { day, people: scenario.people, reach, went: firsthand, left: retold, tellings };
}
