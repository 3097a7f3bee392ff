import { expect } from 'vitest';
import { buildNetwork } from '../../../../src/model/build-network.ts';
import { contactsOf } from '../../../../src/model/network/network.ts';
import { Luck } from '../../../../src/model/basics/random.ts';
import type { ScenarioPatch } from '../../../../src/model/scenario/scenario.ts';
import { scenarioWith } from '../../runs.ts';

/** The contacts of each person, in the order of telling; the scenario has to be valid. */
export function rowsOf(changes: ScenarioPatch, seed = 'ties'): number[][] {
  const network = buildNetwork(scenarioWith(changes), new Luck(seed));
  return Array.from({ length: network.people }, (_, person) => [...contactsOf(network, person)]);
}

/** Each tie once, as `lower-higher`. */
export const tiesOf = (rows: readonly number[][]): Set<string> =>
  new Set(rows.flatMap((row, a) => row.filter((b) => a < b).map((b) => `${a}-${b}`)));

/** Demands no loops, no double ties, nobody outside the town, and each tie at both its ends. */
export function expectSimple(rows: readonly number[][]): void {
  const known = rows.map((row) => new Set(row));
  const isSound = (row: readonly number[], person: number) =>
    known[person]!.size === row.length &&
    !known[person]!.has(person) &&
    row.every((contact) => known[contact]?.has(person));
  expect(rows.filter((row, person) => !isSound(row, person))).toEqual([]);
}

export const degreesOf = (rows: readonly number[][]): number[] => rows.map((row) => row.length);
