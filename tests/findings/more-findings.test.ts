import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftFinding } from '../../src/findings/left.ts';
import { reachedFinding } from '../../src/findings/most-reached.ts';
import { ENOUGH_TELLERS, meanDays, reproductionFinding, smoothed } from '../../src/findings/reproduction.ts';
import { sentimentFinding } from '../../src/findings/sentiment.ts';
import { stagesFinding } from '../../src/findings/stages.ts';
import { visitsFinding } from '../../src/findings/visits.ts';
import { STAGES, type Stage } from '../../src/model/story/stages.ts';

/** Counts by a stage's code. */
const countsOf = (people: Partial<Record<Stage, number>>) => STAGES.map((stage) => people[stage] ?? 0);

describe('what those who have heard do', () => {
  it.each([
    ['nobody has heard', { unaware: 100 }, { kind: 'nobody' }],
    ['nothing is there yet', {}, { kind: 'nobody' }],
    ['one diner knows', { unaware: 99, fan: 1 }, { kind: 'all', stage: 'fan', people: 1 }],
    ['all forgot', { dormant: 30 }, { kind: 'all', stage: 'dormant', people: 30 }],
    ['most forgot', { dormant: 6, fan: 4 }, { kind: 'most', stage: 'dormant', share: 0.6 }],
    [
      'half is not most',
      { dormant: 5, fan: 3, critic: 2 },
      { kind: 'largest', stage: 'dormant', share: 0.5 },
    ],
    [
      'two are alike',
      { fan: 4, dormant: 4, critic: 2 },
      { kind: 'tied', stages: ['dormant', 'fan'], share: 0.4 },
    ],
  ] as const)('is told when %s', (_, people, expected) => {
    expect(stagesFinding(countsOf(people))).toEqual(expected);
  });

  it('is true of the numbers, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }), (counts) => {
        const finding = stagesFinding(counts);
        const heard = counts.slice(1);
        const total = heard.reduce((sum, count) => sum + count, 0);
        const of = (stage: Stage) => counts[STAGES.indexOf(stage)]!;
        expect(finding.kind === 'nobody').toBe(total === 0);
        if ('share' in finding) expect(finding.share * total).toBeCloseTo(Math.max(...heard));
        if (finding.kind === 'all') expect(of(finding.stage)).toBe(total);
        if (finding.kind === 'most') expect(of(finding.stage) * 2).toBeGreaterThan(total);
        if (finding.kind === 'largest')
          expect(heard.filter((count) => count >= of(finding.stage))).toHaveLength(1);
        if (finding.kind === 'tied') expect(of(finding.stages[0])).toBe(of(finding.stages[1]));
      }),
    );
  });
});

describe('what became of the retold story', () => {
  const many = Array<number>(9).fill(50);

  it.each([
    ['nobody retold it', [NaN, NaN], many, { kind: 'nobody-retold' }],
    ['nothing is there yet', [], many, { kind: 'nobody-retold' }],
    ['it is known for a day', [NaN, 0.8], many, { kind: 'first', share: 0.8 }],
    ['it fell', [NaN, 0.8, 0.7, 0.5], many, { kind: 'fell', from: 0.8, share: 0.5, day: 1 }],
    ['it rose', [NaN, 0.5, 0.6], many, { kind: 'rose', from: 0.5, share: 0.6, day: 1 }],
    ['it stayed', [NaN, 0.5, 0.9, 0.51], many, { kind: 'steady', share: 0.51, day: 1 }],
    ['all holders have gone', [NaN, 0.5, NaN], many, { kind: 'nobody-now', day: 1 }],
    ['few began', [NaN, 0.2, 0.8, 0.6], [0, 1, 10, 30], { kind: 'fell', from: 0.8, share: 0.6, day: 2 }],
    ['few ever held it', [NaN, 0.2, 0.8], [0, 1, 2], { kind: 'rose', from: 0.2, share: 0.8, day: 1 }],
  ] as const)('is told when %s', (_, retold, holders, expected) => {
    expect(leftFinding(retold, holders, retold.length - 1)).toEqual(expected);
  });

  it('is true of the numbers up to the day on show, whatever they are', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(NaN));
    const series = fc.array(fc.tuple(share, fc.nat(20)), { maxLength: 20 });
    fc.assert(
      fc.property(series, fc.integer({ min: -1, max: 25 }), (days, day) => {
        const retold = days.map(([left]) => left);
        const finding = leftFinding(
          retold,
          days.map(([, people]) => people),
          day,
        );
        const shown = retold.slice(0, day + 1);
        expect(finding.kind === 'nobody-retold').toBe(!shown.some(Number.isFinite));
        if ('share' in finding) expect(finding.share).toBe(shown.at(-1));
        if ('from' in finding) expect(finding.from).toBe(shown[finding.day]);
        if (finding.kind === 'fell') expect(finding.from - finding.share).toBeGreaterThanOrEqual(0.02);
        if (finding.kind === 'rose') expect(finding.share - finding.from).toBeGreaterThanOrEqual(0.02);
        if (finding.kind === 'steady')
          expect(Math.abs(finding.share - shown[finding.day]!)).toBeLessThan(0.02);
        if (finding.kind === 'nobody-now')
          expect(shown.slice(finding.day + 1).some(Number.isFinite)).toBe(false);
      }),
    );
  });
});

