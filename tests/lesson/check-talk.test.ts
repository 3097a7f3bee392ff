import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTalk } from '../../src/lesson/check-talk.ts';
import { chapterScenarios } from '../../src/lesson/chapter-scenarios.ts';
import { TALK_COLOURS } from '../../src/lesson/talk.ts';
import { talkJson } from '../../src/lesson/talk-json.ts';
import { COLOUR_MODES } from '../../src/scene/look/palette.ts';
import { talkFault as english } from '../../src/words/en/talk-faults.ts';
import { talkFault as french } from '../../src/words/fr/talk-faults.ts';
import { talkOf, WHOLE } from './talks.ts';

const faultsOf = (json: unknown) => checkTalk(json).faults.map(({ path }) => path);
const withChapter = (chapter: object) => ({ ...WHOLE, chapters: [{ ...WHOLE.chapters[0], ...chapter }] });

describe('a talk', () => {
  it('is read whole, and written as it was read', () => {
    const talk = talkOf(WHOLE);
    expect(talk.chapters[0]).toMatchObject({ day: 10, minutes: 2, bet: { right: 1 }, show: { person: 3 } });
    expect(talkOf(JSON.parse(JSON.stringify(talkJson(talk))))).toEqual(talk);
  });

  it('goes on with the scenario of the chapter before', () => {
    const [first, second] = chapterScenarios(talkOf(WHOLE).chapters);
    expect(second).toEqual({ ...first, 'diners.count': 5 });
  });

  it('takes a preset by its name', () => {
    expect(
      talkOf(withChapter({ scenario: 'whisper-game', day: 1 })).chapters[0]!.scenario!.days,
    ).toBeGreaterThan(1);
  });

  it.each([
    { compare: 'before' },
    { compare: 'twin' },
    { compare: 'customers-plan' },
    { chart: 'earnings', statement: 'middle' },
    { chart: 'pay', statement: 12 },
  ])('may show %o', (show) => expect(talkOf(withChapter({ show })).chapters[0]!.show).toEqual(show));

  it('can be coloured as the stage is', () => expect(TALK_COLOURS).toEqual(COLOUR_MODES));

  it.each([
    [null, ['']],
    [{ ...WHOLE, talk: 2 }, ['talk']],
    [{ ...WHOLE, title: 'a\nb' }, ['title']],
    [{ ...WHOLE, title: 'a'.repeat(161) }, ['title']],
    [{ ...WHOLE, title: 'a\u202eb' }, ['title']],
    [{ ...WHOLE, more: 1 }, ['more']],
    [{ ...WHOLE, chapters: [] }, ['chapters']],
    [{ ...WHOLE, chapters: new Array(10_000).fill(WHOLE.chapters[1]) }, ['chapters']],
    [{ ...WHOLE, chapters: [3] }, ['chapters[0]']],
    [withChapter({ text: 'x'.repeat(4001) }), ['chapters[0].text']],
    [withChapter({ text: '{heard}' }), ['chapters[0].text']],
    [withChapter({ script: '' }), ['chapters[0].script']],
    [withChapter({ scenario: 'no-such' }), ['chapters[0].scenario']],
    [withChapter({ scenario: { people: -1 } }), ['chapters[0].scenario.people']],
    [withChapter({ changes: { diners: { count: 0.5 } } }), ['chapters[0].changes.diners.count']],
    [withChapter({ day: 41 }), ['chapters[0].day']],
    [withChapter({ show: { person: 300 } }), ['chapters[0].show.person']],
    [withChapter({ show: { chart: 'pie' } }), ['chapters[0].show.chart']],
    [withChapter({ show: { runs: 1 } }), ['chapters[0].show.runs']],
    [withChapter({ bet: { question: '?', answers: ['a', 'b'], right: 2 } }), ['chapters[0].bet.right']],
    [withChapter({ bet: { question: '?', answers: ['a', 'b'] } }), ['chapters[0].bet.right']],
    [withChapter({ bet: { question: '?', answers: ['a'], right: 0 } }), ['chapters[0].bet.answers']],
    [withChapter({ claims: ['reach over 3'] }), ['chapters[0].claims[0]']],
    [withChapter({ minutes: 'ten' }), ['chapters[0].minutes']],
    [withChapter({ show: { compare: 'no-such' } }), ['chapters[0].show.compare']],
    [withChapter({ show: { statement: 300 } }), ['chapters[0].show.statement']],
    [withChapter({ show: { statement: 'first' } }), ['chapters[0].show.statement']],
    [withChapter({ digest: '<script>' }), ['chapters[0].digest']],
    [{ ...WHOLE, engine: 'new' }, ['engine']],
  ])('with a fault names it (%#)', (json, paths) => {
    expect(faultsOf(json)).toEqual(paths);
    for (const sentence of [english, french])
      for (const fault of checkTalk(json).faults) expect(sentence(fault)).toMatch(/ – .+\.$/);
  });

  it('names no more faults than anybody reads', () => {
    const chapters = Array.from({ length: 60 }, () => ({ title: 3, text: 4 }));
    expect(faultsOf({ ...WHOLE, chapters })).toHaveLength(20);
  });

  it('may be anything at all', () => {
    const chapter = fc.dictionary(
      fc.constantFrom('title', 'text', 'scenario', 'changes', 'show', 'bet', 'claims', 'day', '__proto__'),
      fc.jsonValue(),
    );
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({
        talk: fc.constant(1),
        title: fc.string(),
        chapters: fc.array(fc.oneof(chapter, fc.jsonValue())),
      }),
    );
    fc.assert(
      fc.property(json, (given) => {
        const { talk, faults } = checkTalk(given);
        expect(talk === null).toBe(faults.length > 0);
        for (const fault of faults) expect(english(fault)).not.toMatch(/[\n\u202e]/);
      }),
      { numRuns: 300 },
    );
  });

  it('may be nested deeper than any talk is', () => {
    const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000);
    const json = `{"talk":1,"title":"t","chapters":[{"title":"c","scenario":${deep},"show":${deep},"bet":${deep}}]}`;
    expect(faultsOf(JSON.parse(json)).length).toBeGreaterThan(0);
  });
});
