import type { TopicWords } from '../../model/scenario/topic.ts';
import type { EventName } from '../../model/study/events.ts';
import { de } from './grammar.ts';

/** What is counted in runs, as a clause. */
export const happens = (event: EventName, { place }: TopicWords): string =>
  ({
    tookOff: 'l’histoire prend',
    half: `la moitié de la ville entend parler ${de(place)}`,
    mostLost: 'plus de la moitié de ceux qui sont entrés pour gagner perdent de l’argent',
  })[event];

/** The same after “nulle part”. */
export const NEVER: Readonly<Record<EventName, string>> = {
  tookOff: 'l’histoire ne prend',
  half: 'la moitié de la ville n’en entend parler',
  mostLost: 'plus de la moitié de ceux qui sont entrés pour gagner ne perdent de l’argent',
};

/** The same, to choose from. */
export const eventNames = (topic: TopicWords): Record<EventName, string> => ({
  tookOff: happens('tookOff', topic),
  half: 'la moitié de la ville l’entend',
  mostLost: 'la plupart de ceux qui sont entrés pour gagner perdent',
});
