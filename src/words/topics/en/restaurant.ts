import type { TopicWords } from '../../../model/scenario/topic.ts';

export const restaurant: TopicWords = {
  label: 'Restaurant',
  place: 'the restaurant',
  visit: { base: 'go there', past: 'went there', done: 'eaten there' },
  food: {
    label: 'Food',
    is: 'the food is',
    grades: ['atrocious', 'bad', 'disappointing', 'all right', 'good', 'delicious', 'fantastic'],
  },
  price: {
    label: 'Prices',
    is: 'the prices are',
    grades: ['outrageous', 'far too high', 'rather high', 'so-so', 'reasonable', 'fair', 'a bargain'],
  },
  setting: {
    label: 'Setting',
    is: 'the room is',
    grades: ['dismal', 'ugly', 'drab', 'plain', 'pleasant', 'lovely', 'beautiful'],
  },
  service: {
    label: 'Service',
    is: 'the service is',
    grades: ['rude', 'careless', 'slow', 'all right', 'friendly', 'excellent', 'wonderful'],
  },
  calls: ['don’t go', 'it is not worth a visit', 'it is worth a visit', 'you must go'],
};
