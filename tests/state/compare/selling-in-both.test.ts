import { afterEach, describe, expect, it, vi } from 'vitest';
import { SimulationClient } from '../../../src/client/simulation-client.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { Compare } from '../../../src/state/compare/compare.svelte.ts';
import { SellingInBoth } from '../../../src/state/compare/selling-in-both.svelte.ts';
import { simulate } from '../../model/kernels.ts';
import { newService } from '../../workers/new-service.ts';
import { withEffects } from '../effects.svelte.ts';
import { isOver, small } from '../session/small-session.ts';
import { endSessions, sessionOnService, spawn } from '../sessions.ts';

afterEach(endSessions);

const OWN: Scenario = { ...small, topic: 'product', 'diners.count': 3, 'downline.founders': 3, days: 90 };
const OTHER: Scenario = { ...OWN, 'plan.fee': 200, 'pitching.recruiting': 1 };

async function compared(other: Scenario, isFirst = false) {
  const { client, session } = sessionOnService();
  session.load({ scenario: OWN, faults: [] });
  await isOver(session);
  const newWorker = () => spawn(newService());
  const newClient = () => new SimulationClient(newWorker, () => Promise.resolve(newWorker));
  const clock = () => () => undefined;
  const compare = withEffects(() => new Compare({ session, newClient, aspect: () => 1.6, clock }));
  const selling = withEffects(() => new SellingInBoth(compare, client));
  compare.open({ kind: 'given', scenario: other, isFirst });
  await vi.waitFor(() => expect(compare.isReady).toBe(true));
  return { compare, selling };
}

describe('selling in two runs', () => {
  it.each([false, true])('is told of each by its own run, whichever is first (%s)', async (isFirst) => {
    const { compare, selling } = await compared(OTHER, isFirst);
    await vi.waitFor(() => expect(selling.layouts).not.toBeNull());
    const [a, b] = isFirst ? [OTHER, OWN] : [OWN, OTHER];
    expect(selling.ends!.map((end) => end!.outcome)).toEqual([simulate(a).downline, simulate(b).downline]);
    expect(selling.layouts!.map(({ positions }) => positions.length)).toEqual(
      [a, b].map((s) => 2 * s.people),
    );
    compare.playback.goTo(30);
    await vi.waitFor(() => expect(selling.days!.map((day) => day!.day)).toEqual([30, 30]));
    expect(selling.ends![0]!.day).toBe(90);
  });

  it('is not told where nobody sells in one of them', async () => {
    const { selling } = await compared({ ...OWN, 'downline.founders': 0 });
    expect([selling.ends, selling.days, selling.layouts]).toEqual([null, null, null]);
  });
});
