import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { asFacet } from '../../../src/model/story/story.ts';
import { ALL_RELAY, PAIR, entriesOf, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';
import { all, place } from './small-towns.ts';

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
