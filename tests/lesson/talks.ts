import { checkTalk } from '../../src/lesson/check-talk.ts';
import type { Talk } from '../../src/lesson/talk.ts';

/** A talk in JSON with everything that a chapter can have. */
export const WHOLE = {
  talk: 1,
  title: 'Ten tell ten',
  chapters: [
    {
      title: 'One good lunch',
      text: 'By day 10, {reach@10} have heard: {reach@10%}.',
      watch: 'Watch Ada.',
      lesson: 'Friends overlap.',
      notes: 'Wait for the hands.',
      minutes: 2,
      scenario: { people: 300, days: 40, seed: 'a', network: { contacts: 20 }, diners: { count: 3 } },
      day: 10,
      show: { chart: 'left', colour: 'left', layout: 'rings', person: 3, runs: 20 },
      bet: { question: 'How many?', answers: ['under 50', 'more'], right: 1 },
      claims: ['reach@10 between 0 and 300', 'fans at least 1%', 'retold at most 1'],
    },
    { title: 'More dinners', changes: { diners: { count: 5 } } },
  ],
};

/** The talk in this JSON. @throws Error where it has a fault */
export function talkOf(json: unknown): Talk {
  const { talk, faults } = checkTalk(json);
  if (!talk) throw new Error(JSON.stringify(faults));
  return talk;
}
