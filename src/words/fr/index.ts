import { numberWords } from '../numbers.ts';
import type { PartialWords } from '../index.ts';

/** The French texts that exist so far; where one is missing, the English one is shown. */
export const fr: PartialWords = {
  language: 'Français',
  locale: 'fr',
  numbers: {
    ...numberWords('fr'),
    ordinal: (value: number): string => (value === 1 ? '1er' : `${value}e`),
  },

  shell: {
    skip: 'Aller à la scène',
    preset: 'Scénario',
    ownScenario: 'Votre scénario',
    changedFrom: (title: string) => `${title}, modifié`,
    luck: 'Hasard',
    shuffle: 'Un autre hasard',
    lockLuck: 'Garder ce hasard, quel que soit le scénario',
    luckHelp: 'Le même hasard donne la même histoire, sur toutes les machines.',
    theme: 'Apparence',
    themes: { system: 'Auto', light: 'Clair', dark: 'Sombre', projector: 'Projecteur' },
    languageLabel: 'Langue',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    linkNotCopied: 'La copie a été refusée : le lien est dans la barre d’adresse',
    controls: 'Réglages',
    charts: 'Courbes',
    close: 'Fermer',
    watchFor: 'À observer',
    skipOpening: 'Passer',
  },

  history: {
    undo: 'Annuler',
    redo: 'Rétablir',
    undoWhat: (what: string) => `Annuler : ${what}`,
    redoWhat: (what: string) => `Rétablir : ${what}`,
    undone: (what: string, now: string | null) => `Annulé : ${what}${now === null ? '' : ` (${now})`}`,
    redone: (what: string, now: string | null) => `Rétabli : ${what}${now === null ? '' : ` (${now})`}`,
    network: 'le réseau',
    link: 'le lien ouvert',
  },

  stage: {
    colour: 'Couleur',
    colours: {
      stage: 'ce qu’ils font',
      left: 'ce qui reste',
      hop: 'reprise',
      mood: 'opinion',
      day: 'jour',
    },
    arrangement: 'Places',
    arrangements: { town: 'ville', rings: 'cercles', days: 'par jour' },
    moreColours: 'plus',
    fewerColours: 'moins',
  },

  transport: {
    label: 'Lecture',
    play: 'Lire',
    pause: 'Pause',
    replay: 'Relire',
    back: 'Un jour en arrière',
    forward: 'Un jour en avant',
    timeline: 'Jour',
    speed: 'Vitesse',
    loop: 'Recommencer à la fin',
    newlyHeard: 'Nouveaux auditeurs chaque jour',
  },
};
