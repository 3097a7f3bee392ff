import type { TalkFault } from '../../lesson/talk-faults.ts';
import { isOfTalk, type TalkExpectations } from '../grammar/talk-fault-terms.ts';
import { shortened, shown } from '../grammar/printable.ts';
import { fault } from './faults.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

/** The end of the sentence about each kind of fault that only talks have. */
const EXPECTATIONS: TalkExpectations = {
  talkObject: () =>
    'a talk is a JSON object such as {"talk": 1, "title": "Ten tell ten", "chapters": [{"title": "One good lunch"}]}',
  talkVersion: ({ supported }) => `this version of Tell Ten reads version ${supported}`,
  chapterList: ({ most }) => `expected a list of 1 to ${count(most)} chapters`,
  chapterObject: () => 'a chapter is an object such as {"title": "One good lunch"}',
  lineOfText: ({ longest }) =>
    `expected one line of at most ${count(longest)} characters, all of which can be seen`,
  textOfChapter: ({ longest }) =>
    `expected a text of at most ${count(longest)} characters, all of which can be seen`,
  figure: ({ names }) =>
    `expected a number of the run in braces, such as {reach@36} or {reach@36%}: ${names.join(', ')}`,
  claim: () =>
    'expected a sentence such as “reach@36 between 300 and 900”, “fans at least 2%” or “retold at most 0.5”',
  claimList: ({ most }) =>
    `expected a list of at most ${count(most)} sentences such as “reach@36 between 300 and 900”`,
  scenarioOfChapter: () => 'expected an object as in a scenario file, or the name of a preset',
  digestOfRun: () => 'expected the digest of a run: sixteen digits 0–9 and a–f',
  statementOf: ({ most }) =>
    `expected "middle", for the middle one of those who joined to earn, or a person’s number, 0–${count(most)}`,
  betObject: () =>
    'expected an object such as {"question": "How many hear of it?", "answers": ["under 500", "more"], "right": 1}',
  answers: ({ most }) => `expected a list of 2 to ${count(most)} answers`,
  showObject: () => 'expected an object such as {"chart": "reach", "person": 12}',
};

/** One sentence for a fault of a talk: where, the value found, and what was expected. */
export function talkFault({ path, value, problem }: TalkFault): string {
  if (!isOfTalk(problem)) return fault({ path, value, problem }, path);
  const expect = EXPECTATIONS[problem.code] as (of: typeof problem) => string;
  return `${shortened(path || 'talk')}: ${shown(value, exact) ?? 'nothing'} – ${expect(problem)}.`;
}
