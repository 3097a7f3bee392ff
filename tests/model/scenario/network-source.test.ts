import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLED, BUNDLED_NAMES } from '../../../src/model/scenario/bundled-sizes.ts';
import { bundledNetwork } from '../../../src/model/network/import/bundled.ts';
import { simplified, type ImportedNetwork } from '../../../src/model/scenario/imported-network.ts';
import { PARAMETERS } from '../../../src/model/scenario/parameters.ts';
import { settled } from '../../../src/model/scenario/network-people.ts';
import { linkTo, readLink } from '../../../src/model/scenario/link/link.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactsOf } from '../../../src/model/network/network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { nested, sameValue, STANDARD_SCENARIO, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { simulate } from '../kernels.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { fault as faultSentence } from '../../../src/words/en/faults.ts';
import { scenarioWith } from '../runs.ts';
import { namedPairs, pairsOf, read } from '../network/import/reading.ts';

const imported = (source: unknown): Scenario => {
  const { scenario, faults } = checkValues({ 'network.kind': 'imported', 'network.source': source });
  expect(faults).toEqual([]);
  return scenario;
};

const networkOf = (scenario: Scenario) => buildNetwork(scenario, new Luck(scenario.seed));

describe('the bundled networks', () => {
  it.each(BUNDLED_NAMES)('%s has the people and ties that it is known for', (name) => {
    const network = bundledNetwork(name);
    expect({ people: network.people, ties: network.ties.length / 2 }).toEqual(BUNDLED[name]);
    expect(imported(name).people).toBe(BUNDLED[name].people);
  });

  it('carry the names of their people', () => {
    expect(networkOf(imported('karate')).names).toBeNull();
    expect(namedPairs(bundledNetwork('florentine'))).toContainEqual(['Medici', 'Ridolfi']);
    expect(networkOf(imported('miserables')).names).toEqual(
      expect.arrayContaining(['Valjean', 'Javert', 'Cosette']),
    );
    expect(new Set(bundledNetwork('miserables').names).size).toBe(77);
  });

  it('run, each contact standing at both ends', () => {
    const network = networkOf(imported('florentine'));
    const contacts = Array.from({ length: 15 }, (_, person) => [...contactsOf(network, person)]);
    contacts.forEach((others, person) => others.forEach((it) => expect(contacts[it]).toContain(person)));
    expect(contacts.flat()).toHaveLength(40);
    expect(simulate(imported('karate')).reach).toBeGreaterThan(0);
  });
});

describe('ties as JSON', () => {
  it('make a network, with names and with people who know nobody', () => {
    const scenario = imported({ ties: [[0, 1], [2, 1]], names: ['Ann', 'Bob', 'Cleo', 'Dan'] }); // prettier-ignore
    const { people, names, stored } = networkOf(scenario);
    expect({ people, names }).toEqual({ people: 4, names: ['Ann', 'Bob', 'Cleo', 'Dan'] });
    expect(Array.from(stored!.offsets)).toEqual([0, 1, 3, 4, 4]);
    expect(imported({ ties: [[0, 9]] }).people).toBe(10);
    expect(imported({ ties: [[0, 1]], people: 1_000_000 }).people).toBe(1_000_000);
  });

  it.each([
    ['zachary', 'network.source', /^network\.source: "zachary" – expected one of karate, .*"ties"/],
    [7, 'network.source', /expected one of karate/],
    [null, 'network.source', /expected one of karate/],
    ['toString', 'network.source', /expected one of karate/],
    [[[0, 1]], 'network.source', /expected one of karate/],
    [{}, 'network.source.ties', /nothing – expected a list of ties/],
    [{ ties: [] }, 'network.source.ties', /expected a list of ties/],
    [{ ties: [[0, 1], [1]] }, 'network.source.ties[1]', /\[1\] – expected two different person numbers/],
    [{ ties: [[0, 1.5]] }, 'network.source.ties[0]', /\[0,1\.5\] – expected two different person numbers/],
    [{ ties: [[-1, 1]] }, 'network.source.ties[0]', /person numbers from 0 to 999,999/],
    [{ ties: [[0, 1_000_000]] }, 'network.source.ties[0]', /person numbers/],
    [{ ties: [[3, 3]] }, 'network.source.ties[0]', /two different/],
    [{ ties: [[0, 1], [1, 0]] }, 'network.source.ties', /more than once/], // prettier-ignore
    [{ ties: [[0, 1]], people: 1 }, 'network.source.people', /1 – expected 2 to 1,000,000/],
    [{ ties: [[0, 1]], people: 2.5 }, 'network.source.people', /expected 2 to/],
    [{ ties: [[0, 1]], names: ['Ann'] }, 'network.source.names', /one name for each of the 2 people/],
    [{ ties: [[0, 1]], names: 'AB' }, 'network.source.names', /one name for each/],
    [{ ties: [[0, 1]], names: ['Ann', 7] }, 'network.source.names[1]', /7 – expected a text of at most 200/],
    [{ ties: [[0, 1]], names: ['\ud800', ''] }, 'network.source.names[0]', /half a character/],
    [{ ties: [[0, 1]], nodes: 2 }, 'network.source.nodes', /can only have ties, names, people/],
  ])('are refused with the field and what it takes: %j', (source, path, sentence) => {
    const { faults, scenario } = checkValues({ 'network.source': source });
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faultSentence(faults[0]!, faults[0]!.path)).toMatch(sentence);
    expect(scenario['network.source']).toBe('karate');
  });

  it('come back from the file of a scenario', () => {
    const scenario = imported({ ties: [[4, 1], [0, 1]], names: ['a', 'b', '', '<i>', 'é'] }); // prettier-ignore
    const file = flattened(JSON.parse(JSON.stringify(nested(scenario))));
    expect(checkValues(file.values).scenario).toEqual(scenario);
  });
});

