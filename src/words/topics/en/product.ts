import type { TopicWords } from '../../../model/scenario/topic.ts';

export const product: TopicWords = {
  label: 'Product',
  place: 'the product',
  visit: { base: 'buy it', past: 'bought it', done: 'bought it' },
  food: {
    label: 'Effect',
    is: 'what it does is',
    grades: ['useless', 'poor', 'disappointing', 'all right', 'good', 'excellent', 'outstanding'],
  },
  price: {
    label: 'Price',
    is: 'the price is',
    grades: ['outrageous', 'far too high', 'rather high', 'so-so', 'reasonable', 'fair', 'a bargain'],
  },
  setting: {
    label: 'Look',
    is: 'it looks',
    grades: ['awful', 'cheap', 'dull', 'plain', 'neat', 'lovely', 'beautiful'],
  },
  service: {
    label: 'Advice',
    is: 'the advice is',
    grades: ['pushy', 'misleading', 'thin', 'all right', 'helpful', 'thorough', 'wonderful'],
  },
  calls: ['don’t buy it', 'I would not buy it again', 'it is worth a try', 'you must try it'],
};
