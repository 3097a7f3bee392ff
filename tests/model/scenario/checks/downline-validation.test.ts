import { describe, expect, it } from 'vitest';
import { leanFaults } from '../../../../src/model/run/lean-rules.ts';
import { linkTo, readLink } from '../../../../src/model/scenario/link/link.ts';
import { fromText } from '../../../../src/model/scenario/link/value-text.ts';
import { STANDARD_SCENARIO } from '../../../../src/model/scenario/scenario.ts';
import { checkValues, problemOf } from '../../../../src/model/scenario/checks/validation.ts';
import { LANGUAGES } from '../../../words/languages.ts';
import { scenarioWith } from '../../runs.ts';

/** The paths and codes of what is wrong with some values. */
const faultsOf = (values: Record<string, unknown>) =>
  checkValues(values).faults.map(({ path, problem }) => `${path}: ${problem.code}`);

describe('a list of shares', () => {
  it('has at most ten, each from 0 to 1', () => {
    expect(problemOf('plan.levels', [])).toBeNull();
    expect(problemOf('plan.levels', [1, 0])).toBeNull();
    expect(problemOf('plan.levels', new Array(10).fill(0.1))).toBeNull();
    expect(problemOf('plan.levels', new Array(11).fill(0.01))).toEqual({ code: 'tooMany', max: 10 });
    for (const wrong of [[-0.1], [1.1], [NaN], ['0.1'], [null], 0.1, '0.1', { 0: 0.1 }])
      expect(problemOf('plan.levels', wrong)).toEqual({ code: 'type', expected: 'shares' });
  });

  it('adds up to at most 1, but for the rounding of decimals', () => {
    expect(problemOf('plan.feeLevels', [0.7, 0.4])).toEqual({ code: 'listAboveOne', sum: 1.1 });
    expect(problemOf('plan.feeLevels', [0.1, 0.2, 0.7])).toBeNull();
  });

  it('is written and read as text, in a link and an event', () => {
    expect(fromText('plan.levels', '[0.05,0.03]')).toEqual([0.05, 0.03]);
    const scenario = scenarioWith({
      'downline.founders': 1,
      'plan.levels': [0.05, 0.03],
      events: [{ day: 3, set: { 'plan.levels': [], 'plan.fee': 20 } }],
    });
    expect(readLink(linkTo(scenario)).scenario).toEqual(scenario);
    expect(faultsOf({ events: [{ day: 3, set: { 'plan.levels': [0.9, 0.2] } }] })).toEqual([
      'events[0].set.plan.levels: listAboveOne',
    ]);
  });
});

describe('a plan that cannot be', () => {
  it('is refused by the value that is wrong', () => {
    expect(faultsOf({ 'plan.price': -1 })).toEqual(['plan.price: range']);
    expect(faultsOf({ 'plan.price': 0 })).toEqual(['plan.price: range']);
    expect(faultsOf({ 'plan.fee': 1e9 })).toEqual(['plan.fee: range']);
    expect(faultsOf({ 'plan.margin': 0.95 })).toEqual(['plan.margin: range']);
    expect(faultsOf({ 'plan.quota': 1.5 })).toEqual(['plan.quota: type']);
    expect(faultsOf({ 'joining.claim': Infinity })).toEqual(['joining.claim: type']);
  });

  it('has no more founders than people who go first', () => {
    expect(faultsOf({ 'downline.founders': 2 })).toEqual(['downline.founders: atMostDiners']);
    expect(faultsOf({ 'downline.founders': 2, 'diners.count': 2 })).toEqual([]);
    expect(faultsOf({ 'downline.founders': 2, 'diners.count': 9, 'diners.who': [5] })).toEqual([
      'downline.founders: atMostDiners',
    ]);
    expect(faultsOf({ 'downline.founders': 1001 })).toEqual(['downline.founders: range']);
  });

  it('has founders for the whole run, in a town of a million at most', () => {
    const event = { day: 3, set: { 'downline.founders': 1 } };
    expect(faultsOf({ events: [event] })).toEqual(['events[0].set.downline.founders: structural']);
    const large = { people: 1_000_002, 'network.kind': 'computed' };
    expect(faultsOf(large)).toEqual([]);
    expect(faultsOf({ ...large, 'downline.founders': 1 })).toEqual(['people: atMostWithFounders']);
  });

  it('has no run without stories', () => {
    const lean = scenarioWith({ 'downline.founders': 1, 'network.kind': 'computed' });
    expect(leanFaults(lean).map(({ path }) => path)).toContain('downline.founders');
    expect(leanFaults(STANDARD_SCENARIO).map(({ path }) => path)).not.toContain('downline.founders');
  });

  it.each(Object.entries(LANGUAGES))('is told in one sentence in %s', (_, words) => {
    const { faults } = checkValues({ 'downline.founders': 2, 'plan.levels': [0.9, 0.2], 'plan.fee': -1 });
    const said = faults.map((fault) => words.fault(fault, fault.path));
    expect(said).toHaveLength(3);
    for (const sentence of said) expect(sentence).toMatch(/^[^.]*(?:\.[a-zA-Z0-9]+[^.]*)*\.$/);
    expect(said.join(' ')).toMatch(/1[.,]1/);
  });
});
