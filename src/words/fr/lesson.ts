import type { LessonWords } from '../en/lesson.ts';
import { counted } from './grammar.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';
import { rehearsal } from './rehearsal.ts';
import { speaker } from './speaker.ts';

const { count, percent, decimal } = numbers;

const megabytes = (bytes: number): string => decimal(Math.round(bytes / 100_000) / 10);

const hands = (value: number): string => counted(value, { one: 'main levée', other: 'mains levées' });

/** Workshops, in French. */
export const lesson = typeset<LessonWords>({
  shelf: 'Ateliers',
  shelfLead:
    'Un quart d’heure chacun, pour une salle avec projecteur : une question, un pari à main levée, la simulation, puis ce qu’elle a montré. Une télécommande suffit pour les mener.',
  length: (chapters, minutes) =>
    `${counted(chapters, { one: 'chapitre', other: 'chapitres' })}, ${count(minutes)} minutes`,
  begin: (title) => `Présenter « ${title} »`,
  rehearse: 'Répéter',
  rehearseOf: (title) => `Répéter « ${title} »`,
  sheet: 'Fiche d’animation',
  sheetOf: (title) => `Fiche d’animation de « ${title} »`,
  file: {
    open: 'Ouvrir un exposé depuis un fichier …',
    opened: (chapters) => `${counted(chapters, { one: 'chapitre', other: 'chapitres' })}, depuis un fichier`,
    linkRefused: 'Ce lien ne contient pas d’exposé utilisable :',
    damaged: 'L’exposé que contient le lien est endommagé ou incomplet. Demandez-le sous forme de fichier.',
    refused: 'Ce fichier ne contient pas d’exposé utilisable :',
    noJson: (name) =>
      `${name} : un exposé en JSON est attendu, tel que le lit « rehearse » en ligne de commande.`,
    tooLarge: (name, bytes, most) =>
      `${name} : ${megabytes(bytes)} Mo – un exposé fait au plus ${megabytes(most)} Mo.`,
    tooDeep: (name) => `${name} : trop de niveaux imbriqués pour un exposé, qui est une liste de chapitres.`,
  },
  minutes: (value) => `${count(value)} min`,
  wall: 'Au mur',
  chapterOf: (place, all) => `Chapitre ${place} sur ${all}`,
  on: 'Suite (Page suivante)',
  back: 'Retour (Page précédente)',
  list: 'Chapitres (C)',
  luck: 'Encore, avec un autre hasard (L)',
  twin: 'L’autre versant : mêmes personnes, même hasard (W)',
  isTwin: (day) => `L’autre versant · ${day}`,
  otherRun: (day) => `Pas la simulation de l’auteur · ${day}`,
  otherSide: 'l’autre versant',
  accounts: 'Comptes',
  middleOne: 'Les comptes de celui du milieu parmi ceux qui sont entrés pour gagner de l’argent',
  noAccounts: 'Personne n’a de comptes à ce jour.',
  hands: 'Un chiffre pour chaque main levée',
  handsSoFar: (value) => `${value === 0 ? 'Aucune main levée' : hands(value)} · → pour la simulation`,
  raise: (key, answer, value) => `${key} : ${answer}. ${hands(value)}. En ajouter une.`,
  lower: (answer) => `Une main de moins pour « ${answer} »`,
  bets: 'Vos paris',
  youBet: (right, all) =>
    all === 0
      ? 'Ce qu’il en est advenu'
      : `Vos paris : ${counted(right, { one: 'juste', other: 'justes' })} sur ${count(all)}`,
  handsUp: (value) => counted(value, { one: 'main', other: 'mains' }),
  atEnd: 'Fin · Q pour le lien vers la dernière simulation',
  handsFor: (value) => ` : ${hands(value)}`,
  isRight: 'juste',
  runs: 'De nombreuses simulations',
  runsFall: (all) => `${count(all)} simulations : un point pour chacune`,
  link: {
    title: 'La simulation au mur, pour les téléphones',
    show: 'Cette simulation sur vos téléphones (Q)',
    code: 'Code QR du lien vers cette simulation',
    scan: 'Cette même simulation, à modifier sur votre téléphone',
    nowhere: {
      anywhere: 'Le lien de cette simulation est trop long pour un code. Partagez-le plutôt.',
      computer: 'Cette page ne tourne que sur cet ordinateur : aucun téléphone ne peut l’ouvrir.',
      file: 'Cette page a été ouverte depuis un fichier : aucun téléphone ne peut l’ouvrir.',
    },
  },
  whisper: {
    title: 'Votre propre chaîne',
    person: 'Personne',
    said: 'Ce qui a été dit',
    saidBy: (person) => `Ce qu’a dit la personne ${person}`,
    kept: (detail, person) => `${detail} : encore là chez la personne ${person}`,
    axis: 'transmissions',
    model: 'cinq cents chaînes',
    you: 'vous',
    drawn: (left) =>
      left.length === 0
        ? 'Personne n’a encore chuchoté.'
        : `Ce qui reste après chaque transmission : ${left.map((share) => percent(share)).join(', ')}.`,
  },
  rehearsal,
  speaker,
  paused: (title, place) => `« ${title} » attend au chapitre ${place}.`,
  resume: 'Reprendre (F5)',
  end: 'Terminer l’atelier',
});
