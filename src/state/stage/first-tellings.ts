import type { SimulationClient } from '../../client/simulation-client.ts';
import type { LineageStep } from '../../model/inquiry/lineage.ts';
import { listenersOf, tellersOf } from '../../model/story/telling-triples.ts';
import type { Session } from '../session/session.svelte.ts';

/** Days in which the first guest is listened to, and the most people that are shown. */
const DAYS = 12;
const MOST_SHOWN = 10;

/** Milliseconds between two looks at whether those days have arrived, and the most such looks. */
const LOOK = 50;
const LOOKS = 40;

/** What the first guest says, and what those make of it who hear it from them first. */
export interface FirstTellings {
  readonly said: LineageStep;
  /** In the order in which they were told; at most ten. */
  readonly heard: readonly LineageStep[];
  /** How many were told in those days. */
  readonly count: number;
}

/** Asks who heard it from the first guest, and what they hold since; `null` where the guest says nothing. */
export async function firstTellings(
  session: Session,
  client: SimulationClient,
  guest: number,
): Promise<FirstTellings | null> {
  const [said] = await client.lineage(guest, 0);
  if (!said) return null;
  await arrival(session);
  const told = toldBy(session, guest);
  const chains = await Promise.all(
    told.slice(0, MOST_SHOWN).map(({ listener, day }) => client.lineage(listener, day)),
  );
  const heard = chains.flatMap((steps) => (steps.at(-2)?.person === guest ? steps.slice(-1) : []));
  const unheard = Math.min(told.length, MOST_SHOWN) - heard.length;
  return { said, heard, count: told.length - unheard };
}

/** Waits until the days have arrived, or as long as one would. */
async function arrival({ run }: Session): Promise<void> {
  for (let look = 0; look < LOOKS && !run.isOver && run.arrivedDay < DAYS; look++)
    await new Promise((resolve) => setTimeout(resolve, LOOK));
}

/** Those who had heard nothing before the guest told them, and when. */
function toldBy({ run }: Session, guest: number): { readonly listener: number; readonly day: number }[] {
  const { recording } = run;
  const found: { listener: number; day: number }[] = [];
  for (let day = 1; recording && day <= Math.min(DAYS, recording.lastDay); day++) {
    const tellings = recording.tellings(day);
    const listeners = listenersOf(tellings);
    tellersOf(tellings).forEach((teller, place) => {
      const listener = listeners[place]!;
      const isNew = !found.some((other) => other.listener === listener);
      if (teller === guest && isNew) found.push({ listener, day });
    });
  }
  return found;
}
