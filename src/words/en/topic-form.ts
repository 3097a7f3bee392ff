import type { TopicWords } from '../../model/scenario/topic.ts';

/** Words for anything that one can go and see, to begin with. */
const generic: TopicWords = {
  label: 'My place',
  place: 'our place',
  visit: { base: 'go there', past: 'went there', done: 'gone to see' },
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
  calls: ['stay away', 'I would not go again', 'it is worth a visit', 'you must go'],
};

/** A topic of one's own. */
export const topicForm = {
  generic,
  title: 'A topic of your own',
  intro: 'Only the words change: the numbers stay as they are. The words travel with the link.',
  start: 'Begin with the words of',
  anyPlace: 'any place',
  keep: 'what is here now',
  place: 'What it is',
  placeHint: 'ends “… have heard about”',
  label: 'Its name in the list',
  visit: 'Going there',
  visits: ['would …', 'somebody …', 'they have …'],
  facetLabel: 'Name of the control',
  is: 'Begins the sentence',
  grades: 'Seven words, from the worst to the best',
  grade: (facet: string, place: number) => `${facet}, word ${place}`,
  calls: 'What one says to do about it, from “don’t” to “you must”',
  call: (place: number) => `Advice ${place}`,
  all: 'The words together',
  preview: 'What people would say',
  apply: 'Use these words',
  cancel: 'Cancel',
  faults: (number: number) =>
    number === 1 ? 'One text is not right yet.' : `${number} texts are not right yet.`,
};

/** Its shape, in every language. */
export type TopicFormWords = typeof topicForm;
