import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../../../src/model/scenario/scenario.ts';
import { checkValues } from '../../../../src/model/scenario/checks/validation.ts';
import { LANGUAGES } from '../../../words/languages.ts';

const sentencesOn = (kind: string, changes: ScenarioPatch): string[] =>
  checkValues({ 'network.kind': kind, ...changes }).faults.map((fault) =>
    LANGUAGES.en.fault(fault, fault.path),
  );

describe('what a network asks of its contacts', () => {
  it('is a whole number in a regular network, and an even one among an odd number of people', () => {
    expect(sentencesOn('regular', { people: 101, 'network.contacts': 4 })).toEqual([]);
    expect(sentencesOn('regular', { people: 100, 'network.contacts': 3 })).toEqual([]);
    expect(sentencesOn('regular', { people: 100, 'network.contacts': 3.5 })).toEqual([
      'network.contacts: 3.5 – a regular network needs a whole number.',
    ]);
    expect(sentencesOn('regular', { people: 101, 'network.contacts': 3 })).toEqual([
      'network.contacts: 3 – a regular network of 101 people needs an even number.',
    ]);
  });

  it('is an even number in a scale-free network: half of them are a newcomer’s', () => {
    expect(sentencesOn('scaleFree', { 'network.contacts': 6 })).toEqual([]);
    expect(sentencesOn('scaleFree', { 'network.contacts': 7 })).toEqual([
      'network.contacts: 7 – a scaleFree network needs an even number.',
    ]);
  });

  it('is anything below the people in groups', () => {
    expect(sentencesOn('communities', { 'network.contacts': 7.25 })).toEqual([]);
  });

  it.each(['regular', 'scaleFree', 'communities'])('is less than the people: %s', (kind) => {
    expect(sentencesOn(kind, { people: 10, 'network.contacts': 10, 'network.mixing': 0 })).toEqual([
      'network.contacts: 10 – expected fewer contacts than people (10).',
    ]);
  });
});

describe('what groups ask of their size', () => {
  it('is room for the contacts within, and enough people without', () => {
    expect(sentencesOn('communities', { 'network.groupSize': 8 })).toEqual([
      'network.groupSize: 8 – with so many contacts inside a group, it needs at least 10 people.',
    ]);
    expect(sentencesOn('communities', { people: 50 })).toEqual([
      'network.groupSize: 50 – to leave enough people outside it, a group can have at most 49 people.',
    ]);
  });

  it('is nothing where there are no groups', () => {
    expect(sentencesOn('random', { people: 20, 'network.groupSize': 2 })).toEqual([]);
  });
});