describe('new tellers per teller', () => {
  const found = (newTellers: number[], reproduction: (number | null)[], settled = newTellers.length - 1) =>
    reproductionFinding({ newTellers, reproduction }, 1, newTellers.length - 1, settled);

  it.each([
    ['nobody tells', [0, 0], [null, null], { kind: 'nobody' }],
    ['there is one teller', [1, 0], [2, NaN], { kind: 'few', tellers: 1, made: 2 }],
    ['it grows', [1, 20], [20, 1.5], { kind: 'above', ratio: 1.5, day: 1 }],
    ['it fell', [20, 30, 30, 15], [1.5, 1.1, 0.5, 0.2], { kind: 'fell', day: 2, until: null }],
    ['it never was above', [20, 12], [0.6, 1], { kind: 'never', most: 1, until: null }],
    ['nobody made any', [20, 0], [0, null], { kind: 'never', most: 0, until: null }],
  ] as const)('is told when %s', (_, newTellers, reproduction, expected) => {
    expect(found([...newTellers], [...reproduction])).toEqual(expected);
  });

  it('says nothing of those who are still telling', () => {
    expect(found([20, 30], [1.5, 0], 0)).toEqual({ kind: 'above', ratio: 1.5, day: 0 });
    expect(found([20, 30], [0.5, 0], 0)).toEqual({ kind: 'never', most: 0.5, until: 0 });
    expect(found([20, 30], [1.5, 0], -1)).toEqual({ kind: 'unsettled', tellers: 50 });
  });

  it('takes days together so that few tellers make a mean, and a short run by itself', () => {
    expect([4, 30, 90, 3650].map(meanDays)).toEqual([1, 3, 7, 7]);
    expect([...smoothed({ newTellers: [6, 4], reproduction: [1, 2] }, 2)]).toEqual([NaN, 1.4]);
  });

  it('is true of the numbers, whatever they are', () => {
    const dayOf = fc.record({ began: fc.nat(30), made: fc.nat(60) });
    fc.assert(
      fc.property(
        fc.constantFrom(null, NaN),
        fc.array(dayOf, { maxLength: 25 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -1, max: 30 }),
        fc.integer({ min: -1, max: 30 }),
        (none, days, window, until, settled) => {
          const data = {
            newTellers: days.map(({ began }) => began),
            reproduction: days.map(({ began, made }) => (began === 0 ? none : made / began)),
          };
          const finding = reproductionFinding(data, window, until, settled);
          const means = smoothed(data, window).slice(0, Math.min(until, settled) + 1);
          for (const [day, mean] of means.entries()) {
            const together = days.slice(Math.max(0, day - window + 1), day + 1);
            const began = together.reduce((sum, { began: number }) => sum + number, 0);
            expect(Number.isFinite(mean)).toBe(began >= ENOUGH_TELLERS);
          }
          const known = means.filter(Number.isFinite);
          for (const number of Object.values(finding).filter((value) => typeof value === 'number'))
            expect(Number.isFinite(number)).toBe(true);
          if (finding.kind === 'above') expect(known.at(-1)).toBe(finding.ratio);
          if (finding.kind === 'above') expect(means[finding.day]).toBeGreaterThan(1);
          if (finding.kind === 'never') expect(Math.max(...known)).toBeLessThanOrEqual(1);
          if (finding.kind === 'few') expect(known).toHaveLength(0);
          if (finding.kind === 'fell') {
            expect(means.slice(finding.day).some((mean) => mean > 1)).toBe(false);
            expect(means.slice(0, finding.day).findLast(Number.isFinite)).toBeGreaterThan(1);
            if (finding.until !== null) expect(finding.until).toBeGreaterThanOrEqual(finding.day);
          }
        },
      ),
    );
  });
});

