import type { LeanNeed } from '../../model/scenario/checks/faults.ts';
import { SHARES } from '../../model/scenario/checks/joint-rules.ts';
import type { fault as english } from '../en/faults.ts';
import {
  expectationOf,
  isOfWholeLink,
  scriptTerms,
  type Expectations,
  type FaultTerms,
} from '../grammar/fault-terms.ts';
import { shortened } from '../grammar/printable.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const SCRIPT_TERMS = scriptTerms(exact, (kind) => `un réseau ${kind}`);

const list = (texts: readonly string[]) => texts.join(', ');
const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' });

const TYPES = {
  number: 'un nombre',
  whole: 'un nombre entier',
  text: 'un texte',
  flag: 'oui ou non (true ou false)',
  peopleList: 'une liste de numéros de personnes telle que [0, 17]',
  shares: 'une liste de parts de 0 à 1 telle que [0.05, 0.03]',
  events: 'une liste d’événements',
  topic: 'le nom d’un sujet, ou un objet contenant vos propres mots',
  object: 'un objet',
};

/** Requirements of a lean run, for values it cannot use. */
const LEAN_NEEDS: Record<LeanNeed, string> = {
  computed: 'une simulation allégée demande un réseau « computed »',
  zero: 'une simulation allégée demande 0',
  no: 'une simulation allégée demande « non » (false)',
  none: 'une simulation allégée ne peut pas avoir d’événements',
  fewLooked:
    'dans une simulation allégée, les premiers convives doivent être pris au hasard, voisins, ou listés dans diners.who',
  fewDiners: `une simulation allégée peut avoir au plus ${count(1e6)} premiers convives`,
  noDetail: 'une simulation allégée ne suit pas les détails : mettez cette valeur ou drift.loss à 0',
  noLetdown:
    'une simulation allégée ne suit pas ce que les visiteurs attendaient : mettez 0 là où une histoire peut faire venir du monde',
  feelingKept:
    'dans une simulation allégée où une histoire peut faire venir du monde, rien ne peut la retourner : mettez 0',
  allGood:
    'dans une simulation allégée où une histoire peut faire venir du monde, aucun visiteur ne peut rien trouver de mauvais, sinon drift.loss, drift.sharpening et drift.assimilation doivent valoir 0',
};

const choices = (options: readonly string[], terms: FaultTerms, path: string) =>
  list(options.map((option) => terms.option(option, path)));

