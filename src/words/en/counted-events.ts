import type { TopicWords } from '../../model/scenario/topic.ts';
import type { EventName } from '../../model/study/events.ts';

/** What is counted in runs, as a clause: “the story takes off”. */
export const happens = (event: EventName, { place }: TopicWords): string =>
  ({
    tookOff: 'the story takes off',
    half: `half of the town hears about ${place}`,
    mostLost: 'more than half of those who joined to earn lose money',
  })[event];

/** The same after “nowhere”. */
export const NEVER: Readonly<Record<EventName, string>> = {
  tookOff: 'does the story take off',
  half: 'does half of the town hear about it',
  mostLost: 'do more than half of those who joined to earn lose money',
};

/** The same, to choose from. */
export const eventNames = (topic: TopicWords): Record<EventName, string> => ({
  tookOff: happens('tookOff', topic),
  half: 'half of the town hears',
  mostLost: 'most who joined to earn lose money',
});
