import { expect, it } from 'vitest';
import { Gathering } from '../../../../src/model/network/import/gather-ties.ts';
import { ImportFailure } from '../../../../src/model/network/import/import-failure.ts';
import { MOST_IMPORTED_PEOPLE } from '../../../../src/model/scenario/imported-network.ts';

it('takes a million people and not one more, though those who are known may come again', () => {
  const gathering = new Gathering();
  for (let id = 0; id < MOST_IMPORTED_PEOPLE; id++) gathering.person(String(id), id);
  expect(gathering.people).toBe(1_000_000);
  const refusal = new ImportFailure({ code: 'tooManyPeople', max: 1_000_000 }, 7);
  expect(() => gathering.person('one more', 7)).toThrow(refusal);
  expect(() => gathering.named('one more', 7)).toThrow(refusal);
  expect(gathering.person('999999', 8)).toBe(999_999);
});
