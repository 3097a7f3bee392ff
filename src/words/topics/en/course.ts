import type { TopicWords } from '../../../model/scenario/topic.ts';

export const course: TopicWords = {
  label: 'Course',
  place: 'the course',
  visit: { base: 'take it', past: 'took it', done: 'taken it' },
  food: {
    label: 'Content',
    is: 'the content is',
    grades: ['useless', 'poor', 'thin', 'all right', 'good', 'excellent', 'brilliant'],
  },
  price: {
    label: 'Effort',
    is: 'the workload is',
    grades: ['crushing', 'far too heavy', 'heavy', 'so-so', 'reasonable', 'fair', 'just right'],
  },
  setting: {
    label: 'Atmosphere',
    is: 'the atmosphere is',
    grades: ['hostile', 'tense', 'dull', 'ordinary', 'pleasant', 'lively', 'inspiring'],
  },
  service: {
    label: 'Teacher',
    is: 'the teacher is',
    grades: ['dreadful', 'poor', 'boring', 'all right', 'good', 'excellent', 'wonderful'],
  },
  calls: ['don’t take it', 'it is not worth a try', 'it is worth a try', 'you must take it'],
};
