import { afterEach, describe, expect, it, vi } from 'vitest';
import { handInFile, handInLink } from '../../../src/lesson/hand-in/hand-in-text.ts';
import type { HandIn } from '../../../src/lesson/hand-in/hand-in.ts';
import { solvedIn } from '../../../src/lesson/hand-in/verdict.ts';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { Marking, stateOf } from '../../../src/state/hand-in/marking.svelte.ts';
import { Recheck } from '../../../src/state/hand-in/recheck.svelte.ts';
import { sorted } from '../../../src/ui/hand-in/sort-rows.ts';
import { marksCsv } from '../../../src/ui/hand-in/marks-csv.ts';
import { simulate } from '../../model/kernels.ts';
import { endSessions, sessionOnService } from '../sessions.ts';
import { crew } from '../study/crew.ts';

afterEach(endSessions);

const computers = () => ({ client: sessionOnService().client, crew });

const town = (seed: string): Scenario => ({ ...STANDARD_SCENARIO, people: 200, days: 20, seed });

/** What an honest student of this number hands in. */
function handedIn(number: number): HandIn {
  const scenario = town(`student-${number}`);
  const { byDay, days, digest } = simulate(scenario);
  const found = { reach: byDay.reach.at(-1)!, visits: byDay.firsthand.at(-1)!, days };
  const claim = `The luck of ${number} goes far.`;
  return {
    name: `Student ${number}`,
    claim,
    scenario,
    engine: ENGINE_VERSION,
    digest,
    found,
    many: null,
    solved: {},
  };
}

const isOver = (marking: Marking) => vi.waitFor(() => expect(marking.isRunning).toBe(false), 20_000);

describe('marking', () => {
  it('recomputes thirty links, and finds the three that were forged', async () => {
    const all = Array.from({ length: 30 }, (_, number) => handedIn(number));
    const forged = all.map((one, number) => {
      if (number === 4) return { ...one, found: { ...one.found!, reach: 199 } };
      // Figures and digest of somebody else's run.
      if (number === 11) return { ...one, digest: all[12]!.digest, found: all[12]!.found };
      // Runs that were never made.
      return number === 20 ? { ...one, many: { runs: 10, outbreaks: 10, reach: 2000 } } : one;
    });
    const marking = new Marking(computers());
    marking.paste(forged.map((one) => `https://example.org/#${handInLink(one)}`).join('\n'));
    expect([marking.rows.length, marking.wanted]).toEqual([30, 30]);
    await isOver(marking);
    const wrong = marking.rows.filter((row) => stateOf(row) === 'differs');
    expect(wrong.map(({ number }) => number - 1)).toEqual([4, 11, 20]);
    expect(marking.rows.filter((row) => stateOf(row) === 'agrees')).toHaveLength(27);
    expect(wrong[0]!.check!.verdict!.disagreements).toEqual([
      { what: 'reach', said: 199, found: all[4]!.found!.reach },
    ]);
    expect(sorted(marking.rows, 'state', false).slice(0, 3)).toEqual(wrong);
    const csv = marksCsv(marking.rows, () => ({ changed: [], disagreements: ['=1+1'], note: '' }));
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(31);
    // The figure that was found, and nothing that a spreadsheet would carry out.
    expect(lines[5]).toContain(`,200,${all[4]!.found!.reach},`);
    expect(csv).not.toMatch(/,"=/);
  });

  it('takes files and links of one kind, notes doubles, and says what it cannot read', async () => {
    const marking = new Marking(computers());
    const one = handedIn(1);
    await marking.bring([
      new File([handInFile(one)], 'one.json'),
      new File(['{"handIn": 1, "claim": ""}'], 'two.json'),
      new File([`hello\nhttps://example.org/#${handInLink(one)}`], 'three.txt'),
    ]);
    await isOver(marking);
    expect(marking.rows.map((row) => [row.number, stateOf(row)])).toEqual([
      [1, 'agrees'],
      [2, 'unread'],
      [3, 'agrees'],
    ]);
    expect(marking.sameAs(marking.rows[2]!)).toBe(marking.rows[0]);
    expect(marking.others).toEqual(['hello']);
    // The same link again is no other row.
    marking.paste(handInLink(one));
    marking.paste(`https://example.org/#${handInLink(one)}`);
    expect(marking.rows).toHaveLength(3);
  });

  it('computes nothing unasked that takes long, and stops when that is asked for', async () => {
    const marking = new Marking(computers());
    const large = {
      ...handedIn(1),
      scenario: { ...town('l'), people: 1_000_000 },
      found: null,
      digest: null,
    };
    marking.paste(`#${handInLink(large)}\n#${handInLink(handedIn(2))}\n#${handInLink(handedIn(3))}`);
    marking.cancel();
    await isOver(marking);
    expect(marking.rows.map(stateOf)).toEqual(['large', 'waiting', 'waiting']);
    await marking.run();
    expect(marking.rows.map(stateOf)).toEqual(['large', 'agrees', 'agrees']);
  });

  it('checks tasks again: an answer that is only said to be right is told from one that is', async () => {
    const solved = { 'three-rounds': { value: 1111 }, 'smallest-tells': { value: 15 } };
    const check = new Recheck({ ...handedIn(1), claim: '', solved });
    await check.run(computers());
    expect(solvedIn(check.here!)).toBe(1);
    expect(check.verdict).toEqual({
      kind: 'differs',
      disagreements: [{ what: 'task', task: 'smallest-tells', call: 'no' }],
    });
  });

  it('says why a run could not be made', async () => {
    const { client } = sessionOnService(() => ({
      advance: () => {
        throw new Error('no more');
      },
    }));
    const check = new Recheck(handedIn(1));
    await check.run({ client, crew });
    expect([check.failure?.message, check.verdict]).toEqual(['no more', null]);
  });

  it('finds many runs again, as the page has made them', async () => {
    const one = handedIn(5);
    const bare = new Recheck({ ...one, many: { runs: 8, outbreaks: 0, reach: 0 } });
    await bare.run(computers());
    const { many } = bare.here!;
    const runs = Array.from({ length: 8 }, (_, run) =>
      simulate({ ...one.scenario, seed: `student-5#${run}` }),
    );
    expect(many).toMatchObject({
      runs: 8,
      reach: runs.reduce((sum, { byDay }) => sum + byDay.reach.at(-1)!, 0),
    });
    const honest = new Recheck({ ...one, many });
    await honest.run(computers());
    expect(honest.verdict?.kind).toBe('agrees');
  });
});
