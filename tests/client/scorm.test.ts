import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScorm, LONGEST_KEPT, ScormVisit, type ScormApi } from '../../src/client/scorm.ts';

/** A platform that writes everything down. @param values that it has from the visit before */
function platform(values: Record<string, string> = {}) {
  const calls: string[] = [];
  const api: ScormApi = {
    LMSInitialize: () => (calls.push('initialize'), 'true'),
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue: (name, value) => ((values[name] = value), 'true'),
    LMSCommit: () => (calls.push('commit'), 'true'),
    LMSFinish: () => (calls.push('finish'), 'true'),
  };
  return { api, values, calls };
}

describe('a visit to a learning platform', () => {
  it('is incomplete without a score before anything is done', () => {
    const { api, values, calls } = platform({ 'cmi.core.lesson_status': 'not attempted' });
    new ScormVisit(api).end();
    expect(values['cmi.core.lesson_status']).toBe('incomplete');
    expect(values['cmi.core.exit']).toBe('suspend');
    expect(values['cmi.core.session_time']).toMatch(/^\d{4}:\d\d:\d\d$/);
    expect(Object.keys(values).filter((name) => name.includes('score'))).toEqual([]);
    expect([calls[0], calls.at(-1)]).toEqual(['initialize', 'finish']);
  });

  it('reports a score, keeps a text for the next visit, and stays completed', () => {
    const { api, values, calls } = platform();
    const visit = new ScormVisit(api);
    expect(visit.keep('e=2&s=1')).toBe(true);
    expect(visit.keep('x'.repeat(LONGEST_KEPT + 1))).toBe(false);
    expect(visit.report(29.6, true)).toBe(true);
    visit.report(null, false);
    visit.end();
    visit.end();
    expect(values).toMatchObject({
      'cmi.suspend_data': 'e=2&s=1',
      'cmi.core.score.raw': '30',
      'cmi.core.score.max': '100',
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': '',
    });
    expect(calls.filter((call) => call === 'finish')).toHaveLength(1);
    const again = new ScormVisit(api);
    expect(again.kept).toBe('e=2&s=1');
    again.report(40, false);
    expect(values['cmi.core.lesson_status']).toBe('completed');
  });

  it.each([
    ['', true],
    ['normal', true],
    ['browse', false],
    ['review', false],
  ])('in the mode “%s” is stored: %s', (mode, isStored) => {
    const { api, values } = platform({ 'cmi.core.lesson_mode': mode });
    expect(new ScormVisit(api).report(50, true)).toBe(isStored);
    expect('cmi.core.score.raw' in values).toBe(isStored);
  });

  it('goes on whatever the platform answers, or throws', () => {
    const answer = fc.oneof(fc.anything(), fc.constant(Symbol('throw')));
    fc.assert(
      fc.property(fc.infiniteStream(answer), (answers) => {
        const say = () => {
          const { value } = answers.next() as { value: unknown };
          if (typeof value === 'symbol') throw new Error('no');
          return value;
        };
        const api = {
          ...{ LMSInitialize: say, LMSGetValue: say, LMSSetValue: say },
          ...{ LMSCommit: say, LMSFinish: say },
        };
        const visit = new ScormVisit(api);
        expect(typeof visit.kept).toBe('string');
        visit.keep('text');
        visit.report(10, true);
        visit.end();
        expect(visit.isHeard).toBe(false);
      }),
    );
  });
});

describe('the platform’s object', () => {
  const frame = (own: object, parent?: object) => {
    const made: Record<string, unknown> = { opener: null, ...own };
    made['parent'] = parent ?? made;
    return made as unknown as Window;
  };

  it('is found some frames above the page, or above what opened it', () => {
    const { api } = platform();
    const top = frame({ API: api });
    expect(findScorm(frame({}, frame({}, top)))).toBe(api);
    expect(findScorm(frame({ opener: frame({}, top) }))).toBe(api);
    expect(findScorm(frame({}))).toBeNull();
    expect(findScorm(frame({ API: {} }))).toBeNull();
  });

  it('is not looked for where one may not look, nor for ever', () => {
    const other = new Proxy(
      {},
      {
        get: () => {
          throw new Error('SecurityError');
        },
      },
    );
    expect(findScorm(frame({}, other))).toBeNull();
    let deep = frame({ API: platform().api });
    for (let step = 0; step < 20; step++) deep = frame({}, deep);
    expect(findScorm(deep)).toBeNull();
  });
});
