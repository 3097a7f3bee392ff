import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { openStories } from '../../../src/model/inquiry/open-stories.ts';
import { seek } from '../../../src/model/inquiry/find-people.ts';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { CUSTOMER, FAN, hasVisited, RELAYING, UNMOVED } from '../../../src/model/story/stages.ts';
import { livelyScenario } from '../arbitrary.ts';
import { derivationOf, runOf, scenarioWith } from '../runs.ts';

const town = scenarioWith({ people: 1000, days: 60, 'network.contacts': 20 });
const { journal } = runOf(town);
const derived = derivationOf(journal, town.people);

describe('the stories that lie open', () => {
  const stories = openStories(journal, derived);

  it('begin with a first guest on day 0', () => {
    const [first] = stories;
    expect(first!.from).toBe(0);
    expect(first!.steps[0]).toMatchObject({ day: 0, hop: 0, stage: FAN });
  });

  it('show first who passes a first guest’s words on, where the next story is of another guest', () => {
    const opening = presetScenario(PRESETS[0]!);
    const run = runOf(opening);
    const [first, next] = openStories(run.journal, derivationOf(run.journal, opening.people));
    expect(next!.steps[0]!.person).not.toBe(first!.steps[0]!.person);
    expect(first!.steps.map(({ stage }) => stage)).toEqual([FAN, RELAYING, RELAYING]);
    expect(first!.steps.at(-1)!.day).toBeLessThan(next!.from);
  });

  it('follow each other, and each has somebody to show from its first day on', () => {
    expect(stories.length).toBeGreaterThan(3);
    stories.forEach(({ from, steps }, place) => {
      expect(from).toBeGreaterThanOrEqual(steps[0]!.day);
      const next = stories[place + 1];
      if (next) expect(next.from).toBeGreaterThan(steps.at(-1)!.day);
    });
  });

  it('are chains as they are asked for by person and day', () => {
    for (const { steps } of stories) {
      const { person, day } = steps.at(-1)!;
      const chain = lineage(journal, derived, person, day);
      expect(chain.slice(0, steps.length - 1)).toEqual(steps.slice(0, -1));
    }
  });

  it('say how usual their end is, themselves included', () => {
    for (const { usual } of stories) {
      expect(usual!.alike).toBeGreaterThan(0);
      expect(usual!.alike).toBeLessThanOrEqual(usual!.of);
    }
  });

  it('are found in any run, or none, and never end with somebody who has nothing to tell', () => {
    fc.assert(
      fc.property(livelyScenario, (scenario) => {
        const run = runOf(scenario);
        const found = openStories(run.journal, derivationOf(run.journal, scenario.people));
        let from = -1;
        for (const story of found) {
          expect(story.from).toBeGreaterThan(from);
          from = story.from;
          const { stage, hop } = story.steps.at(-1)!;
          expect(stage).not.toBe(UNMOVED);
          if (hop === 0) expect(stage).toBeGreaterThanOrEqual(FAN);
          if (hop === 0) expect(stage).toBeLessThanOrEqual(CUSTOMER);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the next story', () => {
  it('is of people who hold somebody else’s words, those that went far or wrong first', () => {
    const people = seek(journal, derived, 'striking', 40);
    expect(people.length).toBeGreaterThan(10);
    const ends = people.map((person) => lineage(journal, derived, person, 40).at(-1)!);
    expect(ends.every(({ stage, hop }) => hop > 0 && !hasVisited(stage))).toBe(true);
    expect(ends[0]!.isGood).toBe(false);
  });
});
