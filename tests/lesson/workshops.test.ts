import { describe, expect, it } from 'vitest';
import { checkTalk } from '../../src/lesson/check-talk.ts';
import { rehearse } from '../../src/lesson/rehearse.ts';
import { talkJson } from '../../src/lesson/talk-json.ts';
import { WORKSHOP_IDS, WORKSHOPS } from '../../src/lesson/workshops/index.ts';
import { workshopTalk } from '../../src/lesson/workshops/outline.ts';
import { simulate } from '../../src/model/simulate.ts';
import { workshops as english } from '../../src/words/en/workshops/index.ts';
import { workshops as french } from '../../src/words/fr/workshops/index.ts';

const figures = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();

describe.each(WORKSHOP_IDS)('the workshop %s', (id) => {
  const [inEnglish, inFrench] = [english, french].map((words) => workshopTalk(WORKSHOPS[id], words[id]));

  it('takes a quarter of an hour, in six to ten chapters', () => {
    const { chapters } = inEnglish!;
    expect(chapters.length).toBeGreaterThanOrEqual(6);
    expect(chapters.length).toBeLessThanOrEqual(10);
    expect(chapters.reduce((sum, { minutes }) => sum + minutes!, 0)).toBe(15);
  });

  it('is a talk without a fault in each language, and the same once it was written to a file', () => {
    for (const talk of [inEnglish!, inFrench!])
      expect(checkTalk(JSON.parse(JSON.stringify(talkJson(talk))))).toEqual({
        talk,
        readable: talk,
        faults: [],
      });
  });

  it('says the same in French: the same numbers, and as many answers', () => {
    inEnglish!.chapters.forEach((chapter, place) => {
      const other = inFrench!.chapters[place]!;
      for (const member of ['text', 'watch', 'lesson', 'notes'] as const) {
        expect(figures(other[member])).toEqual(figures(chapter[member]));
        expect(other[member] === '').toBe(chapter[member] === '');
      }
      expect(other.bet?.answers.length).toBe(chapter.bet?.answers.length);
    });
  });

  it('has a bet wherever an answer comes true', () => {
    inEnglish!.chapters.forEach(({ bet }, place) =>
      expect(bet !== null).toBe('right' in WORKSHOPS[id][place]!),
    );
  });

  it('claims nothing that its runs do not do', () => {
    const chapters = [...rehearse(inEnglish!, (scenario) => simulate(scenario, scenario.seed, null))];
    const verdicts = chapters.flatMap(({ title, verdicts: own }) =>
      own.map((verdict) => ({ title, ...verdict })),
    );
    expect(verdicts.length).toBeGreaterThan(5);
    expect(verdicts.filter(({ holds }) => !holds)).toEqual([]);
  });
});
