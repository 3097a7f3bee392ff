import { describe, expect, it } from 'vitest';
import { whileNineADay } from './broken-rules.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, runOf, scenarioWith } from '../model/runs.ts';

const GENERATIONS = 4;
const PEOPLE = 11_111;

function expectTenTellTen(changes: ScenarioPatch): void {
  const { result } = runOf(
    scenarioWith(
      ALL_RELAY,
      { people: PEOPLE, 'network.kind': 'tree', 'network.contacts': 10, 'telling.perDay': 10 },
      changes,
    ),
  );
  for (let generation = 0; generation <= GENERATIONS; generation++) {
    const expected = (10 ** (generation + 1) - 1) / 9;
    const people = result.byGeneration.people.slice(0, generation + 1).reduce((sum, count) => sum + count, 0);
    expect(people).toBe(expected);
    expect(result.byDay.reach[generation]).toBe(expected);
  }
  expect(result.reach).toBe(PEOPLE);
}

describe('target 1: ten tell ten', () => {
  it('reaches 1, 11, 111, 1 111, 11 111 by generation, one generation a day', () => {
    expectTenTellTen({});
  });

  it('has a check that fails when one telling in a thousand is not believed', () => {
    expect(() => expectTenTellTen({ 'ties.closeTrust': 0.999 })).toThrow();
  });

  it('has a check that fails when tellers skip a telling a day', async () => {
    await whileNineADay(() => {
      expect(() => expectTenTellTen({})).toThrow();
    });
  });
});
