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

const isOver = (rehearsal: Rehearsal) => vi.waitFor(() => expect(rehearsal.isOver).toBe(true));

describe('the rehearsal of a talk', () => {
  it('says of each chapter what the command line says: the same verdicts, and the same digests', async () => {
    const { client } = sessionOnService();
    const open = vi.spyOn(client, 'open');
    const rehearsal = new Rehearsal(talk, client);
    await isOver(rehearsal);
    expect(rehearsal.done).toEqual([...rehearse(talk, (scenario) => simulate(scenario))]);
    expect([rehearsal.holds, rehearsal.failure]).toEqual([false, null]);
    // A chapter that goes on with the run before is not run again.
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('measures what selling came to as the command line does', async () => {
    const { client } = sessionOnService();
    const changes = { people: 300, days: 90, diners: { count: 5 }, downline: { founders: 3 } };
    const selling = talkOf({
      talk: 1,
      title: 'A business',
      chapters: [
        {
          title: 'One',
          scenario: { ...changes, seed: 'a' },
          claims: ['members at least 3', 'lost at most 100%', 'median at most 100000', 'retail at most 100%'],
        },
      ],
    });
    const rehearsal = new Rehearsal(selling, client);
    await isOver(rehearsal);
    expect(rehearsal.done).toEqual([...rehearse(selling, (scenario) => simulate(scenario))]);
    expect(rehearsal.done[0]!.verdicts.every(({ value }) => value !== null)).toBe(true);
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
