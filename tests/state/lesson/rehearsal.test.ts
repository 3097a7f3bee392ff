import { afterEach, describe, expect, it, vi } from 'vitest';
import { Rehearsal } from '../../../src/state/lesson/rehearsal.svelte.ts';
import { rehearse } from '../../../src/lesson/rehearse.ts';
import { simulate } from '../../model/kernels.ts';
import { talkOf } from '../../lesson/talks.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

afterEach(endSessions);

const talk = talkOf({
  talk: 1,
  title: 'Two dinners',
  chapters: [
    {
      title: 'One',
      scenario: { people: 200, days: 20, seed: 'a' },
      claims: [
        'reach@3 at least 1',
        'reach at least 150%',
        'fans at most 3',
        'tellers at least 1',
        'retold at most 1',
      ],
    },
    { title: 'Two', text: 'The same run.', claims: ['days at most 20'] },
    { title: 'Three', changes: { diners: { count: 9 } }, claims: ['visits at least 9'] },
  ],
});

describe('the rehearsal of a talk', () => {
  it('says of each chapter what the command line says: the same verdicts, and the same digests', async () => {
    const { client } = sessionOnService();
    const open = vi.spyOn(client, 'open');
    const rehearsal = new Rehearsal(talk, client);
    await vi.waitFor(() => expect(rehearsal.isOver).toBe(true));
    expect(rehearsal.done).toEqual([...rehearse(talk, (scenario) => simulate(scenario))]);
    expect([rehearsal.holds, rehearsal.failure]).toEqual([false, null]);
    // A chapter that goes on with the run before is not run again.
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('says why where it cannot go on', async () => {
    const { client } = sessionOnService(() => ({
      advance: () => {
        throw new Error('no more');
      },
    }));
    const rehearsal = new Rehearsal(talk, client);
    await vi.waitFor(() => expect(rehearsal.failure?.message).toBe('no more'));
    expect(rehearsal.isOver).toBe(false);
  });
});
