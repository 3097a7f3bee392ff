import { describe, expect, it } from 'vitest';
import { pairsOf } from '../runs.ts';
import { Run } from '../kernels.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import type { Scenario, ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { LOST, asFacet } from '../../../src/model/story/story.ts';
import { expectWithin4SE } from '../../validation/statistics.ts';
import { ALL_RELAY, PAIR, entriesOf, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';

/** Nobody relays any more; everybody reacts in one way. */
const all = (reaction: 'act' | 'forget' | 'verify'): ScenarioPatch => ({
  'listeners.relay': 0,
  [`listeners.${reaction}`]: 1,
});

const place = (feeling: number): ScenarioPatch => ({
  'place.food': feeling,
  'place.price': feeling,
  'place.setting': feeling,
  'place.service': feeling,
});

/** Persons 0, 1 and 2 all know each other; 0 and 1 go first. */
const TRIANGLE: ScenarioPatch = {
  people: 3,
  'network.contacts': 2,
  'network.rewiring': 0,
  'diners.who': [0, 1],
  'telling.perDay': 2,
};

/** The standard scenario's seed or the first that gives what is wanted. */
function seedWith(isWanted: (seed: string) => boolean): string {
  for (let number = 0; number < 100; number++) if (isWanted(`seed ${number}`)) return `seed ${number}`;
  throw new Error('no seed gives that');
}

/** Each telling of a run as `day: teller > listener`; small runs are sampled whole. */
function tellingsOf(scenario: Scenario): string[] {
  const luck = new Luck(scenario.seed);
  const run = new Run(scenario, buildNetwork(scenario, luck), luck, { sampleTellings: true });
  const lines: string[] = [];
  while (!run.isOver) {
    run.runDay();
    for (const { teller, listener } of pairsOf(run.sampledTellings()))
      lines.push(`${run.day}: ${teller} > ${listener}`);
  }
  return lines;
}

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

describe('a campaign', () => {
  it('makes paid diners say the promise, whatever they lived, to as many as they are paid for', () => {
    const scenario = scenarioWith(ALL_RELAY, place(0.2), {
      people: 60,
      'network.kind': 'tree',
      'network.contacts': 20,
      'campaign.played': 1,
      'campaign.boast': 0.5,
      'campaign.playedTells': 7,
      'campaign.detection': 0,
      'telling.relayTells': 1,
      days: 6,
    });
    const { journal, result } = runOf(scenario);
    expect(storyline(journal).slice(0, 2)).toEqual(['0: 0 visited customer', '0: 0 promised customer']);
    expect(versionOf(journal, 0)).toEqual(Array(4).fill(asFacet(0.2)));
    expect(versionOf(journal, 1)).toEqual(Array(4).fill(asFacet(0.6)));
    expect(entriesOf(journal).filter(({ parent }) => parent === 1)).toHaveLength(7);
    // What is told is exactly what was promised, but not what the place is.
    expect(result.byHop.fidelity[1]).toBe(1);
    expect(result.byHop.accuracy[1]).toBeCloseTo(0.8, 4);
  });

  it('is believed less by the share that sees through it', () => {
    const convinced = (detection: number, playedTrust: number) =>
      runOf(
        scenarioWith(ALL_RELAY, {
          people: 201,
          'network.kind': 'tree',
          'network.contacts': 200,
          'telling.perDay': 200,
          'campaign.played': 1,
          'campaign.playedTells': 0,
          'campaign.detection': detection,
          'campaign.playedTrust': playedTrust,
        }),
      ).result.convinced - 1;
    expect([convinced(1, 0), convinced(0, 0), convinced(1, 1)]).toEqual([0, 200, 200]);
    // Binomial(200, .5) stays within 4 standard deviations of 100.
    expect(Math.abs(convinced(0.5, 0) - 100)).toBeLessThan(4 * Math.sqrt(200 * 0.25));
    expect(Math.abs(convinced(1, 0.26) - 52)).toBeLessThan(4 * Math.sqrt(200 * 0.26 * 0.74));
  });

  it('pays the share of the first diners that it says', () => {
    const promised = (played: number) =>
      entriesOf(
        runOf(scenarioWith(ALL_RELAY, { people: 100, 'diners.count': 10, 'campaign.played': played }))
          .journal,
      ).filter(({ cause }) => cause === 'promised').length;
    expect([promised(0), promised(0.3), promised(1)]).toEqual([0, 3, 10]);
  });

  it('makes critics of those it promised more than the place gives', () => {
    const boasted = (boast: number) =>
      runOf(
        scenarioWith(ALL_RELAY, PAIR, all('act'), place(0.2), {
          'advertising.reach': 1,
          'advertising.trust': 1,
          'campaign.boast': boast,
          'visits.delay': 1,
        }),
      );
    expect(storyline(boasted(0).journal).at(-1)).toBe('2: 1 visited customer');
    // .2 − .5 (1 − .2) = −.2, below the −.1 of anger.
    expect(storyline(boasted(1).journal).at(-1)).toBe('2: 1 visited critic');
  });
});

describe('advertising', () => {
  const advertised = scenarioWith(ALL_RELAY, place(0.2), {
    people: 1000,
    'advertising.reach': 1,
    'advertising.trust': 0.63,
    'campaign.boast': 0.5,
    'telling.relayTells': 1,
    days: 1,
  });

  it('brings the promise exactly, at hop 1 and generation 1, from nobody', () => {
    const { journal, measures } = runOf(advertised);
    const heard = entriesOf(journal).slice(1);
    expect(heard).toHaveLength(999);
    heard.forEach(({ parent, day, cause }, index) => {
      expect([parent, day]).toEqual([null, 1]);
      expect(measures.derived.hop(index + 1)).toBe(1);
      expect(measures.derived.generation(index + 1)).toBe(1);
      if (cause === 'convinced') expect(versionOf(journal, index + 1)).toEqual(Array(4).fill(asFacet(0.6)));
    });
    const believed = heard.filter(({ cause }) => cause === 'convinced').length;
    expect(Math.abs(believed - 629.4)).toBeLessThan(4 * Math.sqrt(999 * 0.63 * 0.37));
  });

  it('reaches each of the unaware with its daily chance', () => {
    const { result } = runOf({ ...advertised, 'advertising.reach': 0.1, 'advertising.trust': 0, days: 20 });
    const share = 1 - 0.9 ** 20;
    const deviation = Math.sqrt(999 * share * (1 - share));
    expect(Math.abs(result.reach - 1 - 999 * share)).toBeLessThan(4 * deviation);
    // Day 0 belongs to the first diners alone.
    expect(result.byDay.reach[0]).toBe(1);
  });

  it('counts as one believed telling', () => {
    const { result } = runOf({ ...advertised, 'advertising.trust': 1, 'listeners.tellersNeeded': 2 });
    expect(result.stages.unmoved).toBe(999);
  });
});

describe('telling', () => {
  it('stops when as many have been told as the teller tells', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, {
        people: 1111,
        'network.kind': 'tree',
        'telling.fanTells': 2,
        'telling.relayTells': 3,
      }),
    );
    expect(result.byGeneration.people).toEqual([1, 2, 6, 18]);
  });

  it('spreads over days, a fraction of a telling being a chance', () => {
    const loner = scenarioWith(ALL_RELAY, {
      people: 3,
      days: 1000,
      'network.kind': 'mixed',
      'listeners.relay': 0,
      'telling.perDay': 2.25,
    });
    const { byDay } = runOf(loner).result;
    expect(new Set(byDay.tellings.slice(1))).toEqual(new Set([2, 3]));
    const more = byDay.tellings.filter((count) => count === 3).length;
    expect(Math.abs(more - 250)).toBeLessThan(4 * Math.sqrt(1000 * 0.25 * 0.75));
  });

  it('meets every contact once before it ends, and the same again only with repeats', () => {
    const hearers = (repeats: boolean, seed: string) =>
      tellingsOf(
        scenarioWith(ALL_RELAY, {
          seed,
          people: 31,
          'network.kind': 'tree',
          'network.contacts': 30,
          'listeners.relay': 0,
          'telling.fanTells': 30,
          'telling.repeats': repeats,
        }),
      ).map((line) => line.split(' > ')[1]);
    const once = hearers(false, 'a');
    expect(once).toHaveLength(30);
    expect(new Set(once).size).toBe(30);
    expect(hearers(false, 'b')).not.toEqual(once);
    const again = hearers(true, 'a');
    expect(again).toHaveLength(30);
    expect(new Set(again).size).toBeLessThan(30);
  });

  it('ends for good when old news makes the teller lose interest', () => {
    const seconds = scenarioWith(ALL_RELAY, TRIANGLE, {
      'listeners.relay': 0,
      'telling.perDay': 1,
      'network.kind': 'mixed',
      'telling.stifling': 1,
      days: 200,
    });
    const tellings = tellingsOf(seconds);
    for (const teller of [0, 1]) {
      const own = tellings.filter((line) => line.includes(` ${teller} > `)).map((line) => line.at(-1));
      // The unmoved are no old news; the other diner is.
      expect(own.at(-1)).toBe(String(1 - teller));
      expect(own.slice(0, -1).every((listener) => listener === '2')).toBe(true);
    }
    expect(runOf({ ...seconds, 'telling.stifling': 0 }).result.days).toBe(200);
  });

  it('ends by old news whether or not it is believed', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, TRIANGLE, {
        'ties.closeTrust': 0,
        'telling.stifling': 1,
        'telling.repeats': true,
      }),
    );
    expect(result.byDay.tellers.at(-1)).toBe(0);
  });

  it('finds a listener informed by a telling of the same day, and starts new tellers tomorrow', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, TRIANGLE, { people: 9, 'diners.who': [0] }));
    expect(result.byDay.tellers[0]).toBe(1);
    expect(result.byDay.newlyHeard[0]).toBe(1);
    // A ring of nine: two more on either side each day.
    expect(result.byDay.reach).toEqual([1, 3, 5, 7, 9]);
  });
});

