import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendants } from '../../../src/model/inquiry/descendants.ts';
import { farthest } from '../../../src/model/inquiry/most-reached.ts';
import { anyScenario } from '../arbitrary.ts';
import { runOf, scenarioWith } from '../runs.ts';

/** Everybody's number of people reached by the end of a day, the most first, one by one. */
function closely({ journal }: ReturnType<typeof runOf>, people: number, day: number) {
  const all = Array.from({ length: people }, (_, person) => {
    const { days } = descendants(journal, people, person);
    return { person, reached: days.filter((reachedOn) => reachedOn <= day).length };
  });
  return all
    .filter(({ reached }) => reached > 0)
    .sort((a, b) => b.reached - a.reached || a.person - b.person);
}

describe('those whose words came to most people', () => {
  it('are the first of all, each with as many as descend from them, on any day', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 1, max: 12 }), fc.nat(), (scenario, most, anyDay) => {
        const run = runOf(scenario);
        const day = anyDay % run.journal.days;
        expect(farthest(run.journal, scenario.people, day, most)).toEqual(
          closely(run, scenario.people, day).slice(0, most),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('are found where memories and second hearings bring some people several versions', () => {
    const town = scenarioWith({
      ...{ people: 400, days: 60, 'diners.count': 5, 'listeners.act': 0.15, 'listeners.forget': 0.5 },
      ...{ 'memory.recall': 1, 'memory.cue': 0.05, 'network.contacts': 12 },
    });
    const run = runOf(town);
    const last = run.journal.days - 1;
    expect(farthest(run.journal, town.people, last, 40)).toEqual(
      closely(run, town.people, last).slice(0, 40),
    );
  });

  it('are nobody before anybody has told', () => {
    const town = scenarioWith({ people: 50, 'telling.perDay': 0, days: 5 });
    expect(farthest(runOf(town).journal, 50, 5, 10)).toEqual([]);
  });
});
