import type { ownNames as english } from '../en/own-names.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

export const ownNames: typeof english = typeset({
  label: 'Prénoms des habitants',
  hint: 'Un par ligne, ou séparés par des virgules : une classe se retrouve dans la ville. Ils restent dans ce navigateur ; aucun lien ne les emporte.',
  placeholder: 'Ada, Ben, Mina…',
  use: 'Utiliser ces prénoms',
  madeUp: 'Revenir aux prénoms inventés',
  used: (count) =>
    count === 0
      ? 'Les prénoms sont inventés.'
      : `${numbers.count(count)} ${count === 1 ? 'prénom utilisé' : 'prénoms utilisés'}. Dans une grande ville, plusieurs personnes portent le même.`,
  none: 'Saisissez d’abord un prénom.',
  imported: 'Ce réseau apporte ses propres noms, qui sont affichés.',
});
