import { describe, expect, it } from 'vitest';
import { plainly, tieOf } from './plain-readers.ts';
import { randomNetwork, WRITERS } from './random-files.ts';
import { namedPairs, read } from './reading.ts';

/** Files of each format. */
const FILES = 100;

describe('of a hundred files, an independent reader counts the same people and ties:', () => {
  it.each(WRITERS)('%s', (format, extension, write) => {
    for (let number = 0; number < FILES; number++) {
      const text = write(randomNetwork(number));
      const expected = plainly(format, text);
      const { network } = read(text, `file-${number}.${extension}`);
      const found = { people: network.people, ties: network.ties.length / 2 };
      expect(found, `${format}, file ${number}`).toEqual({
        people: expected.people.size,
        ties: expected.ties.size,
      });
      const ties = namedPairs(network).map(([a, b]) => tieOf(a!, b!));
      expect(ties.sort(), `${format}, file ${number}`).toEqual([...expected.ties].sort());
    }
  });
});
