import type * as english from '../en/controls.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

/** What is said of the controls. */
export const controls: typeof english.controls = {
  groups: {
    place: 'Le lieu',
    listeners: 'Ce qu’en font les gens',
    telling: 'Raconter',
    ties: 'Confiance',
    drift: 'En chemin',
    memory: 'Mémoire',
    visits: 'Visites',
    diners: 'Qui commence',
    network: 'La ville',
    online: 'En ligne',
    advertising: 'Publicité',
    campaign: 'Campagne',
    general: 'La simulation',
  },
  perRetelling: 'par reprise',
  search: 'Chercher un réglage',
  found: (number) => `${count(number)} ${form(number, 'trouvé', 'trouvés')}`,
  foundNone: (sought) => `Rien ne s’appelle « ${sought} » ni ne l’explique.`,
  more: 'Plus',
  fewer: 'Moins',
  researcher: 'Pour la recherche',
  reset: (label, standard) => `Remettre « ${label} » à ${standard}`,
  resetAll: 'Réinitialiser',
  changed: (number) => `${count(number)} ${form(number, 'modifié', 'modifiés')}`,
  standardIs: (standard) => `Valeur standard : ${standard}.`,
  source: (source) => `Source : ${source}.`,
  about: (label) => `À propos de « ${label} »`,
  yes: 'oui',
  no: 'non',
  none: 'aucun',
  fates: 'Ce que font les personnes convaincues, en tout 100 %',
  fatesHelp: 'Déplacez une séparation : sa part s’échange avec ceux que rien n’ébranle.',
  fateValue: (share, rest) => `${percent(share)} ; ${percent(rest)} que rien n’ébranle`,
  rest: 'Restent de marbre',
  restHelp: 'Ce que laissent les quatre parts : ceux que rien n’ébranle.',
};

/** What the options of a choice are called, by path. */
export const options: typeof english.options = {
  'network.kind': {
    tree: 'Arbre',
    mixed: 'Tout le monde se croise',
    random: 'Aléatoire',
    regular: 'Régulier',
    smallWorld: 'Petit monde',
    scaleFree: 'Sans échelle',
    communities: 'Groupes',
    computed: 'Régulier, calculé',
    imported: 'Importé',
  },
  'diners.how': {
    random: 'tirés au hasard',
    hubs: 'les mieux connectés',
    neighbours: 'des voisins',
    spread: 'loin les uns des autres',
  },
  'network.source': {
    karate: 'Club de karaté',
    florentine: 'Familles florentines',
    miserables: 'Les Misérables',
  },
} satisfies english.OptionWords;

/** A value with its unit. */
export const units: typeof english.units = {
  people: (value) => `${decimal(value)} ${form(value, 'personne', 'personnes')}`,
  days: (value) => `${decimal(value)} ${form(value, 'jour', 'jours')}`,
  share: percent,
  probability: percent,
  perDay: (value) => `${percent(value)} par jour`,
  perRetelling: percent,
  feeling: (value) => decimal(value),
  spread: (value) => `± ${decimal(value)}`,
  tellings: (value) => decimal(value),
  factor: (value) => `× ${decimal(value)}`,
};

/** Beside a 0 that means as many as there are. */
export const noLimit = 'sans limite';

/** Beside a field whose number is not a percentage. */
export const unitSuffixes: typeof english.unitSuffixes = {
  days: (value) => form(value, 'jour', 'jours'),
  spread: () => '±',
  factor: () => '×',
};

export const ownNetwork: typeof english.ownNetwork = ({ people, ties }) =>
  `le vôtre (${count(people)} ${form(people, 'personne', 'personnes')}, ${count(ties)} ${form(ties, 'lien', 'liens')})`;
