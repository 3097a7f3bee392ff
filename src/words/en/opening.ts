import { numbers } from './numbers.ts';

/** Numbers as words, up to ten. */
const NUMBERS = ['nobody', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const people = (count: number): string =>
  `${NUMBERS[count] ?? numbers.count(count)} ${count === 1 ? 'person' : 'people'}`;

/** “a restaurant” for “the restaurant”; a name stays as it is. */
const some = (place: string): string => place.replace(/^the (?=[aeiou])/i, 'an ').replace(/^the /i, 'a ');

/** The opening: the first guest, and those who hear it from them. */
export const opening = {
  /** @param count the people told in the first days */
  title(kind: 'fan' | 'critic' | 'customer', name: string, place: string, count: number): string {
    const lived = {
      fan: `${name} loved ${some(place)}.`,
      critic: `${name} was disappointed by ${some(place)}.`,
      customer: `${name} liked ${some(place)}.`,
    }[kind];
    return count === 0 ? lived : `${lived} ${name} tells ${people(count)}.`;
  },
  watch: (name: string) =>
    `A simulation of word of mouth: watch who hears of it, and what is left of what ${name} said.`,
  firstGuest: 'the first guest',
  shrugs: 'shrugs',
};
