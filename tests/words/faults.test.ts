import { ENGINE_VERSION } from '../../src/model/basics/versions.ts';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/model/scenario/parameters.ts';
import { checkValues } from '../../src/model/scenario/checks/validation.ts';
import { readLink } from '../../src/model/scenario/link/link.ts';
import { fault as faultSentence } from '../../src/words/en/faults.ts';
import { fault as frenchSentence } from '../../src/words/fr/faults.ts';
import { LANGUAGES } from './languages.ts';

const { parameters } = LANGUAGES.en;

const sentencesOf = (values: Record<string, unknown>): string[] =>
  checkValues(values).faults.map((fault) => faultSentence(fault, fault.path));

describe('the words of parameters', () => {
  it('name and explain each, in sentences, no two alike', () => {
    expect(Object.keys(parameters).sort()).toEqual([...PATHS].sort());
    const labels = PATHS.map((path) => parameters[path].label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const path of PATHS) {
      expect(parameters[path].label, path).toMatch(/^[A-Z0-9]/);
      expect(parameters[path].help, path).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});

describe('the sentence of a fault', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ people: '20' }, 'people: "20" – expected a whole number from 2 to 10,000,000.'],
    [{ 'ties.closeTrust': 1.2 }, 'ties.closeTrust: 1.2 – expected 0 to 1.'],
    [{ 'ties.closeTrust': NaN }, 'ties.closeTrust: NaN – expected a number from 0 to 1.'],
    [{ 'ties.closTrust': 1 }, 'ties.closTrust: 1 – there is no such name; the nearest is ties.closeTrust.'],
    [{ 'telling.repeats': 'maybe' }, 'telling.repeats: "maybe" – expected yes or no (true or false).'],
    [{ 'listeners.act': 0.9 }, 'listeners: 1.51 – act, forget, relay and verify can add up to at most 1.'],
    [{ people: 3e7 }, 'people: 30,000,000 – expected 2 to 10,000,000.'],
    [{ people: -5 }, 'people: -5 – expected 2 to 10,000,000.'],
    [{ people: 1e99 }, 'people: 1E99 – expected 2 to 10,000,000.'],
    [{ people: 1e-320 }, 'people: 1E-320 – expected 2 to 10,000,000.'],
    [{ seed: 'a\ud800' }, 'seed: "a\\ud800" – it contains half a character, which a link cannot carry.'],
    [{ people: '2,500' }, 'people: "2,500" – it can be read as 2.5 or as 2500; write one of these.'],
    [{ people: 8 }, 'network.contacts: 10 – expected fewer contacts than people (8).'],
    [{ 'network.contacts': 9 }, 'network.contacts: 9 – a smallWorld network needs an even number.'],
    [{ people: 20, 'diners.count': 21 }, 'diners.count: 21 – expected at most the number of people (20).'],
    [
      { people: 20, 'diners.who': [20] },
      'diners.who: [20] – expected different person numbers from 0 to 19.',
    ],
    [{ name: 'x'.repeat(81) }, `name: "${'x'.repeat(59)}… – expected at most 80 characters.`],
  ])('names the field, what was found and what was expected: %j', (values, sentence) => {
    expect(sentencesOf(values)).toEqual([sentence]);
  });

  it('writes numbers as its language does', () => {
    const french = (values: Record<string, unknown>) =>
      checkValues(values).faults.map((fault) => frenchSentence(fault, fault.path));
    expect(french({ people: 3e7 })).toEqual([
      'people : 30 000 000 – attendu : de 2 à 10 000 000.'
        .replace(/(?<=\d) (?=\d)/g, '\u202f')
        .replace(/ (?=:)/g, '\u00a0'),
    ]);
    expect(french({ 'place.food': 1.25 })[0]).toContain('1,25');
  });

  it('lets nothing through that a terminal would obey or that turns the text around it', () => {
    expect(sentencesOf({ '\u001b[31mred\u202e': ['\u009b\u2028', { '\u007f': '\n' }] })).toEqual([
      String.raw`\u001b[31mred\u202e: ["\u009b\u2028",{"\u007f":"\n"}] – there is no such name.`,
    ]);
  });

  it('shows the beginning of what is as deep or as long as you like', () => {
    const lists = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const objects = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as unknown;
    expect(sentencesOf({ x: lists })).toEqual([`x: ${'['.repeat(60)}… – there is no such name.`]);
    expect(sentencesOf({ x: objects })[0]).toMatch(/^x: ({"a":){12}… – there/);
    expect(sentencesOf({ x: Array(1e5).fill('y'.repeat(1e5)) })).toEqual([
      `x: ["${'y'.repeat(58)}… – there is no such name.`,
    ]);
    expect(sentencesOf({ x: 'é😀'.repeat(50) })[0]).toMatch(/^x: "(é😀){19}é…/u);
  });

  it('knows no field in what is no link', () => {
    const [fault] = readLink('#hello').faults;
    expect(faultSentence(fault!, 'version')).toBe(
      `The link is damaged, or is not one of Tell Ten’s, which begin with #e=${ENGINE_VERSION}&s=1.`,
    );
    expect(frenchSentence(fault!, 'version')).toMatch(/^Le lien/);
  });

  it('calls the whole a scenario, and what JSON cannot write nothing', () => {
    expect(faultSentence({ path: '', value: null, problem: { code: 'notAnObject' } }, '')).toMatch(
      /^scenario: null – /,
    );
    expect(sentencesOf({ seed: undefined })).toEqual(['seed: nothing – expected a text.']);
  });
});
