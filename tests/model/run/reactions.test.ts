import { describe, expect, it } from 'vitest';
import { expectWithin4SE } from '../../validation/statistics.ts';
import { ALL_RELAY, PAIR, entriesOf, runOf, scenarioWith, storyline } from '../runs.ts';
import { all, place } from './small-towns.ts';

describe('what a listener does with a story', () => {
  it('act: plans on a good story, and goes at least a day later', () => {
    const { journal } = runOf(scenarioWith(ALL_RELAY, PAIR, all('act'), { 'visits.delay': 1 }));
    expect(storyline(journal)).toEqual(['0: 0 visited fan', '1: 1 convinced planning', '2: 1 visited fan']);
  });

  it('act: stays away from a bad place for good, and warns the next', () => {
    const { journal, result } = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('act'), place(-0.8), { people: 4, days: 30 }),
    );
    expect(storyline(journal)).toEqual([
      '0: 0 visited critic',
      '1: 1 convinced warned',
      '2: 2 convinced warned',
      '3: 3 convinced warned',
    ]);
    expect(result.tellers).toBe(3);
  });

  it('relay: passes it on and never goes', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, PAIR, { people: 5 }));
    expect(result.byDay.reach).toEqual([1, 2, 3, 4, 5]);
    expect(result.visits).toBe(1);
    expect(result.byGeneration.people).toEqual([1, 1, 1, 1, 1]);
  });

  it('verify: a curious sceptic goes to see, expects nothing, and starts the story afresh at hop 0', () => {
    const { journal, measures, result } = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('verify'), {
        people: 3,
        'drift.loss': 1,
        'listeners.curiosity': 1,
        'visits.delay': 1,
      }),
    );
    expect(storyline(journal)).toEqual([
      '0: 0 visited fan',
      '1: 1 checking planning',
      '2: 1 visited fan',
      '3: 2 checking planning',
      '4: 2 visited fan',
    ]);
    expect(measures.derived.hop(2)).toBe(0);
    expect(measures.derived.generation(2)).toBe(1);
    expect(measures.derived.generation(3)).toBe(2);
    expect(result.byHop.people).toEqual([1, 2]);
    expect(result.byDay.fidelity.at(-1)).toBe(1);
  });

  it('verify: a sceptic goes to check a bad story, too', () => {
    const { journal } = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('verify'), place(-0.8), {
        'listeners.curiosity': 1,
        'visits.delay': 1,
      }),
    );
    expect(storyline(journal)).toEqual([
      '0: 0 visited critic',
      '1: 1 checking planning',
      '2: 1 visited critic',
    ]);
  });

  it('verify: nothing moves a sceptic without curiosity, who has heard but was not convinced', () => {
    const { journal, result } = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('verify'), { 'listeners.curiosity': 0 }),
    );
    expect(storyline(journal)).toEqual(['0: 0 visited fan', '1: 1 heard unmoved']);
    expect([result.reach, result.convinced]).toEqual([2, 1]);
  });

  it('none: is unmoved however often they are told', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, PAIR, {
        'listeners.relay': 0,
        'telling.repeats': true,
        'telling.fanTells': 7,
      }),
    );
    expect([result.tellings, result.reach, result.convinced]).toEqual([7, 2, 1]);
    expect(result.stages.unmoved).toBe(1);
  });
});

describe('a planned visit', () => {
  it('comes after as many days as the delay says, on average', () => {
    const delay = 4;
    const { journal } = runOf(
      scenarioWith(ALL_RELAY, all('act'), {
        people: 5000,
        'network.kind': 'tree',
        'advertising.reach': 1,
        'advertising.trust': 1,
        'visits.delay': delay,
      }),
    );
    // Everybody plans on day 1.
    const waited = entriesOf(journal)
      .slice(1)
      .filter(({ cause }) => cause === 'visited')
      .map(({ day }) => day - 1);
    expect(waited).toHaveLength(4999);
    expect(Math.min(...waited)).toBe(1);
    expectWithin4SE(waited, delay, 0.06);
  });
});

describe('forgetting', () => {
  const forgetful = scenarioWith(ALL_RELAY, PAIR, all('forget'), {
    'memory.recall': 1,
    'memory.keep': 1,
    'visits.delay': 1,
  });

  it('is undone by being told again, from the new version', () => {
    const { journal } = runOf({ ...forgetful, 'telling.repeats': true });
    expect(storyline(journal)).toEqual([
      '0: 0 visited fan',
      '1: 1 convinced dormant',
      '2: 1 recalled planning',
      '3: 1 visited fan',
    ]);
    expect(entriesOf(journal)[2]!.parent).toBe(0);
  });

  it('is undone by the street, with the version held', () => {
    const { journal, measures } = runOf({ ...forgetful, 'memory.cue': 1 });
    expect(storyline(journal).slice(1)).toEqual([
      '1: 1 convinced dormant',
      '2: 1 reminded planning',
      '3: 1 visited fan',
    ]);
    expect(measures.derived.hop(2)).toBe(1);
  });

  it('makes the street warn of a bad place', () => {
    const { journal } = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('forget'), place(-0.8), { 'memory.cue': 1, 'memory.keep': 1 }),
    );
    expect(storyline(journal).slice(1)).toEqual(['1: 1 convinced dormant', '2: 1 reminded warned']);
  });

  it('is final once the memory is below 1 %, and then ends the run', () => {
    const barely = runOf({ ...forgetful, 'memory.cue': 1, 'memory.keep': 0.01 });
    expect(barely.result.days).toBeGreaterThan(1);
    const past = runOf({ ...forgetful, 'memory.cue': 1, 'memory.keep': 0.0099 });
    expect(past.result.days).toBe(1);
    expect(past.result.stages.dormant).toBe(1);
    // .9^43 is above, .9^44 below 1 %.
    const fading = runOf({ ...forgetful, 'memory.cue': 1e-9, 'memory.keep': 0.9 });
    expect(fading.result.days).toBe(1 + 43);
    expect(runOf({ ...forgetful, 'memory.cue': 0 }).result.days).toBe(1);
  });

  it('is not undone by a telling that is not believed', () => {
    const tired = { 'telling.repeats': true, 'telling.fanTells': 9, 'ties.fatigue': 1 };
    const { result } = runOf({ ...forgetful, ...tired });
    expect([result.tellings, result.stages.dormant]).toEqual([9, 1]);
  });

  it('is not undone by a telling when the memory is past moving', () => {
    const told = { 'telling.repeats': true, 'telling.fanTells': 9, 'memory.keep': 0.0099 };
    expect(runOf({ ...forgetful, ...told }).result.stages.dormant).toBe(1);
  });
});
