import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { LOST } from '../../../src/model/story/story.ts';
import { ALL_RELAY, PAIR, entriesOf, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';
import { all, place, TRIANGLE } from './small-towns.ts';

/** The standard scenario's seed or the first that gives what is wanted. */
function seedWith(isWanted: (seed: string) => boolean): string {
  for (let number = 0; number < 100; number++) if (isWanted(`seed ${number}`)) return `seed ${number}`;
  throw new Error('no seed gives that');
}

describe('belief', () => {
  it('takes as many believed tellings as are needed', () => {
    const { journal } = runOf(scenarioWith(ALL_RELAY, TRIANGLE, { 'listeners.tellersNeeded': 2 }));
    expect(storyline(journal)).toEqual([
      '0: 0 visited fan',
      '0: 1 visited fan',
      '1: 2 heard unmoved',
      '1: 2 convinced relaying',
    ]);
    expect(entriesOf(journal).map(({ parent }) => parent)).toEqual([null, null, 0, 1]);
    expect(journal.hearings(3)).toBe(2);
  });

  it('takes a share of the contacts where that is more', () => {
    const convinced = (shareNeeded: number) =>
      runOf(scenarioWith(ALL_RELAY, TRIANGLE, { 'listeners.shareNeeded': shareNeeded })).result.convinced;
    expect([convinced(0.5), convinced(1)]).toEqual([3, 3]);
    const square: ScenarioPatch = { ...TRIANGLE, people: 5, 'network.contacts': 4, 'diners.who': [0, 1] };
    // Of four contacts two have told: half is enough, anything above is not.
    expect(runOf(scenarioWith(ALL_RELAY, square, { 'listeners.shareNeeded': 0.5 })).result.convinced).toBe(5);
    expect(runOf(scenarioWith(ALL_RELAY, square, { 'listeners.shareNeeded': 0.51 })).result.convinced).toBe(
      2,
    );
  });

  it('fails a second telling for who is tired of it at once', () => {
    const needsTwo = { 'listeners.tellersNeeded': 2 };
    const tired = runOf(scenarioWith(ALL_RELAY, TRIANGLE, needsTwo, { 'ties.fatigue': 1 }));
    expect(tired.result.stages.unmoved).toBe(1);
    const fresh = runOf(scenarioWith(ALL_RELAY, TRIANGLE, needsTwo, { 'ties.fatigue': 0 }));
    expect(fresh.result.stages.unmoved).toBe(0);
  });

  it('fails a story without details where details are wanted', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, PAIR, { people: 4, 'drift.loss': 1, 'listeners.wantDetail': 1 }),
    );
    // The visitor has all details; who heard it has none to give.
    expect([result.reach, result.convinced]).toEqual([3, 2]);
  });

  it('never happens without trust', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, { people: 50, 'ties.closeTrust': 0 }));
    expect([result.reach, result.convinced]).toEqual([11, 1]);
  });
});

describe('what is left of a story', () => {
  it('keeps its last feeling when the last detail is gone', () => {
    const lost = { people: 3, 'drift.loss': 1, 'visits.delay': 1 };
    const bad = runOf(scenarioWith(ALL_RELAY, PAIR, all('act'), place(-0.8), lost));
    expect(versionOf(bad.journal, 2)).toEqual([LOST, LOST, LOST, LOST]);
    expect(storyline(bad.journal).slice(1)).toEqual(['1: 1 convinced warned', '2: 2 convinced warned']);
    const good = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('act'), place(0.8), lost, { 'listeners.letdown': 2 }),
    );
    expect(storyline(good.journal).slice(1, 3)).toEqual(['1: 1 convinced planning', '2: 1 visited fan']);
    expect(good.result.byDay.sentiment[1]).toBeCloseTo(0.8, 4);
  });

  it('turns a good place into a bad one when every detail is misheard', () => {
    const { journal } = runOf(scenarioWith(ALL_RELAY, PAIR, all('act'), { people: 3, 'drift.flip': 1 }));
    expect(storyline(journal).slice(1, 3)).toEqual(['1: 1 convinced warned', '2: 2 convinced planning']);
  });
});

describe('bad news', () => {
  /** Two diners at a bad place: one is paid to praise it, the other says how it was. */
  const torn = scenarioWith(ALL_RELAY, TRIANGLE, all('act'), place(-0.6), {
    'campaign.played': 0.5,
    'campaign.boast': 1,
    'campaign.detection': 0,
    'visits.delay': 3650,
    'listeners.badNewsWins': 1,
    days: 5,
  });
  const isPaid = (person: number) => (seed: string) =>
    storyline(runOf(torn, seed).journal).includes(`0: ${person} promised critic`);
  const praiseFirst = seedWith(isPaid(0));

  it('keeps away who had planned to go', () => {
    const { journal } = runOf(torn, praiseFirst);
    expect(storyline(journal)).toEqual([
      '0: 0 visited critic',
      '0: 0 promised critic',
      '0: 1 visited critic',
      '1: 2 convinced planning',
      '1: 2 dissuaded warned',
    ]);
    expect(entriesOf(journal).map(({ parent }) => parent)).toEqual([null, null, null, 1, 2]);
    expect(versionOf(journal, 3)).toEqual([32767, 32767, 32767, 32767]);
  });

  it('changes nothing where it does not win, and praise never undoes a warning', () => {
    const deaf = runOf({ ...torn, 'listeners.badNewsWins': 0 }, praiseFirst);
    expect(storyline(deaf.journal).at(-1)).toBe('1: 2 convinced planning');
    const warned = runOf(torn, seedWith(isPaid(1)));
    expect(storyline(warned.journal).at(-1)).toBe('1: 2 convinced warned');
  });

  it('keeps nobody away where it is not believed, and good news keeps nobody away at all', () => {
    const tired = runOf({ ...torn, 'ties.fatigue': 1 }, praiseFirst);
    expect(storyline(tired.journal).at(-1)).toBe('1: 2 convinced planning');
    const good = scenarioWith(ALL_RELAY, TRIANGLE, all('act'), {
      'listeners.badNewsWins': 1,
      'visits.delay': 3650,
      days: 5,
    });
    const { journal } = runOf(good);
    expect(storyline(journal).at(-1)).toBe('1: 2 convinced planning');
    // The first version stays; the second telling was old news.
    expect(entriesOf(journal).map(({ parent }) => parent)).toEqual([null, null, 0]);
  });

  it('does not keep away who goes to check', () => {
    const checking = { 'listeners.act': 0, 'listeners.verify': 1, 'listeners.curiosity': 1 };
    const { journal } = runOf({ ...torn, ...checking }, praiseFirst);
    expect(storyline(journal).at(-1)).toBe('1: 2 checking planning');
  });
});
