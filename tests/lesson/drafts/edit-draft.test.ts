import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterScenarios } from '../../../src/lesson/chapter-scenarios.ts';
import {
  draftIn,
  draftJson,
  draftOf,
  faultsByChapter,
  type TalkDraft,
} from '../../../src/lesson/drafts/draft.ts';
import {
  isFull,
  withChange,
  withChapter,
  withCopy,
  withMoved,
  withoutChapter,
  withScenario,
} from '../../../src/lesson/drafts/edit-draft.ts';
import { talkJson } from '../../../src/lesson/talk-json.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { talkOf, WHOLE } from '../talks.ts';

const draft = draftOf(talkOf(WHOLE));
const three = withChapter(draft, 2, { title: 'Third' }, { ...STANDARD_SCENARIO, seed: 'other' });

const scenariosOf = ({ chapters }: TalkDraft) =>
  new Map(chapterScenarios(chapters).map((scenario, place) => [chapters[place]!.key, scenario]));

describe('a draft', () => {
  it('has the JSON of the talk that it was made of, and is read from it again', () => {
    expect(draftJson(draft)).toEqual(talkJson(talkOf(WHOLE)));
    expect(draftIn(JSON.parse(JSON.stringify(draftJson(draft))))).toEqual(draft);
  });

  it('keeps what was typed and cannot be used yet', () => {
    const typed = withChange(draft, 0, {
      claims: 'reach over 3\n\nfans at least 1%',
      day: 99,
      text: '{rea}',
    });
    expect(draftIn(JSON.parse(JSON.stringify(draftJson(typed))))!.chapters[0]).toMatchObject({
      claims: 'reach over 3\nfans at least 1%',
      day: 99,
      text: '{rea}',
    });
  });

  it('names what is wrong with each chapter by its members', () => {
    const bet = { question: '?', answers: ['a', '{b}'], right: 0 };
    const typed = withChange(draft, 1, { claims: 'reach at least 1\nreach over 3', day: 41, bet });
    const paths = faultsByChapter(typed).map((faults) => faults.map(({ path }) => path));
    expect(paths).toEqual([[], ['day', 'bet.answers[1]', 'claims[1]']]);
  });

  it('has digests and their engine where they are known', () => {
    expect(draftJson(draft, [null, '0123456789abcdef'], 7)).toMatchObject({
      engine: 7,
      chapters: [{ title: 'One good lunch' }, { digest: '0123456789abcdef' }],
    });
    expect(draftJson(draft, [null, null], 7)).toEqual(draftJson(draft));
  });

  it.each([null, 3, {}, { talk: 1, chapters: [] }])('is none where there is no talk (%#)', (json) =>
    expect(draftIn(json)).toBeNull(),
  );
});

describe('a chapter', () => {
  it('is written as changes to the one before where that is shorter', () => {
    const [first] = chapterScenarios(draft.chapters);
    const added = withChapter(draft, 1, { title: 'New' }, { ...first!, 'diners.count': 4 });
    expect(added.chapters[1]).toMatchObject({ scenario: null, changes: { 'diners.count': 4 } });
    // Almost everything of the scenario before would have to be taken back.
    expect(three.chapters[2]).toMatchObject({ scenario: { seed: 'other' }, changes: {} });
  });

  it('has a scenario of its own where none is before it', () => {
    const added = withChapter(draft, 0, {}, { ...STANDARD_SCENARIO, people: 77 });
    expect(added.chapters[0]!.scenario!.people).toBe(77);
  });

  it('keeps its run wherever it stands, and whatever is left out or copied', () => {
    const step = fc.record({
      what: fc.constantFrom('move', 'leave out', 'copy'),
      from: fc.nat(9),
      to: fc.nat(9),
    });
    const seeded = fc.array(fc.constantFrom('a', 'b', null), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(seeded, fc.array(step, { maxLength: 12 }), (seeds, steps) => {
        let now = draft;
        for (const seed of seeds) {
          const scenario = seed && { ...STANDARD_SCENARIO, seed, people: 100 + now.chapters.length };
          now = withChapter(now, now.chapters.length, {}, scenario);
        }
        const runs: Map<number, Scenario> = scenariosOf(now);
        for (const { what, from, to } of steps) {
          const { length } = now.chapters;
          const place = from % length;
          if (what === 'move') now = withMoved(now, place, to % length);
          else if (what === 'copy') {
            const own = chapterScenarios(now.chapters)[place]!;
            now = withCopy(now, place);
            runs.set(now.chapters[place + 1]!.key, own);
          } else if (length > 1) now = withoutChapter(now, place);
        }
        for (const [key, scenario] of scenariosOf(now)) expect(scenario).toEqual(runs.get(key));
        expect(new Set(now.chapters.map(({ key }) => key)).size).toBe(now.chapters.length);
      }),
    );
  });

  it('that goes on with another goes on with what that runs now', () => {
    const other = withScenario(draft, 0, { ...STANDARD_SCENARIO, people: 500 });
    expect(chapterScenarios(other.chapters)[1]).toMatchObject({ people: 500, 'diners.count': 5 });
    expect(withScenario(draft, 1, null).chapters[1]).toMatchObject({ scenario: null, changes: {} });
  });

  it('is moved among the others', () => {
    expect(withMoved(three, 2, 0).chapters.map(({ title }) => title)).toEqual([
      'Third',
      'One good lunch',
      'More dinners',
    ]);
  });

  it('can be added until the talk is full', () => {
    let full = draft;
    while (!isFull(full)) full = withCopy(full, 0);
    expect(full.chapters).toHaveLength(60);
  });
});
