import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLED_TOPICS, LONGEST } from '../../../src/model/scenario/topic.ts';
import { problemOf } from '../../../src/model/scenario/checks/validation.ts';
import { callPaths, draftFaults, draftOf, gradePaths, topicOf } from '../../../src/ui/topic/topic-draft.ts';
import { LANGUAGES } from '../../words/languages.ts';

const languages = Object.entries(LANGUAGES);

describe('the words of a subject, as texts to edit', () => {
  it.each(languages)('are the same words again in %s, when nothing is changed', (_, words) => {
    const topics = [...BUNDLED_TOPICS.map((name) => words.topics[name]), words.topicForm.generic];
    for (const topic of topics) expect(topicOf(draftOf(topic))).toEqual(topic);
  });

  it.each(languages)('begin in %s with some that can be used as they are', (_, words) => {
    const { generic } = words.topicForm;
    expect(problemOf('topic', generic)).toBeNull();
    expect(draftFaults(draftOf(generic))).toEqual(new Map());
  });

  it('lose the spaces around them, and nothing else', () => {
    const draft = { ...draftOf(LANGUAGES.en.topics.app), 'topic.place': '  our  pump ' };
    expect(topicOf(draft).place).toBe('our  pump');
  });

  it('are told apart by what is wrong with each', () => {
    const [worst] = gradePaths('price');
    const draft = {
      ...draftOf(LANGUAGES.en.topics.hotel),
      'topic.place': ' ',
      [worst!]: 'x'.repeat(LONGEST.grade + 1),
      [callPaths()[2]!]: 'go\nthere',
    };
    const codes = [...draftFaults(draft)].map(([path, { problem }]) => [path, problem.code]);
    expect(Object.fromEntries(codes)).toEqual({
      'topic.place': 'blank',
      [worst!]: 'tooLong',
      [callPaths()[2]!]: 'unprintable',
    });
  });

  it('have a fault where they do not fit a scenario, and only there, whatever is typed', () => {
    const paths = Object.keys(draftOf(LANGUAGES.en.topicForm.generic));
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...paths), text, (path, typed) => {
        const draft = { ...draftOf(LANGUAGES.en.topicForm.generic), [path]: typed };
        const isRight = problemOf('topic', topicOf(draft)) === null;
        expect(draftFaults(draft).size === 0).toBe(isRight);
      }),
    );
  });
});
