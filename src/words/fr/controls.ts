import type * as english from '../en/controls.ts';
import { counted, form, people as somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';

const { percent, decimal } = numbers;

/** Texts of the controls. */
export const controls: typeof english.controls = {
  groups: {
    place: 'Le lieu',
    listeners: 'Ce qu’en font les gens',
    telling: 'Raconter',
    ties: 'Confiance',
    drift: 'À chaque transmission',
    memory: 'Mémoire',
    visits: 'Visites',
    diners: 'Qui commence',
    network: 'La ville',
    online: 'En ligne',
    advertising: 'Publicité',
    campaign: 'Campagne',
    general: 'La simulation',
  },
  startBusiness: 'Lancer une affaire',
  perRetelling: 'par transmission',
  search: 'Chercher un réglage',
  alsoCalled: { seed: 'chance, hasard, graine, luck' },
  found: (number) => counted(number, { one: 'trouvé', other: 'trouvés' }),
  foundNone: (sought) => `Aucun réglage ne correspond à « ${sought} ».`,
  more: 'Plus',
  fewer: 'Moins',
  researcher: 'Pour la recherche',
  reset: (label, standard) => `Remettre « ${label} » à ${standard}`,
  resetAll: 'Réinitialiser',
  changed: (number) => counted(number, { one: 'modifié', other: 'modifiés' }),
  changedTo: (label, before) => `${label} : ${before} → `,
  moreChanged: (number) => `et ${counted(number, { one: 'autre', other: 'autres' })}`,
  tryEvery: 'Essayer toutes les valeurs',
  standardIs: (standard) => `Valeur par défaut : ${standard}.`,
  source: (source) => `Source : ${source}.`,
  about: (label) => `À propos de « ${label} »`,
  yes: 'oui',
  no: 'non',
  none: 'aucun',
  fates: 'Ce que font les personnes convaincues : parts de 100 %',
  fatesHelp: 'Déplacez une séparation pour changer une part. « Ne réagit pas » prend ce qui reste.',
  fateValue: (share, rest) => `${percent(share)} ; ${percent(rest)} ne réagissent pas`,
  rest: 'Ne réagit pas',
  restHelp: 'Ce que laissent les quatre parts : les personnes convaincues qui ne font rien.',
};

/** The names of the options of each choice, by path. */
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
  people: (value) => `${decimal(value)} ${form(value, { one: 'personne', other: 'personnes' })}`,
  days: (value) => `${decimal(value)} ${form(value, { one: 'jour', other: 'jours' })}`,
  share: percent,
  probability: percent,
  perDay: (value) => `${percent(value)} par jour`,
  perRetelling: percent,
  feeling: (value) => decimal(value),
  spread: (value) => `± ${decimal(value)}`,
  tellings: (value) => decimal(value),
  factor: (value) => `× ${decimal(value)}`,
  money: (value) => decimal(value),
  orders: (value) => `${decimal(value)} ${form(value, { one: 'commande', other: 'commandes' })}`,
};

/** Beside a 0 that stands for no limit. */
export const noLimit = 'sans limite';

/** Beside a field whose number is not a percentage. */
export const unitSuffixes: typeof english.unitSuffixes = {
  days: (value) => form(value, { one: 'jour', other: 'jours' }),
  spread: () => '±',
  factor: () => '×',
};

export const ownNetwork: typeof english.ownNetwork = ({ people, ties }) =>
  `le vôtre (${somePeople(people)}, ${counted(ties, { one: 'lien', other: 'liens' })})`;
