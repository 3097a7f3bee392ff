import type { TopicWords } from '../../model/scenario/topic.ts';
import { form } from './grammar.ts';

/** Words to start from, for any place that people can go to. */
const generic: TopicWords = {
  label: 'My place',
  place: 'our place',
  visit: { base: 'go there', past: 'went there', done: 'been there' },
  food: {
    label: 'What it offers',
    is: 'what it offers is',
    grades: ['dreadful', 'bad', 'weak', 'all right', 'good', 'very good', 'outstanding'],
  },
  price: {
    label: 'Prices',
    is: 'the prices are',
    grades: ['outrageous', 'far too high', 'rather high', 'so-so', 'reasonable', 'fair', 'a bargain'],
  },
  setting: {
    label: 'Look',
    is: 'the look of it is',
    grades: ['dismal', 'ugly', 'drab', 'plain', 'pleasant', 'lovely', 'beautiful'],
  },
  service: {
    label: 'People there',
    is: 'the people there are',
    grades: ['rude', 'careless', 'slow', 'all right', 'friendly', 'excellent', 'wonderful'],
  },
  calls: ['stay away', 'it is not worth a visit', 'it is worth a visit', 'you must go'],
};

/** The form for a topic of one's own. */
export const topicForm = {
  generic,
  title: 'A topic of your own',
  intro: 'Only the words change; the numbers stay as they are. The words are part of the link.',
  start: 'Start from the words of',
  anyPlace: 'any place',
  keep: 'this form as it opened',
  place: 'The place',
  placeHint: 'follows “have heard about”',
  label: 'Its name in the list',
  visit: 'Going there',
  visits: ['would …', 'somebody …', 'they have …'],
  facetLabel: 'Name of the control',
  is: 'Start of the sentence',
  grades: 'Seven words, from the worst to the best',
  grade: (facet: string, place: number) => `${facet}, word ${place}`,
  calls: 'Advice, from “don’t” to “you must”',
  call: (place: number) => `Advice ${place}`,
  all: 'All the words together',
  preview: 'What people would say',
  apply: 'Use these words',
  cancel: 'Cancel',
  faults: (number: number) =>
    form(number, { one: 'One text needs correcting.', other: `${number} texts need correcting.` }),
};

/** Its shape, in every language. */
export type TopicFormWords = typeof topicForm;