describe('how those feel who hold the story', () => {
  it.each([
    ['nobody holds it', [NaN], { kind: 'nobody' }],
    ['nothing is there yet', [], { kind: 'nobody' }],
    ['it is good', [0.8, NaN, 0.7], { kind: 'good', mean: 0.7 }],
    ['it is bad', [-0.8, -0.7], { kind: 'bad', mean: -0.7 }],
    ['it is neither', [0.8, 0.01], { kind: 'between', mean: 0.01 }],
    ['it turned bad', [0.8, 0.1, -0.01, NaN, -0.4], { kind: 'turned-bad', mean: -0.4, day: 2 }],
    ['it turned good', [-0.3, NaN, 0.4], { kind: 'turned-good', mean: 0.4, day: 2 }],
    ['a wobble round 0 is no turn', [-0.01, 0.4], { kind: 'good', mean: 0.4 }],
    ['the last detail is lost', [0.8, NaN], { kind: 'nobody-now', day: 0 }],
  ] as const)('is told when %s', (_, sentiment, expected) => {
    expect(sentimentFinding(sentiment, sentiment.length - 1)).toEqual(expected);
  });

  it('is true of the numbers up to the day on show, whatever they are', () => {
    const feeling = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(NaN, 0));
    fc.assert(
      fc.property(
        fc.array(feeling, { maxLength: 20 }),
        fc.integer({ min: -1, max: 25 }),
        (sentiment, day) => {
          const finding = sentimentFinding(sentiment, day);
          const shown = sentiment.slice(0, day + 1);
          if ('mean' in finding) expect(finding.mean).toBe(shown.at(-1));
          if (finding.kind === 'good') expect(finding.mean).toBeGreaterThanOrEqual(0.05);
          if (finding.kind === 'bad') expect(finding.mean).toBeLessThanOrEqual(-0.05);
          if (finding.kind !== 'turned-good' && finding.kind !== 'turned-bad') return;
          const sign = finding.kind === 'turned-good' ? 1 : -1;
          const since = shown.slice(finding.day).filter(Number.isFinite);
          expect(since.every((value) => value * sign > 0)).toBe(true);
          expect(shown.slice(0, finding.day).some((value) => value * sign <= -0.05)).toBe(true);
          expect(shown.slice(0, finding.day).findLast(Number.isFinite)! * sign).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe('those who went', () => {
  it.each([
    ['nobody has', [0, 0, 0], 0, 5, { kind: 'nobody' }],
    ['the first diners have', [1, 0, 0], 1, 0, { kind: 'all', visitor: 'fan', people: 1 }],
    ['only they have, days later', [9, 1, 0], 10, 5, { kind: 'only-first', people: 10 }],
    ['all are let down', [0, 0, 8], 1, 5, { kind: 'all', visitor: 'critic', people: 8 }],
    ['most are delighted', [6, 3, 1], 1, 5, { kind: 'most', visitor: 'fan', number: 6, people: 10 }],
    [
      'none has a majority',
      [5, 1, 4],
      1,
      5,
      {
        kind: 'mixed',
        parts: [
          { visitor: 'fan', number: 5 },
          { visitor: 'critic', number: 4 },
        ],
        people: 10,
      },
    ],
  ] as const)('are told of when %s', (_, [fan, customer, critic], first, day, expected) => {
    expect(visitsFinding({ fan, customer, critic }, first, day)).toEqual(expected);
  });

  it('are told of truly, whatever the numbers are', () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        fc.nat(3),
        (fan, customer, critic, first, day) => {
          const visitors = { fan, customer, critic };
          const finding = visitsFinding(visitors, first, day);
          const people = fan + customer + critic;
          expect(finding.kind === 'nobody').toBe(people === 0);
          if ('people' in finding) expect(finding.people).toBe(people);
          if (finding.kind === 'all') expect(visitors[finding.visitor]).toBe(people);
          if (finding.kind === 'most') expect(visitors[finding.visitor] * 2).toBeGreaterThan(people);
          if (finding.kind === 'only-first') expect(people).toBeLessThanOrEqual(first);
          if (finding.kind === 'mixed')
            expect(Math.max(fan, customer, critic) * 2).toBeLessThanOrEqual(people);
        },
      ),
    );
  });
});

describe('who reached most', () => {
  it.each([
    ['nobody told anybody', [], 3, { kind: 'nobody' }],
    ['one leads', [7, 3], 20, { kind: 'one', person: 0, reached: 7, share: 0.35 }],
    ['one is alone', [1], 2, { kind: 'one', person: 0, reached: 1, share: 0.5 }],
    ['two lead', [7, 7, 3], 20, { kind: 'tied', reached: 7 }],
  ] as const)('is told when %s', (_, reached, reach, expected) => {
    const ranking = reached.map((number, person) => ({ person, reached: number }));
    expect(reachedFinding(ranking, reach)).toEqual(expected);
  });
});