describe('the end of a run', () => {
  it('comes when nobody has anything left to do', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, { people: 11, 'network.kind': 'tree', 'listeners.relay': 0 }),
    );
    // Ten contacts at three a day.
    expect(result.days).toBe(4);
    expect(result.byDay.tellings).toEqual([0, 3, 3, 3, 1]);
  });

  it('comes when everybody is where they will stay, though some could still tell', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, { people: 5, 'network.kind': 'mixed' }));
    expect(result.stages.relaying).toBe(4);
    expect(result.byDay.tellers.at(-1)).toBeGreaterThan(0);
    expect(result.days).toBeLessThan(90);
  });

  it('comes at once when the diners have nothing to tell', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, place(0.2), { people: 20 }));
    expect(result.stages.customer).toBe(1);
    expect([result.days, result.reach, result.structuralVirality]).toEqual([0, 1, 0]);
  });

  it('waits for who plans to go and for whom advertising can still reach', () => {
    const planning = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('act'), { 'visits.delay': 3000, 'telling.fanTells': 1 }),
    );
    expect(planning.result.days).toBe(90);
    const quiet = scenarioWith(ALL_RELAY, place(0.2), {
      people: 20,
      'advertising.reach': 1e-9,
      'advertising.trust': 0,
    });
    expect(runOf(quiet).result.days).toBe(90);
  });
});

