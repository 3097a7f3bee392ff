import type { TopicWords } from '../../model/scenario/topic.ts';
import { opening } from './opening.ts';

/** What a visit was like. */
type Lived = 'fan' | 'critic' | 'customer';

/** Numbers as words, as far as chains of sentences go. */
const NUMBERS = ['', 'One mouth', 'Two mouths', 'Three mouths', 'Four mouths', 'Five mouths', 'Six mouths'];

/** A run told in steps on a phone. */
export const storySteps = {
  label: 'The story in steps',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  day: (day: number) => `day ${day}`,
  /** The beginning of a chain: the first guest's, or that of somebody who went because of the story. */
  begins: (kind: Lived, name: string, { place, visit }: TopicWords, isFirst: boolean) =>
    isFirst
      ? opening.title(kind, name, place, 0)
      : `${name} ${visit.past} too${{ fan: ', and loved it', critic: ', and was disappointed', customer: ', and liked it' }[kind]}.`,
  /** @param retellings from who began the chain to the one who hears it now, at least 1 */
  chain: (begins: string, retellings: number, last: string) =>
    `${begins} ${NUMBERS[retellings] ?? `${retellings} mouths`} on, ${last} hears this.`,
  hadSaid: (name: string) => `${name} had said:`,
  path: 'How it changed on the way',
  /** The button that leads to the next step, by the step that it leads to; `explore` leaves the story. */
  next: {
    chain: 'What becomes of the story?',
    path: 'How did that happen?',
    end: 'And the whole town?',
    explore: 'Explore it yourself',
  },
  again: 'Again with other luck',
  back: 'Back',
  close: 'Leave the story and explore',
};
