import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftFinding } from '../../src/findings/left.ts';
import { reachedFinding } from '../../src/findings/most-reached.ts';
import { reproductionFinding } from '../../src/findings/reproduction.ts';
import { sentimentFinding } from '../../src/findings/sentiment.ts';
import { stagesFinding } from '../../src/findings/stages.ts';
import { visitsFinding } from '../../src/findings/visits.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { sentenceSlips } from './sentence.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const few = fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.nat(3000));
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(NaN));
const day = fc.record({
  counts: fc.array(few, { minLength: 9, maxLength: 9 }),
  left: share,
  began: few,
  made: fc.double({ min: 0, max: 3, noNaN: true }),
});
const run = fc.array(day, { minLength: 1, maxLength: 8 });

describe.each(languages)('in %s, over a chart behind “more”', (language) => {
  const words = LANGUAGES[language];
  const more = words.moreCharts;
  const label = words.parameters['listeners.act'].label;
  const nameOf = (person: number) => (person === 0 ? 'Cosette' : `Person ${person}`);

  it('stands a sentence, whatever has happened', () => {
    fc.assert(
      fc.property(run, fc.integer({ min: -1, max: 8 }), (days, settled) => {
        const last = days.length - 1;
        const { counts } = days[last]!;
        const left = days.map((each) => each.left);
        const tellers = {
          newTellers: days.map(({ began }) => began),
          reproduction: days.map(({ began, made }) => (began === 0 ? null : made)),
        };
        const visitors = { fan: counts[6]!, customer: counts[8]!, critic: counts[7]! };
        const ranking = counts
          .map((reached, person) => ({ person, reached }))
          .sort((a, b) => b.reached - a.reached);
        const said = [
          more.stages.finding(stagesFinding(counts)),
          more.left.finding(leftFinding(left, tellers.newTellers, last)),
          more.reproduction.finding(reproductionFinding(tellers, 1, last, settled)),
          more.sentiment.finding(
            sentimentFinding(
              left.map((each) => 2 * each - 1),
              last,
            ),
          ),
          more.visits.finding(visitsFinding(visitors, days[0]!.began, last)),
          more.reached.finding(reachedFinding(ranking, counts[0]!), nameOf),
        ];
        for (const text of said) expect(text).not.toMatch(/NaN|undefined|Infinity/);
        for (const text of said) expect([text, ...sentenceSlips(`${text}.`, language)]).toEqual([text]);
      }),
      { numRuns: 300 },
    );
  });

  it('stands a sentence on what would make it show something', () => {
    const empties = [
      more.stages.empty,
      ...[true, false].flatMap((isAtEnd) => [
        words.charts.storyEmpty(label, isAtEnd),
        more.left.empty(label, isAtEnd),
        more.reproduction.empty(label, isAtEnd),
        more.sentiment.empty(isAtEnd),
        more.reached.empty(label, isAtEnd),
      ]),
      more.reproduction.pending,
      more.visits.empty(label),
    ];
    for (const text of empties) expect([text, ...sentenceSlips(text, language)]).toEqual([text]);
  });
});
