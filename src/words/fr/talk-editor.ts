import type { TalkEditorWords } from '../en/talk-editor.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

const faults = (value: number): string =>
  `${counted(value, { one: 'point est', other: 'points sont' })} à corriger`;

/** A talk of one's own, in French. */
export const talkEditor = typeset<TalkEditorWords>({
  shelf: 'Vos propres exposés',
  none: 'Aucun pour l’instant. Partez d’une page blanche, ou de la copie d’un atelier.',
  begin: 'Écrire un exposé',
  copyOf: (title) => `${title}, une copie`,
  edit: 'Modifier',
  editOf: (title) => `Modifier « ${title} »`,
  editCopy: 'Modifier une copie',
  editCopyOf: (title) => `Modifier une copie de « ${title} »`,
  remove: 'Supprimer',
  removeOf: (title) => `Supprimer « ${title} »`,
  removed: (title) => `« ${title} » est supprimé.`,
  restore: 'Le rétablir',
  untitled: 'Exposé sans titre',
  newTitle: 'Mon exposé',
  length: (chapters, minutes) =>
    `${counted(chapters, { one: 'chapitre', other: 'chapitres' })}${minutes > 0 ? `, ${count(minutes)} minutes` : ''}`,
  unfinished: (value) => `${faults(value)} avant de pouvoir le présenter`,
  mend: 'L’ouvrir tout de même dans l’éditeur',

  title: 'Écrire un exposé',
  name: 'Titre de l’exposé',
  undo: 'Annuler (Ctrl+Z)',
  redo: 'Rétablir (Ctrl+Y)',
  kept: 'Conservé dans ce navigateur',
  keeping: 'Enregistrement …',
  refusal: {
    blocked:
      'Ce navigateur ne conserve rien pour cette page : c’est une fenêtre privée, ou le stockage est désactivé. Enregistrez l’exposé dans un fichier avant de fermer la page.',
    full: 'Ce navigateur n’a plus de place, et les derniers changements ne sont pas conservés. Enregistrez l’exposé dans un fichier avant de fermer la page.',
  },

  chapters: 'Chapitres',
  untitledChapter: 'Chapitre sans titre',
  chapterFaults: faults,
  rail: 'Les flèches haut et bas mènent d’un chapitre à l’autre ; avec Alt elles le déplacent, et Suppr le retire.',
  moved: (title, place) => `« ${title || 'Chapitre sans titre'} » est maintenant le chapitre ${place}.`,
  up: 'Monter (Alt+↑)',
  down: 'Descendre (Alt+↓)',
  duplicate: 'Dupliquer',
  leaveOut: 'Supprimer le chapitre (Suppr)',
  add: 'Chapitre vide',
  capture: 'Chapitre à partir de ce qui est à l’écran',
  captured: 'Ce qui est à l’écran est devenu un chapitre.',
  full: (most) => `Un exposé a au plus ${count(most)} chapitres.`,

  fields: {
    title: 'Titre',
    minutes: 'Minutes',
    text: 'Texte',
    textHint:
      '**gras**, *italique*, listes avec « - » ; {reach@36} ou {reach@36%} pour les chiffres de la simulation',
    figures: (names) => `Chiffres de la simulation : ${names.join(', ')}`,
    watch: 'À observer',
    watchHint: 'une phrase pendant la simulation',
    lesson: 'Leçon',
    lessonHint: 'une phrase à la fin',
    notes: 'Notes',
    notesHint: 'pour qui présente, et personne d’autre',
    day: 'Arrêt au jour',
    dayHint: 'vide : à la fin',
    claims: 'Affirmations',
    claimsHint: 'une par ligne, par exemple : reach@36 between 300 and 900',
  },
  run: {
    title: 'Simulation',
    asBefore: 'Continue avec la simulation du chapitre précédent.',
    first: 'Le scénario avec lequel Tell Ten commence.',
    own: (preset, isChanged) => `Un scénario à lui : ${preset}${isChanged ? ', modifié' : ''}.`,
    changes: 'La simulation du chapitre précédent, sauf :',
    change: (name, value) => `${name} : ${value}`,
    more: (values) => `et ${counted(values, { one: 'autre valeur', other: 'autres valeurs' })}`,
    take: 'Prendre ce qui est à l’écran',
    show: 'L’afficher sur la page',
    clear: 'Continuer avec la simulation précédente',
  },
  show: {
    title: 'Ce qui ressort',
    chart: 'Graphique',
    colour: 'Couleur',
    layout: 'Disposition',
    person: 'Personne dont les phrases sont en grand',
    personHint: 'par son numéro',
    runs: 'De nombreuses simulations',
    whisper: 'Téléphone sans fil',
    asBefore: 'comme avant',
    no: 'non',
    charts: {
      reach: 'qui en a entendu parler',
      stages: 'ce que font les gens',
      left: 'ce qui reste à chaque transmission',
      visits: 'visites',
      story: 'ce qui reste jour après jour',
      reproduction: 'combien chacun en touche',
    },
    whispers: { room: 'celui de la salle', beside: 'à côté de la simulation' },
  },
  bet: {
    title: 'Pari',
    add: 'Faire parier la salle',
    remove: 'Pas de pari',
    question: 'Question',
    answer: (place) => `Réponse ${place}`,
    right: (place) => `La réponse ${place} se réalise`,
    comesTrue: 'se réalise',
    addAnswer: 'Une autre réponse',
    removeAnswer: (place) => `Retirer la réponse ${place}`,
  },

  play: 'Jouer à partir d’ici',
  rehearse: 'Répéter',
  save: 'Enregistrer dans un fichier',
  copyLink: 'Copier le lien',
  copyLinkOf: (title) => `Copier un lien vers « ${title} »`,
  linkCopied: 'Le lien est copié. Il ouvre l’exposé sur n’importe quelle machine, avec tous ses chapitres.',
  workshopCopied: 'Le lien est copié. Il ouvre l’atelier dans la langue de qui le suit.',
  linkRefused: 'Le navigateur ne laisse pas cette page copier. Le lien :',
  linkTooLong: (length, most) =>
    `Ce lien aurait ${count(length)} caractères, et un courriel n’en laisse que ${count(most)} entiers. Enregistrez plutôt l’exposé dans un fichier.`,
  saved: (name) => `Enregistré sous ${name}. Il s’ouvre ici, ou avec « rehearse » en ligne de commande.`,
  running: (done, all) => `Simulation du chapitre ${count(done)} sur ${count(all)} pour son empreinte …`,
  skip: 'S’en passer',
  fileName: 'expose',
  fold: 'Vers la page',
  close: 'Ranger',
  writing: (title) => `Vous écrivez « ${title} ».`,
});
