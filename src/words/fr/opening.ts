import type { opening as english } from '../en/opening.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const NUMBERS = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

const people = (count: number): string =>
  `${NUMBERS[count] ?? numbers.count(count)} ${count === 1 ? 'personne' : 'personnes'}`;

export const opening: typeof english = typeset({
  title(kind, name, place, count) {
    const lived = {
      fan: `${name} a adoré ${place}.`,
      critic: `${capitalised(place)} a déçu ${name}.`,
      customer: `${name} a bien aimé ${place}.`,
    }[kind];
    return count === 0 ? lived : `${lived} ${name} en parle à ${people(count)}.`;
  },
  watch: () =>
    'Une simulation du bouche-à-oreille : regardez qui en entend parler, et ce qu’il reste de ses mots.',
  firstGuest: 'à la source de l’histoire',
  shrugs: 'ne réagit pas',
});