/** The end of the sentence about each kind of fault: what was expected, or what is wrong. */
const EXPECTATIONS: Expectations = {
  notAnObject: () => 'un scénario est un objet JSON tel que {"people": 2000}',
  version: (problem) => `cette version de Tell Ten lit la version ${problem.supported}`,
  foreign: (problem) =>
    `Le lien est abîmé, ou n’est pas un lien de Tell Ten, qui commence par #e=${problem.engine}&s=1.`,
  cutOff: () => 'Le lien est coupé, ou a été changé en chemin : demandez le lien entier, de #e= jusqu’à &z=.',
  linkTooLong: (problem) =>
    `Le lien dépasse ${counted(problem.max, { one: 'caractère', other: 'caractères' })} : il n’a pas été lu.`,
  readAs: (problem, terms, path) => `lu comme ${terms.value(problem.as, path) ?? 'rien'}`,
  leftOut: () => 'ajouté au lien en chemin, et laissé de côté',
  engine: (problem) =>
    `cette page utilise la version ${problem.engine} du modèle, sa simulation n’est donc peut-être pas celle qui a été partagée`,
  unknown: (problem, terms) =>
    problem.nearest
      ? `ce nom n’existe pas ; le plus proche est ${terms.parameter(problem.nearest)}`
      : 'ce nom n’existe pas',
  type: (problem, terms, path) =>
    `attendu : ${TYPES[problem.expected]}${'min' in problem ? ` de ${terms.bounds(problem.min, problem.max, path).join(' à ')}` : ''}`,
  ambiguous: (problem) =>
    `ce nombre peut se lire ${exact(problem.small)} ou ${problem.large} ; écrivez l’un des deux`,
  twice: (problem, terms, path) =>
    `donné deux fois ; l’autre valeur est ${terms.value(problem.other, path) ?? 'rien'}`,
  range: (problem, terms, path) => `attendu : de ${terms.bounds(problem.min, problem.max, path).join(' à ')}`,
  choice: (problem, terms, path) => `attendu, au choix : ${choices(problem.options, terms, path)}`,
  tooLong: (problem) =>
    `attendu : au plus ${counted(problem.maxLength, { one: 'caractère', other: 'caractères' })}`,
  blank: () => 'un texte est attendu',
  unprintable: () => 'une seule ligne de texte simple est attendue',
  hidden: (problem) => `ce texte contient un caractère invisible (${problem.sign})`,
  repeated: () => 'présent plusieurs fois, et seul le dernier compte',
  illFormed: () => 'ce texte contient une moitié de caractère, qu’un lien ne peut pas transporter',
  wordList: (problem) => `attendu : une liste de ${problem.count} textes, du pire au meilleur`,
  wordsTooLong: (problem) =>
    `tous les mots d’un sujet ensemble peuvent occuper au plus ${exact(problem.max)} caractères d’un lien`,
  sharesAboveOne: (_, terms, path) =>
    `${conjunction.format(SHARES.map(terms.member))} peuvent faire au plus ${terms.value(1, path)} ensemble`,
  listAboveOne: (problem) => `ses parts peuvent faire au plus 1 ensemble, et non ${exact(problem.sum)}`,
  atMostDiners: (problem) => `attendu : au plus le nombre des premiers convives (${count(problem.diners)})`,
  atMostWithFounders: (problem) =>
    `une ville avec des fondateurs peut compter au plus ${count(problem.max)} personnes`,
  contactsBelowPeople: (problem) => `attendu : moins de contacts que de personnes (${count(problem.people)})`,
  contactsWhole: (problem, terms) => `${terms.network(problem.network)} demande un nombre entier`,
  contactsEven: (problem, terms) => `${terms.network(problem.network)} demande un nombre pair`,
  endsEven: (problem) => `un réseau régulier de ${count(problem.people)} personnes demande un nombre pair`,
  peopleEven: (problem, terms) => `${terms.network(problem.network)} demande un nombre pair de personnes`,
  groupTooSmall: (problem) =>
    `avec autant de contacts internes, un groupe demande au moins ${exact(problem.min)} personnes`,
  noGroupSize: () => 'cette ville est trop petite pour des groupes avec autant de contacts',
  groupTooLarge: (problem) =>
    `pour laisser assez de monde au dehors, un groupe peut compter au plus ${exact(problem.max)} personnes`,
  atMostPeople: (problem) => `attendu : au plus le nombre de personnes (${count(problem.people)})`,
  personNumbers: (problem) =>
    `attendu : des numéros de personnes différents, de 0 à ${count(problem.people - 1)}`,
  noOnlineLayer: (problem, terms) => `${terms.network(problem.network)} n’a pas de couche en ligne`,
  structural: () => 'fixé à la création de la ville ; un événement ne peut pas le changer',
  tooMany: (problem) => `attendu : au plus ${exact(problem.max)}`,
  emptyEvent: () => 'un événement doit changer un réglage ou envoyer des convives',
  lean: (problem) => LEAN_NEEDS[problem.needs],
  source: (problem, terms, path) =>
    `attendu, au choix : ${choices(problem.options, terms, path)}, ou des liens tels que {"ties": [[0, 1], [1, 2]]}`,
  sourceMember: (problem) => `un réseau importé peut seulement contenir ${list(problem.members)}`,
  sourceTies: () => 'attendu : une liste de liens telle que [[0, 1], [1, 2]]',
  sourceTie: (problem) => `attendu : deux numéros de personnes différents, de 0 à ${count(problem.most)}`,
  sourceTwice: () =>
    'les deux mêmes personnes sont liées plusieurs fois ; indiquez chaque lien une seule fois, dans un sens ou dans l’autre',
  sourceNames: (problem) => `attendu : un nom pour chacune des ${count(problem.people)} personnes`,
  sourceName: (problem) =>
    `attendu : un texte d’au plus ${counted(problem.length, { one: 'caractère', other: 'caractères' })}`,
  fileNeeded: (problem) =>
    `le réseau de ${count(problem.people)} personnes et ${count(problem.ties)} liens est trop grand pour un lien ; il faut aussi son fichier`,
  nobodyCalled: (problem) =>
    `personne ne s’appelle « ${shortened(problem.name)} »${problem.nearest === null ? '' : ` ; le nom le plus proche est « ${shortened(problem.nearest)} »`}`,
  sameName: (problem) =>
    `${count(problem.people)} personnes s’appellent « ${shortened(problem.name)} » ; donnez le numéro de celle que vous voulez dire`,
  treeHasRoots: (_, terms) =>
    `dans un arbre, les premiers convives sont les racines ; réglez plutôt ${terms.parameter('diners.count')}`,
};

/** One sentence for a fault: the field, the value found, and what was expected. */
export const fault: typeof english = typeset((found, name, terms = SCRIPT_TERMS) => {
  const expected = expectationOf(found, terms, EXPECTATIONS);
  if (isOfWholeLink(found)) return expected;
  const value = terms.value(found.value, found.path) ?? 'rien';
  return `${shortened(name || 'scénario')} : ${value} – ${expected}.`;
});