describe('the first diners', () => {
  it('are the roots of a tree, those who are named, or as many as wanted by luck', () => {
    const firstOf = (changes: ScenarioPatch, seed = 'x') =>
      entriesOf(runOf(scenarioWith({ people: 300, days: 1 }, changes), seed).journal)
        .filter(({ cause, day }) => cause === 'visited' && day === 0)
        .map(({ person }) => person);
    expect(firstOf({ 'network.kind': 'tree', 'diners.count': 3 })).toEqual([0, 1, 2]);
    expect(firstOf({ 'diners.who': [290, 7], 'diners.count': 40 })).toEqual([7, 290]);
    const some = firstOf({ 'diners.count': 40 });
    expect(new Set(some).size).toBe(40);
    expect(firstOf({ 'diners.count': 40 }, 'y')).not.toEqual(some);
    // More diners are the same ones and others besides.
    expect(firstOf({ 'diners.count': 41 })).toEqual(expect.arrayContaining(some));
    expect(firstOf({ 'diners.count': 300 })).toHaveLength(300);
  });

  it('feel what the place gives them, with the luck of the evening', () => {
    const scenario = scenarioWith(place(0.2), {
      people: 2000,
      'diners.count': 2000,
      'place.variation': 0.25,
    });
    const { journal, result } = runOf(scenario);
    const means = entriesOf(journal).map(
      (_, entry) => versionOf(journal, entry).reduce((sum, facet) => sum + facet, 0) / 4 / 32767,
    );
    const average = means.reduce((sum, value) => sum + value, 0) / means.length;
    // The mean of four facets has half the spread of one; the cut to −1 … 1 hardly acts.
    expect(Math.abs(average - 0.2)).toBeLessThan((4 * 0.125) / Math.sqrt(2000));
    expect(result.fans).toBe(means.filter((value) => value >= 0.5).length);
    expect(result.critics).toBe(means.filter((value) => value <= -0.1).length);
    expect(result.stages.customer).toBe(2000 - result.fans - result.critics);
  });
});

describe('reproduction', () => {
  it('credits new tellers to the day on which whoever told them began', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, { people: 15, 'network.kind': 'tree', 'network.contacts': 2 }),
    );
    // A binary tree; its leaves have nobody to tell.
    expect(result.byDay.reproduction).toEqual([2, 2, 0, null]);
  });

  it('credits a visit to who told of the place, days before', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, PAIR, all('act'), { people: 3, 'visits.delay': 1 }));
    expect(result.byDay.tellers.slice(0, 3)).toEqual([1, 0, 1]);
    expect(result.byDay.reproduction.slice(0, 3)).toEqual([1, null, 0]);
  });
});
