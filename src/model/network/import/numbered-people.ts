import { MOST_IMPORTED_PEOPLE } from '../../scenario/imported-network.ts';
import type { Gathering } from './gather-ties.ts';
import { ImportFailure, type Expected } from './import-failure.ts';

/** Characters of what was found that a sentence repeats. */
const SHOWN = 80;

/** The failure for what stands in place of something else. @param most the largest number allowed, where that matters */
export const unexpected = (expected: Expected, found: string, line: number | null, most = 0): ImportFailure =>
  new ImportFailure({ code: 'unexpected', expected, most, found: found.slice(0, SHOWN) }, line);

/** The number of people that a file declares. @throws ImportFailure for anything but a number, and for too many */
export function declaredPeople(text: string, line: number | null): number {
  if (!/^[0-9]+$/.test(text) || Number(text) === 0) throw unexpected('people', text, line);
  if (Number(text) > MOST_IMPORTED_PEOPLE)
    throw new ImportFailure({ code: 'tooManyPeople', max: MOST_IMPORTED_PEOPLE }, line);
  return Number(text);
}

/** People who are known by the numbers 1 … {@link count}, as in Pajek and UCINET. */
export class NumberedPeople {
  constructor(
    gathering: Gathering,
    readonly count: number,
  ) {
    gathering.count(count);
  }

  /** The person with a number. @throws ImportFailure for anything else */
  at(number: string, line: number): number {
    const person = /^[0-9]+$/.test(number) ? Number(number) - 1 : -1;
    if (person < 0 || person >= this.count) throw unexpected('person', number, line, this.count);
    return person;
  }
}
