import { describe, expect, it } from 'vitest';
import { sim, SMALL } from './sim.ts';

describe('wrong input', () => {
  it('ends with status 2, nothing on standard output, and a line for each fault with path, value and expectation', async () => {
    const wrong = JSON.stringify({
      people: 'many',
      place: { food: 3, 'fo\nod': 1 },
      nonsense: 1,
      days: 2.5,
      '\u001b[31m': 1,
    });
    const { status, out, err } = await sim(
      [
        ...['-', '--set', 'listeners.act=.9', '--set', 'listeners.forget=.9', '--set', 'people'],
        ...['--set', 'listeners.relay=-1', '--runs', '0', '--format', 'xml'],
      ],
      wrong,
    );
    expect([status, out]).toEqual([2, '']);
    const lines = err.trimEnd().split('\n');
    for (const line of [
      'people: "many" – expected a whole number from 2 to 10,000,000.',
      'place.food: 3 – expected -1 to 1.',
      'nonsense: 1 – there is no such name.',
      '\\u001b[31m: 1 – there is no such name.',
      'place.fo\\u000aod: 1 – there is no such name; the nearest is place.food.',
      'days: 2.5 – expected a whole number from 1 to 3,650.',
      'listeners.relay: -1 – expected 0 to 1.',
      'listeners: 1.86 – act, forget, relay and verify can add up to at most 1.',
      '--set: "people" – expected path=value.',
      '--runs: "0" – expected a whole number from 1 to 1,000,000.',
      '--format: "xml" – expected one of json, csv, table.',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines).toHaveLength(11);
  });

  it.each([
    ['what is no JSON', ['-'], '{"people":\n\n oops }', /^scenario: standard input is not valid JSON: /],
    ['a list', ['-'], '[1]', /^scenario: \[1\] – a scenario is a JSON object/],
    [
      'a file that cannot be written, before the minutes that this run would take',
      ['-', '--out', '/nowhere/x', '--runs', '1000000'],
      SMALL,
      /^--out: \/nowhere\/x cannot be written: no such file or directory\.$/m,
    ],
    [
      'a parser’s message with what a terminal would obey',
      ['-'],
      '{"\u001b[31m":\u009b}',
      /^scenario: standard input is not valid JSON: [^\p{Cc}]+\.$/mu,
    ],
  ])('is refused in one line: %s', async (_, args, input, sentence) => {
    const { status, out, err } = await sim(args, input);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.split('\n')).toHaveLength(2);
  });
});
