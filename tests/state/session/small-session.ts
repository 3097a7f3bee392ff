import { expect, vi } from 'vitest';
import { PRESETS } from '../../../src/model/scenario/presets/index.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { Session } from '../../../src/state/session/session.svelte.ts';
import { scenarioWith } from '../../model/runs.ts';
import { sessionOnService } from '../sessions.ts';

/** Small enough to be over at once, and near the first preset. */
export const small = scenarioWith({ ...PRESETS[0].changes, people: 200, days: 30 });

/** A session on the real service, whose clock stands still. */
export function sessionOf() {
  const opened: Scenario[] = [];
  const { session } = sessionOnService((service) => ({
    open: (...asked) => {
      opened.push(asked[0]);
      return service.open(...asked);
    },
  }));
  return { session, opened };
}

/** Waits generously, for machines that do something else meanwhile. */
export const isOver = (session: Session) => vi.waitFor(() => expect(session.run.status.kind).toBe('over'));

/** A session that has run the small scenario to its end. */
export async function ranSession() {
  const { session, opened } = sessionOf();
  session.load({ scenario: small, faults: [] });
  await isOver(session);
  opened.length = 0;
  return { session, opened };
}

/** The digest of a run that is over; otherwise what the session does. */
export const digestOf = (session: Session) =>
  session.run.status.kind === 'over' ? session.run.status.ending.digest : session.run.status.kind;
