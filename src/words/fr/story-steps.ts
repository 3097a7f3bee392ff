import type { storySteps as english } from '../en/story-steps.ts';
import { typeset } from '../grammar/typeset.ts';
import { opening } from './opening.ts';

const NUMBERS = ['', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'];

export const storySteps: typeof english = typeset({
  label: 'L’histoire pas à pas',
  step: (step, of) => `Étape ${step} sur ${of}`,
  day: (day) => `jour ${day}`,
  begins: (kind, name, { place, visit }, isFirst) =>
    isFirst
      ? opening.title(kind, name, place, 0)
      : `${name} ${visit.past} aussi${{ fan: ', et a adoré', critic: ', et s’en plaint', customer: ', et a bien aimé' }[kind]}.`,
  chain(begins, retellings, last) {
    const times = `${NUMBERS[retellings] ?? retellings} ${retellings === 1 ? 'personne' : 'personnes'}`;
    return `${begins} ${times} plus loin, voici ce que ${last} entend.`;
  },
  hadSaid: (name) => `${name} avait dit :`,
  path: 'Ce qui a changé en chemin',
  next: {
    chain: 'Que devient cette histoire ?',
    path: 'Comment est-ce arrivé ?',
    end: 'Et toute la ville ?',
    explore: 'À vous d’explorer',
  },
  again: 'Rejouer avec un autre tirage',
  back: 'Retour',
  close: 'Quitter l’histoire et explorer',
});
