import type { TopicWords } from '../../../model/scenario/topic.ts';

export const app: TopicWords = {
  label: 'App',
  place: 'the app',
  visit: { base: 'try it', past: 'tried it', done: 'tried it' },
  food: {
    label: 'What it does',
    is: 'what it does is',
    grades: ['useless', 'poor', 'limited', 'all right', 'useful', 'excellent', 'amazing'],
  },
  price: {
    label: 'Price',
    is: 'the price is',
    grades: ['outrageous', 'far too high', 'rather high', 'so-so', 'reasonable', 'fair', 'a bargain'],
  },
  setting: {
    label: 'Design',
    is: 'the design is',
    grades: ['hideous', 'ugly', 'cluttered', 'plain', 'pleasant', 'elegant', 'beautiful'],
  },
  service: {
    label: 'Support',
    is: 'the support is',
    grades: ['rude', 'hopeless', 'slow', 'all right', 'friendly', 'excellent', 'wonderful'],
  },
  calls: ['leave it alone', 'it is not worth a try', 'it is worth a try', 'you must try it'],
};
