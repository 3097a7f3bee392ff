import type { TourWords } from '../en/tour.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** The guided tour of the page, in French. */
export const tour = typeset<TourWords>({
  label: 'Visite guidée',
  place: (step, all) => `${count(step)} sur ${count(all)}`,
  next: 'Suivant',
  back: 'Précédent',
  done: 'Terminé',
  leave: 'Quitter la visite',
  steps: {
    town: {
      title: 'Un point, une personne',
      text: 'Les points ternes ne sont pas au courant. La couleur des autres montre ce qu’ils font de l’histoire ; un cercle signale ceux qui y sont allés. La légende est sous la ville.',
    },
    headline: {
      title: 'La journée en une phrase',
      text: 'Combien sont au courant, combien ont essayé, et ce qui reste de l’histoire après les transmissions.',
    },
    playback: {
      title: 'Lire, ou faire glisser',
      text: 'La barre d’espace lance et arrête la lecture, les flèches avancent ou reculent d’un jour. Faites glisser la frise jusqu’au jour voulu.',
    },
    controls: {
      title: 'Changez une seule chose',
      text: 'La même ville recommence, avec le même tirage. Vos modifications sont marquées, et Ctrl+Z les annule. Les autres scénarios sont derrière le nom, en haut.',
    },
    charts: {
      title: 'Lire, et demander pourquoi',
      text: 'Les graphiques suivent le jour affiché. Cliquez sur quelqu’un dans la ville, ou touchez son point, pour lire ce qu’on lui a raconté, qui l’a fait, et pourquoi la suite a été celle-là.',
    },
  },

  /** Steps with other words for touch screens, which have no keyboard. */
  touchSteps: {
    playback:
      'Lancez et arrêtez la lecture ici, avancez ou reculez d’un jour. Faites glisser la frise jusqu’au jour voulu.',
    controls:
      'La même ville recommence, avec le même tirage. Vos modifications sont marquées, et la flèche au-dessus des réglages les annule. Les autres scénarios sont derrière le nom, en haut.',
    charts:
      'Les graphiques suivent le jour affiché. Touchez quelqu’un dans la ville pour lire ce qu’on lui a raconté, qui l’a fait, et pourquoi la suite a été celle-là.',
  },
});
