import type { TopicWords } from '../../../model/scenario/topic.ts';

export const hotel: TopicWords = {
  label: 'Hotel',
  place: 'the hotel',
  visit: { base: 'stay there', past: 'stayed there', done: 'stayed there' },
  food: {
    label: 'Beds',
    is: 'the beds are',
    grades: ['unbearable', 'bad', 'lumpy', 'all right', 'good', 'excellent', 'heavenly'],
  },
  price: {
    label: 'Prices',
    is: 'the prices are',
    grades: ['outrageous', 'far too high', 'rather high', 'so-so', 'reasonable', 'fair', 'a bargain'],
  },
  setting: {
    label: 'Rooms',
    is: 'the rooms are',
    grades: ['filthy', 'shabby', 'cramped', 'plain', 'pleasant', 'lovely', 'beautiful'],
  },
  service: {
    label: 'Staff',
    is: 'the staff is',
    grades: ['rude', 'careless', 'slow', 'all right', 'friendly', 'excellent', 'wonderful'],
  },
  calls: [
    'don’t stay there',
    'it will not do even for a night',
    'it will do for a night',
    'you must stay there',
  ],
};
