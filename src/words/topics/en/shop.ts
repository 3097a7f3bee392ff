import type { TopicWords } from '../../../model/scenario/topic.ts';

export const shop: TopicWords = {
  label: 'Shop',
  place: 'the shop',
  visit: { base: 'shop there', past: 'shopped there', done: 'shopped there' },
  food: {
    label: 'Goods',
    is: 'what they sell is',
    grades: ['junk', 'shoddy', 'disappointing', 'all right', 'good', 'excellent', 'outstanding'],
  },
  price: {
    label: 'Prices',
    is: 'the prices are',
    grades: ['outrageous', 'far too high', 'rather high', 'so-so', 'reasonable', 'fair', 'a bargain'],
  },
  setting: {
    label: 'Shop floor',
    is: 'the place is',
    grades: ['filthy', 'a mess', 'cramped', 'plain', 'tidy', 'inviting', 'beautiful'],
  },
  service: {
    label: 'Staff',
    is: 'the staff are',
    grades: ['rude', 'careless', 'slow', 'all right', 'friendly', 'helpful', 'wonderful'],
  },
  calls: ['don’t buy there', 'it is not worth a look', 'it is worth a look', 'you must go'],
};
