import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandIn } from '../../../src/lesson/hand-in/hand-in.ts';
import {
  handInFile,
  handInLink,
  handInOfFile,
  handInOfLink,
} from '../../../src/lesson/hand-in/hand-in-text.ts';
import { pastedLinks } from '../../../src/lesson/hand-in/pasted.ts';
import { verdictOn } from '../../../src/lesson/hand-in/verdict.ts';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';

const ADA: HandIn = {
  name: 'Ada',
  claim: 'With ten diners it takes off – “always”!\nSee line 2 & 3 = 100%',
  scenario: { ...STANDARD_SCENARIO, people: 500, days: 40, seed: 'kitchen#3' },
  engine: ENGINE_VERSION,
  digest: '0123456789abcdef',
  found: { reach: 310, visits: 20, days: 40 },
  many: { runs: 100, outbreaks: 71, reach: 26_012 },
  solved: { 'three-rounds': { value: 1111 }, 'ten-diners': { people: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
};

const seen = fc.string({ unit: fc.constantFrom(...'aé&=#+% "<>?/~-_.,\n中'), maxLength: 200 });

describe('what is handed in', () => {
  it('comes back from its link and from its file as it was', () => {
    expect(handInOfLink(handInLink(ADA))).toEqual({ handIn: ADA, faults: [] });
    expect(handInOfFile(handInFile(ADA))).toEqual({ handIn: ADA, faults: [] });
    const bare = { ...ADA, name: '', digest: null, found: null, many: null, solved: {} };
    expect(handInOfLink(handInLink(bare)).handIn).toEqual(bare);
  });

  it('comes back with any claim that can be seen', () => {
    fc.assert(
      fc.property(seen, (text) => {
        const claim = text.trim() || 'x';
        expect(handInOfLink(handInLink({ ...ADA, claim })).handIn?.claim).toBe(claim);
        expect(handInOfFile(handInFile({ ...ADA, claim })).handIn?.claim).toBe(claim);
      }),
    );
  });

  it('has a link that mail carries whole, with the longest claim and a few changes', () => {
    const claim = 'Half of the town hears of it in most runs. '.repeat(11);
    expect(handInLink({ ...ADA, claim }).length).toBeLessThan(1000);
  });

  it.each([
    ['claim', { claim: ' ', solved: '' }, 'blank'],
    ['solved', { solved: 'three-rounds_1111~score_100' }, 'unknown'],
    ['solved', { solved: 100 }, 'unknown'],
    ['claim', { claim: 'x'.repeat(501) }, 'tooLong'],
    ['claim', { claim: 'a\u202eb' }, 'hidden'],
    ['by', { by: 'A\nB' }, 'unprintable'],
    ['by', { by: 7 }, 'type'],
    ['found', { found: 'reach_501-visits_20-days_40' }, 'choice'],
    ['found', { found: '<img src=x onerror=alert(1)>' }, 'choice'],
    ['many', { many: 'runs_99999999-outbreaks_1-reach_1' }, 'choice'],
  ])('with a wrong %s is refused, and the field is named', (path, change, code) => {
    const json = { ...(JSON.parse(handInFile(ADA)) as object), ...change };
    const { handIn, faults } = handInOfFile(JSON.stringify(json));
    expect(handIn).toBeNull();
    expect(faults.map((fault) => [fault.path, fault.problem.code])).toEqual([[path, code]]);
  });

  it('is not read from any text or link whatever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(handInOfFile(text).handIn).toBeNull();
        expect(handInOfLink(text).handIn).toBeNull();
      }),
    );
    expect(handInOfFile('{"handIn":1,"scenario":{"people":-5},"claim":"x"}').handIn).toBeNull();
  });

  it('is said to be changed where somebody edits a figure in its link', () => {
    const forged = handInLink(ADA).replace('reach_310', 'reach_480');
    const { handIn, faults } = handInOfLink(forged);
    expect([handIn?.found?.reach, faults.map(({ problem }) => problem.code)]).toEqual([480, ['cutOff']]);
  });
});

describe('the verdict on it', () => {
  const here = { digest: ADA.digest!, found: ADA.found!, many: ADA.many, attempts: [] };

  it('agrees only where every figure and the digest do', () => {
    expect(verdictOn(ADA, here)).toEqual({ kind: 'agrees', disagreements: [] });
    const other = verdictOn(ADA, { ...here, digest: 'f'.repeat(16) });
    expect([other.kind, other.disagreements.map(({ what }) => what)]).toEqual(['differs', ['digest']]);
  });

  it('names each figure that was made up, beside the one that was found', () => {
    const made = {
      ...ADA,
      found: { reach: 480, visits: 20, days: 12 },
      many: { ...ADA.many!, outbreaks: 99 },
    };
    expect(verdictOn(made, here)).toEqual({
      kind: 'differs',
      disagreements: [
        { what: 'reach', said: 480, found: 310 },
        { what: 'days', said: 12, found: 40 },
        { what: 'outbreaks', said: 99, found: 71 },
      ],
    });
  });

  it('says where nothing was said, and where another engine is said to have found it', () => {
    expect(verdictOn({ ...ADA, digest: null, found: null, many: null, solved: {} }, here).kind).toBe(
      'nothing',
    );
    const old = { ...ADA, engine: ENGINE_VERSION - 1, found: { ...ADA.found!, reach: 1 } };
    expect(verdictOn(old, here).kind).toBe('otherEngine');
  });
});

describe('links that are pasted', () => {
  it('are found among other words, each once', () => {
    const [one, two] = [handInLink(ADA), handInLink({ ...ADA, name: 'Ben' })];
    const text = `Ada: https://example.org/tell-ten/#${one}\r\n\nBen <https://example.org/#${two}>, bye\nnothing here\nhttps://example.org/#${one}`;
    expect(pastedLinks(text)).toEqual({ fragments: [one, two], others: ['nothing here'] });
    expect(pastedLinks(' \n')).toEqual({ fragments: [], others: [] });
  });
});
