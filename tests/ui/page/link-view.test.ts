import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../../src/model/scenario/link/link.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { readView, viewFields } from '../../../src/ui/page/link-view.ts';

const size = { days: 90, people: 5000 };
const view = {
  day: 42,
  colour: 'left',
  layout: 'days',
  person: 317,
  runs: 100,
  every: 'listeners.relay',
  columns: 'open',
} as const;

describe('the view in a link', () => {
  it('comes back as it was, beside the scenario', () => {
    const link = linkTo(STANDARD_SCENARIO, null, viewFields(view));
    const linked = readLink(`#${link}`);
    expect(linked.scenario).toEqual(STANDARD_SCENARIO);
    expect(linked.faults).toEqual([]);
    expect(readView(linked.view!, size)).toEqual({ view, faults: [] });
  });

  it('has no field for what is as it always begins', () => {
    expect(viewFields({ layout: 'town' })).toEqual([]);
    expect(readLink(`#${linkTo(STANDARD_SCENARIO)}`).view).toBeUndefined();
  });

  it.each([
    ['day', '91', { code: 'type', expected: 'whole', min: 0, max: 90 }],
    ['day', '-1', { code: 'type', expected: 'whole', min: 0, max: 90 }],
    ['person', '5000', { code: 'type', expected: 'whole', min: 0, max: 4999 }],
    ['person', 'Ada', { code: 'type', expected: 'whole', min: 0, max: 4999 }],
    ['colour', 'blue', { code: 'choice', options: ['stage', 'left', 'hop', 'mood', 'day', 'earned'] }],
    ['runs', '0', { code: 'type', expected: 'whole', min: 1, max: 10_000 }],
    ['runs', '1e3', { code: 'type', expected: 'whole', min: 1, max: 10_000 }],
    ['every', 'listeners.relays', { code: 'unknown', nearest: null }],
    ['every', 'topic', { code: 'unknown', nearest: null }],
    ['columns', 'closed', { code: 'choice', options: ['open'] }],
    ['layout', 'grid', { code: 'choice', options: ['town', 'rings', 'days', 'downline'] }],
  ])('says what %s = %s should have been', (path, value, problem) => {
    expect(readView({ [path]: value }, size)).toEqual({
      view: { day: undefined, colour: undefined, layout: undefined, person: undefined },
      faults: [{ path, value, problem }],
    });
  });
});