describe('the people of a scenario', () => {
  it('are those of its imported network, whatever it says itself', () => {
    expect(scenarioWith({ people: 500, 'network.kind': 'imported' }).people).toBe(34);
    expect(scenarioWith({ people: 500, 'network.source': 'florentine' }).people).toBe(500);
    expect(settled({ ...STANDARD_SCENARIO, 'network.kind': 'imported' }).people).toBe(34);
    expect(checkValues({ 'network.kind': 'imported', 'diners.count': 35 }).faults).toMatchObject([
      { path: 'diners.count', problem: { people: 34 } },
    ]);
  });

  it('need no more contacts than the network has', () => {
    imported('florentine');
    expect(checkValues({ 'network.kind': 'imported', 'network.contacts': 150 }).faults).toEqual([]);
  });

  it('are not run with when they are not those of the network', () => {
    expect(() => networkOf({ ...STANDARD_SCENARIO, 'network.kind': 'imported' })).toThrow(RangeError);
  });
});

describe('a link', () => {
  const anyNetwork = fc
    .record({
      people: fc.integer({ min: 2, max: 40 }),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 60 }),
      names: fc.option(
        fc.string({ unit: 'grapheme', maxLength: 4 }).filter((name) => !/\p{Surrogate}/u.test(name)),
      ),
    })
    .map(({ people, ties, names }) => {
      const ends = Uint32Array.from([0, 1, ...ties.flat().map((end) => end % people)]);
      const own = names === null ? null : Array.from({ length: people }, (_, i) => names.repeat(i % 3));
      return simplified(people, ends, own).network;
    });

  it('carries a small network and its names', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const link = linkTo(imported(network));
        fc.pre(!link.includes('=file-'));
        expect(readLink(link)).toEqual({ scenario: imported(network), faults: [] });
      }),
    );
  });

  it('stays short with a network as large as the karate club or the characters of Les Misérables', () => {
    for (const name of BUNDLED_NAMES) {
      const network: ImportedNetwork = { ...bundledNetwork(name) };
      const link = linkTo(imported(network));
      expect(link.length).toBeLessThan(PARAMETERS['network.source'].maxLinkLength + 100);
      expect(readLink(link).scenario['network.source']).toEqual(network);
    }
    expect(linkTo(imported(bundledNetwork('karate'))).length).toBeLessThan(400);
    expect(linkTo(imported('karate'))).not.toContain('ties');
  });

  it('names a large network, which has to be brought along', () => {
    const path = Array.from({ length: 5000 }, (_, person) => `${person} ${person + 1}`).join('\n');
    const { network } = read(path);
    const link = linkTo(imported(network));
    expect(link).toMatch(/&network\.source=file-5001-5000-[0-9a-f]{16}&z=/);
    const { faults, scenario } = readLink(link);
    expect(scenario).toBe(STANDARD_SCENARIO);
    expect(faults).toMatchObject([{ path: 'network.source', problem: { code: 'fileNeeded', people: 5001 } }]);
    expect(faultSentence(faults[0]!, 'network.source')).toMatch(/its file is needed as well\.$/);
    expect(readLink(link, network)).toEqual({ scenario: imported(network), faults: [] });
    expect(readLink(link, bundledNetwork('karate')).faults).toHaveLength(1);
  });

  it.each([
    'ties-',
    'ties-3-1.._',
    'ties-3-zzzzzzzzzzzzz',
    'ties-99999999-1',
    'ties-2-1-a',
    'file-1',
    '{"ties":',
    '{',
  ])('with %j for a network is refused', (text) => {
    const { faults } = readLink(`s=1&network.kind=imported&network.source=${encodeURIComponent(text)}`);
    expect(faults).toHaveLength(1);
  });

  it('may hold the ties as JSON', () => {
    const { scenario } = readLink('s=1&network.kind=imported&network.source={"ties":[[0,1],[1,2]]}');
    expect(pairsOf(scenario['network.source'] as ImportedNetwork)).toEqual([[0, 1], [1, 2]]); // prettier-ignore
  });
});

it('tells networks apart by their digest, not by their millions of ties', () => {
  const one = imported({ ties: [[0, 1], [1, 2]] }); // prettier-ignore
  expect(sameValue(one, imported({ ties: [[2, 1], [1, 0]] }))).toBe(true); // prettier-ignore
  expect(sameValue(one, imported({ ties: [[0, 1], [0, 2]] }))).toBe(false); // prettier-ignore
  expect(sameValue(one, imported({ ties: [[0, 1], [1, 2]], names: ['a', 'b', 'c'] }))).toBe(false); // prettier-ignore
});
