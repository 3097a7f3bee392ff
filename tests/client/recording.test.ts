import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recording } from '../../src/client/recording.ts';
import { stageOf } from '../../src/model/measures/person-state.ts';
import { heardOnOf, NEVER_HEARD } from '../../src/model/measures/person-traits.ts';
import { countOf } from '../../src/model/story/telling-triples.ts';
import { STAGES } from '../../src/model/story/stages.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { newService } from '../workers/new-service.ts';
import { anyScenario } from '../model/arbitrary.ts';
import { runOf, scenarioWith } from '../model/runs.ts';

/** A whole run, handed over in frames of about as many days as told. */
function recordingOf(scenario: Scenario, daysAFrame = 3): Recording {
  const service = newService();
  const recording = new Recording(service.open(scenario, 1.6, () => undefined)!);
  while (!recording.isOver) recording.add(service.advance(recording.lastDay + daysAFrame, 1e9));
  return recording;
}

/** What a day looks like when everything until then is replayed from the journal. */
function replayed(scenario: Scenario, day: number) {
  const { journal, measures } = runOf(scenario);
  const states = new Uint32Array(scenario.people);
  for (let entry = 0; entry < journal.firstEntry(day + 1); entry++)
    states[journal.person(entry)] = measures.attributeOf(entry);
  const counts = STAGES.map((_, code) => states.filter((state) => stageOf(state) === code).length);
  return { states: [...states], counts };
}

const scenario = scenarioWith({ people: 300, days: 40, 'network.contacts': 20 });

describe('a recording', () => {
  it('shows any day, reached from anywhere, as the journal has it', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (any, jumps) => {
        const recording = recordingOf(any);
        for (const jump of jumps) {
          const day = jump % (recording.lastDay + 1);
          recording.show(day);
          const expected = replayed(any, day);
          expect(recording.shownDay).toBe(day);
          expect([...recording.states]).toEqual(expected.states);
          expect([...recording.stageCounts]).toEqual(expected.counts);
          expect([...recording.stagesByDay[day]!]).toEqual(expected.counts);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows any day of a run that is long enough for keyframes, and counts on from there', () => {
    const long = scenarioWith({ people: 30_000, days: 60, 'telling.perDay': 10, 'listeners.relay': 0.4 });
    const recording = recordingOf(long, 7);
    const { journal } = runOf(long);
    // A keyframe needs 20 000 entries.
    expect(journal.length).toBeGreaterThan(40_000);
    const { lastDay } = recording;
    for (const day of [lastDay, 3, lastDay - 1, lastDay >> 1, (lastDay >> 1) - 1, 0, lastDay - 2]) {
      recording.show(day);
      const expected = replayed(long, day);
      expect([...recording.stageCounts]).toEqual(expected.counts);
      expect(recording.states.every((state, person) => state === expected.states[person])).toBe(true);
    }
  });

  it('knows on which day everybody first heard, and who begins to tell on a day', () => {
    const recording = recordingOf(scenario);
    const { journal } = runOf(scenario);
    for (let person = 0; person < scenario.people; person++) {
      const first = Array.from({ length: journal.length }, (_, entry) => entry).find(
        (entry) => journal.person(entry) === person,
      );
      expect(heardOnOf(recording.traits[person]!)).toBe(
        first === undefined ? NEVER_HEARD : journal.dayOf(first),
      );
    }
    const day = recording.days.findIndex(({ day: each }) => recording.newTellers(each, 1000).length > 2);
    const tellers = recording.newTellers(day, 1000);
    recording.show(day);
    expect(tellers.length).toBeGreaterThan(0);
    for (const person of tellers) {
      expect(['relaying', 'fan', 'critic']).toContain(STAGES[stageOf(recording.states[person]!)]);
    }
    const half = Math.floor(tellers.length / 2);
    expect(recording.newTellers(day, 2)).toEqual([tellers[0], tellers[half]]);
    expect(recording.newTellers(day, tellers.length)).toEqual(tellers);
    expect(recording.newTellers(1000, 2)).toEqual([]);
  });

  it('counts everybody in exactly one stage before and after any day', () => {
    const recording = recordingOf(scenario);
    for (const day of [recording.lastDay, 0, 7]) {
      recording.show(day);
      expect(recording.stageCounts.reduce((sum, count) => sum + count, 0)).toBe(300);
    }
  });

  it('knows the last day that brought anything new', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const recording = recordingOf(any);
        const { journal } = runOf(any);
        const entries = (day: number) => journal.firstEntry(day + 1) - journal.firstEntry(day);
        const days = Array.from({ length: recording.lastDay + 1 }, (_, day) => day);
        expect(recording.lastNews).toBe(days.findLast((day) => entries(day) > 0) ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  it('can be watched while it grows', () => {
    const service = newService();
    const recording = new Recording(service.open(scenario, 1, () => undefined)!);
    expect(recording.lastDay).toBe(-1);
    recording.add(service.advance(4, 1e9));
    recording.show(4);
    recording.add(service.advance(9, 1e9));
    recording.show(9);
    expect([...recording.states]).toEqual(replayed(scenario, 9).states);
    expect(recording.lastDay).toBe(9);
    expect(recording.isOver).toBe(false);
  });

  it('gives the same tellings for a day however the days were framed', () => {
    const fine = recordingOf(scenario, 1);
    const coarse = recordingOf(scenario, 1000);
    const days = Array.from({ length: fine.lastDay + 1 }, (_, day) => day);
    expect(days.map((day) => fine.tellings(day))).toEqual(days.map((day) => coarse.tellings(day)));
    expect(days.some((day) => fine.tellings(day).length > 0)).toBe(true);
  });

  it('has no tellings for a day that has not come', () => {
    expect(recordingOf(scenario).tellings(10_000)).toHaveLength(0);
  });

  it('knows how many bytes came for the days: eight an entry, twelve a sampled telling, and the starts', () => {
    const recording = recordingOf(scenario, 1000);
    const { journal } = runOf(scenario);
    const days = recording.lastDay + 1;
    const tellings = Array.from({ length: days }, (_, day) => countOf(recording.tellings(day)));
    const sampled = tellings.reduce((sum, count) => sum + count, 0);
    expect(recording.bytes).toBe(8 * journal.length + 12 * sampled + 2 * 4 * (days + 1));
  });
});
