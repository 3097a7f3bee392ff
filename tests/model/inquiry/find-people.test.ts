import { describe, expect, it } from 'vitest';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { CAUSES, STAGES } from '../../../src/model/story/stages.ts';
import { seek } from '../../../src/model/inquiry/find-people.ts';
import { QUESTIONS, type SeekQuestion } from '../../../src/model/inquiry/people-questions.ts';
import { LOST } from '../../../src/model/story/story.ts';
import { derivationOf, entriesOf, runOf, scenarioWith, versionOf } from '../runs.ts';

const town = scenarioWith({
  people: 400,
  days: 60,
  'network.kind': 'random',
  'network.contacts': 8,
  'diners.count': 3,
  'place.variation': 0.6,
  'listeners.act': 0.25,
  'drift.flip': 0.1,
  'drift.loss': 0.4,
  'memory.cue': 0.05,
  'listeners.badNewsWins': 1,
});
const { journal } = runOf(town);
const derived = derivationOf(journal, town.people);
const entries = entriesOf(journal).map((entry, at) => ({ ...entry, story: versionOf(journal, at) }));
const everybody = Array.from({ length: town.people }, (_, person) => person);
const DAYS = [3, 15, 60];

const found = (question: SeekQuestion, day: number) => seek(journal, derived, question, day);
const past = (person: number, day: number) => entries.filter((of) => of.person === person && of.day <= day);
const nowOf = (person: number, day: number) => lineage(journal, derived, person, day);

/** The plain reading of each question, over what else the model says of a person. */
const MEANS: Record<
  Exclude<SeekQuestion, 'furthest' | 'mostReached'>,
  (p: number, day: number) => boolean
> = {
  neverFood: (person, day) =>
    holdsRetold(person, day) && past(person, day).every(({ story }) => story[0] === LOST),
  letDown: (person, day) => past(person, day).at(-1)?.stage === 'critic',
  turnedRound: (person, day) => {
    const way = nowOf(person, day);
    return holdsRetold(person, day) && way.at(-1)!.isGood !== way[0]!.isGood;
  },
  nothingLeft: (person, day) =>
    holdsRetold(person, day) &&
    nowOf(person, day)
      .at(-1)!
      .story.every((facet) => facet === LOST),
  talkedOut: (person, day) => past(person, day).some(({ cause }) => cause === 'dissuaded'),
  remindedAndWent: (person, day) =>
    past(person, day).at(-1)?.cause === 'visited' &&
    past(person, day).some(({ cause }) => cause === 'reminded' || cause === 'recalled'),
};

function holdsRetold(person: number, day: number): boolean {
  const last = nowOf(person, day).at(-1);
  if (!last || last.hop === 0) return false;
  const stage = STAGES[last.stage];
  return stage !== 'unmoved' && !(stage === 'planning' && CAUSES[last.cause] === 'checking');
}

describe('looking for somebody', () => {
  it.each(Object.keys(MEANS) as (keyof typeof MEANS)[])(
    'finds everybody to whom “%s” applies on the day, and nobody else',
    (question) => {
      for (const day of DAYS)
        expect(found(question, day)).toEqual(everybody.filter((person) => MEANS[question](person, day)));
      expect(found(question, 60).length).toBeGreaterThan(0);
    },
  );

  it('has those first whose version was retold most often, as their story counts it', () => {
    for (const day of DAYS) {
      const order = found('furthest', day);
      const lengths = order.map((person) => {
        expect(holdsRetold(person, day)).toBe(true);
        return nowOf(person, day).at(-1)!.hop;
      });
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      expect(lengths[0]).toBeGreaterThan(0);
    }
  });

  it('has those first whose words came to the most others', () => {
    const order = found('mostReached', 60);
    const reached = order.map((person) => {
      const own = (at: number): boolean => {
        const { parent } = entries[at]!;
        return parent !== null && (entries[parent]!.person === person || own(parent));
      };
      const others = entries.filter((of, at) => of.person !== person && own(at));
      return new Set(others.map((of) => of.person)).size;
    });
    // Beyond those, it is about so.
    const first = reached.slice(0, 100);
    expect(first).toEqual(first.toSorted((a, b) => b - a));
    expect(Math.max(...reached)).toBe(first[0]);
    expect(reached.every((number) => number > 0)).toBe(true);
    expect(new Set(order).size).toBe(order.length);
  });

  it('finds nobody before anybody has been told', () => {
    for (const question of QUESTIONS) {
      if (question !== 'letDown') expect(found(question, 0)).toEqual([]);
    }
  });
});
