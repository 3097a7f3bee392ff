import { expect, it } from 'vitest';
import { Table } from '../../src/cli/table.ts';
import { summaryOf } from '../../src/model/measures/result.ts';
import { runOf, scenarioWith } from '../model/runs.ts';

it('a table has room for 150 000 runs', () => {
  const { result } = runOf(scenarioWith({ people: 20, days: 2 }));
  const table = new Table();
  for (let run = 0; run < 150_000; run++) table.run({ ...result, seed: `luck ${run}` });
  const lines = [...table.tail(summaryOf([result, result], 20))];
  expect(lines.length).toBeGreaterThan(150_000);
  expect(lines[0]).toMatch(/^luck {8,} +days/);
  expect(lines[150_000]).toMatch(/^luck 149999 /);
});
