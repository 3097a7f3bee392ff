import { counted } from './grammar.ts';
import type { sellingLucks as english } from '../en/lucks-selling.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const LOST = 'plus de la moitié de ceux qui sont entrés pour gagner de l’argent';

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

/** A sum of money to the whole, with its sign. */
export const sum = (value: number): string =>
  `${Math.round(value) < 0 ? '−' : ''}${count(Math.abs(Math.round(value)))}`;

export const sellingLucks: typeof english = {
  title({ mostLost, runs: all, members: { low, high } }) {
    const people = counted(high, { one: 'personne est entrée', other: 'personnes sont entrées' });
    const joined = low === high ? people : `de ${count(low)} à ${people}`;
    if (mostLost === 0) return `Dans aucune des ${runs(all)}, ${LOST} n’a perdu ; ${joined}.`;
    const often = mostLost === all ? `Dans les ${runs(all)}` : `Dans ${count(mostLost)} des ${runs(all)}`;
    return `${often}, ${LOST} a perdu ; ${joined}.`;
  },
  none: 'Dans aucune des simulations, quelqu’un n’est entré pour gagner de l’argent.',
  often: ({ mostLost, runs: all, share }) =>
    `Dans ${count(mostLost)} simulations sur ${count(all)}, ${LOST} a perdu. Avec beaucoup plus de simulations, ce serait dans ${percent(share.low)} à ${percent(share.high)} des cas.`,
  middle({ mean, low, high }) {
    const between = low === null || high === null ? '' : ` (${sum(low)} à ${sum(high)})`;
    return `En moyenne sur les simulations, celui du milieu, parmi ceux qui sont entrés pour gagner, arrive à ${sum(mean)}${between}.`;
  },
  level: (level) =>
    `Ces fourchettes manquent la vérité dans ${count(Math.round((1 - level) * 100))} études sur 100. Les vrais frais sont plus élevés que ce qui est compté ici.`,
};
