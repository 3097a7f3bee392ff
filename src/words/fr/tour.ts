import type { TourWords } from '../en/tour.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** What the look around says, in French. */
export const tour = typeset<TourWords>({
  label: 'Un tour de la page',
  place: (step, all) => `${count(step)} sur ${count(all)}`,
  next: 'Suivant',
  back: 'Précédent',
  done: 'Terminé',
  leave: 'Quitter le tour',
  steps: {
    town: {
      title: 'Un point, une personne',
      text: 'Les points ternes ne sont pas au courant. La couleur dit ce que les autres font de l’histoire, et un cercle, que leur visite a eu lieu. Les noms sont dans la légende, sous la ville.',
    },
    headline: {
      title: 'La journée en une phrase',
      text: 'Combien sont au courant, combien ont essayé, et ce qui reste de l’histoire chez ceux qui la tiennent d’un autre.',
    },
    playback: {
      title: 'Lire, ou faire glisser',
      text: 'La barre d’espace lance et arrête la lecture, les flèches avancent ou reculent d’un jour. Faites glisser la frise jusqu’au jour voulu.',
    },
    controls: {
      title: 'Changez une seule chose',
      text: 'La même ville recommence, avec le même hasard. Ce que vous avez modifié est marqué, et Ctrl+Z l’annule. Les autres scénarios sont derrière le nom, en haut.',
    },
    charts: {
      title: 'Lire, et demander pourquoi',
      text: 'Les graphiques montrent le jour affiché. Cliquez sur quelqu’un dans la ville, ou touchez son point, pour lire ce qu’on lui a raconté, qui l’a fait, et ce qui a décidé de la suite.',
    },
  },

  /** Where there is no keyboard, other words for some of the steps. */
  touchSteps: {
    playback:
      'Lancez et arrêtez la lecture ici, avancez ou reculez d’un jour. Faites glisser la frise jusqu’au jour voulu.',
    controls:
      'La même ville recommence, avec le même hasard. Ce que vous avez modifié est marqué, et la flèche au-dessus des réglages l’annule. Les autres scénarios sont derrière le nom, en haut.',
    charts:
      'Les graphiques montrent le jour affiché. Touchez quelqu’un dans la ville pour lire ce qu’on lui a raconté, qui l’a fait, et ce qui a décidé de la suite.',
  },
});
