import type { HandInWords } from '../en/hand-in.ts';
import { counted, haveDone, isOne } from './grammar.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

/** Rendre une observation, en lire une, en corriger beaucoup. */
export const handIn = typeset<HandInWords>({
  title: 'Rendre',
  lead: 'Dites avec vos mots ce que vous avez trouvé. Votre scénario et son tirage l’accompagnent : qui vous lit voit la même simulation.',
  name: 'Nom (facultatif)',
  claim: 'Ce que j’ai trouvé',
  claimHelp: (left) =>
    `Par exemple : « Si l’on en parle un peu plus, la moitié de la ville le sait. » Il reste ${counted(left, { one: 'caractère', other: 'caractères' })}.`,
  preview: 'Voici ce que vous rendez',
  noClaim: 'Écrivez ce que vous avez trouvé : il y aura alors quelque chose à rendre.',
  notOver: 'La simulation n’est pas finie. Ses chiffres s’ajouteront quand elle le sera.',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  notCopied: 'Le navigateur refuse la copie. Le lien est sélectionné : copiez-le au clavier',
  link: 'Lien',
  length: (length, most) =>
    `Le lien compte ${count(length)} caractères. Les messageries en portent ${count(most)} : rendez plutôt le fichier.`,
  apart: 'Le réseau de ce scénario est trop grand pour un lien : rendez plutôt le fichier.',
  save: 'Enregistrer en fichier',
  fileName: 'rendu.json',
  print: 'Imprimer',
  readTitle: (name) => (name === '' ? 'Une observation rendue' : `Rendu par ${name}`),
  refused: 'Ce qui a été rendu ne peut pas être lu :',
  by: (name) => `Par ${name}`,
  scenario: 'Scénario',
  changed: 'Ce qui y a changé',
  unchanged: 'Rien n’y a été changé.',
  change: (label, was, now) => `${label} : ${was} → ${now}`,
  events: (value) => counted(value, { one: 'événement', other: 'événements' }),
  people: (value) => counted(value, { one: 'personne', other: 'personnes' }),
  behind: 'Les simulations derrière',
  run: (seed) => `Une simulation avec le tirage « ${seed} ».`,
  came: (reach, people, visits, days, { visit }) =>
    `${count(reach)} sur ${count(people)} en ont entendu parler et ${count(visits)} ${isOne(visits) ? visit.past : haveDone(visit.done)}, en ${counted(days, { one: 'jour', other: 'jours' })}.`,
  many: (all, outbreaks, mean, seed) =>
    `${runs(all)} avec les tirages « ${seed}#0 » à « ${seed}#${all - 1} » : ${count(outbreaks)} ont pris, et ${count(mean)} personnes en moyenne en ont entendu parler.`,
  noFigures: 'Aucun chiffre : la simulation n’était pas finie.',
  tasks: 'Exercices',
  withTasks: (value) =>
    `Avec ${isOne(value) ? 'l’exercice que j’ai réussi' : `les ${count(value)} exercices que j’ai réussis`}`,
  solved: (right, said) =>
    `${count(right)} ${isOne(right) ? 'réussi' : 'réussis'} sur ${counted(said, { one: 'exercice', other: 'exercices' })}`,
  again: 'Recalculé ici',
  states: {
    unread: 'Illisible',
    waiting: 'En attente',
    large: 'Long à calculer',
    running: 'Calcul en cours…',
    failed: 'Calcul impossible',
    agrees: 'Concorde',
    differs: 'Ne concorde pas',
    nothing: 'Sans chiffres',
    otherEngine: 'Autre version',
  },
  verdicts: {
    waiting: 'Ce n’est pas encore recalculé.',
    large: 'C’est long à recalculer : cela attend que vous le demandiez.',
    agrees: 'Tous les chiffres concordent avec ce que cette page trouve.',
    differs: 'Ces chiffres ne sont pas ceux du scénario. Voici ce que la page trouve :',
    nothing: 'Il n’y a aucun chiffre à comparer. Voici ce que la page trouve :',
    otherEngine: 'Ces chiffres viendraient d’une autre version du moteur ; celle-ci en trouve d’autres :',
  },
  failed: (why) => `Le calcul est impossible : ${why}`,
  progress: (done, all) => `Calcul : ${count(done)} sur ${runs(all)}`,
  recompute: 'Recalculer',
  cancel: 'Annuler',
  watch: 'Voir la simulation',
  differs: (difference, task) => {
    const pair =
      'said' in difference
        ? `${count(difference.said)} selon le rendu, ${count(difference.found)} selon le calcul`
        : '';
    switch (difference.what) {
      case 'reach':
        return `Personnes qui en ont entendu parler : ${pair}.`;
      case 'visits':
        return `Personnes qui y sont allées : ${pair}.`;
      case 'days':
        return `Jours : ${pair}.`;
      case 'outbreaks':
        return `Simulations qui ont pris : ${pair}.`;
      case 'meanReach':
        return `Personnes en moyenne : ${pair}.`;
      case 'digest':
        return 'L’empreinte est celle d’une autre simulation.';
      case 'task':
        return `Exercice « ${task(difference.task)} » : ${{ no: 'la réponse est fausse', close: 'trop juste pour trancher' }[difference.call]}.`;
    }
  },
  platform: {
    send: 'Rendre sur la plateforme',
    sending: 'Recalcul de ce que vous rendez…',
    taken: 'La plateforme d’apprentissage l’a reçu.',
    refused: 'La plateforme d’apprentissage ne l’a pas reçu. Enregistrez le fichier et rendez-le.',
  },
  mark: {
    title: 'Corriger ce qui a été rendu',
    lead: 'Collez les liens, un par ligne, ou déposez des fichiers. Tout est recalculé sur cette machine : un chiffre saisi à la main ne compte pas.',
    links: 'Liens',
    take: 'Ajouter',
    files: 'Choisir des fichiers…',
    drop: 'ou déposez-les ici',
    empty: 'Rien n’a encore été ajouté.',
    others: (lines, first) =>
      lines === 1
        ? `Une ligne n’est pas un lien Tell Ten : « ${first} ».`
        : `${count(lines)} lignes ne sont pas des liens Tell Ten. La première : « ${first} ».`,
    progress: (done, all) => `${count(done)} sur ${count(all)} recalculés`,
    over: (all, agree) => `${count(agree)} sur ${count(all)} concordent avec ce que cette page trouve.`,
    goOn: 'Continuer',
    csv: 'Enregistrer en CSV',
    clear: 'Vider',
    csvName: 'corrections.csv',
    columns: {
      number: 'Nº',
      name: 'Nom',
      claim: 'Observation',
      changed: 'Changements',
      reach: 'Au courant',
      runs: 'Simulations',
      tasks: 'Exercices',
      state: 'Chiffres',
    },
    heard: (reach, people) => `${count(reach)} (${percent(reach / people)})`,
    sort: (column) => `Trier par « ${column} »`,
    open: (number) => `Ouvrir le nº ${number}`,
    opened: 'Ouvrir',
    nobody: 'sans nom',
    same: (number) => `La même simulation que le nº ${number}.`,
    mended: 'Le lien a été modifié après sa création.',
  },
});
