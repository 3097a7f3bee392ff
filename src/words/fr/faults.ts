import type { Fault, LeanNeed } from '../../model/scenario/checks/faults.ts';
import { SHARES } from '../../model/scenario/checks/joint-rules.ts';
import type { fault as english } from '../en/faults.ts';
import { scriptTerms, type FaultTerms } from '../grammar/fault-terms.ts';
import { shortened } from '../grammar/printable.ts';
import { form } from './grammar.ts';
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
  events: 'une liste d’événements',
  topic: 'le nom d’un sujet, ou un objet contenant vos propres mots',
  object: 'un objet',
};

/** Why a lean run cannot do what a value asks for. */
const LEAN_NEEDS: Record<LeanNeed, string> = {
  computed: 'une simulation allégée demande un réseau « computed »',
  zero: 'une simulation allégée demande 0',
  no: 'une simulation allégée demande non (false)',
  none: 'une simulation allégée n’a pas d’événements',
  fewLooked:
    'dans une simulation allégée, les premiers convives sont pris au hasard ou voisins, ou nommés par diners.who',
  fewDiners: `une simulation allégée a au plus ${count(1e6)} premiers convives`,
  noDetail: 'une simulation allégée ne garde pas les détails : attendu 0, ou 0 pour drift.loss',
  noLetdown:
    'une simulation allégée ignore ce que chacun attendait : attendu 0 là où une histoire peut faire venir du monde',
  feelingKept:
    'dans une simulation allégée où une histoire peut faire venir du monde, rien ne peut la retourner : attendu 0',
  allGood:
    'dans une simulation allégée où une histoire peut faire venir du monde, aucune facette ne peut être mal vécue, sinon drift.loss, drift.sharpening et drift.assimilation doivent valoir 0',
};

function expectation({ path, problem }: Fault, terms: FaultTerms): string {
  const choices = (options: readonly string[]) => list(options.map((option) => terms.option(option, path)));
  switch (problem.code) {
    case 'notAnObject':
      return 'un scénario est un objet JSON tel que {"people": 2000}';
    case 'version':
      return `cette version de Tell Ten lit la version ${problem.supported}`;
    case 'foreign':
      return 'Le lien est abîmé, ou n’est pas un lien de Tell Ten.';
    case 'engine':
      return `cette page utilise la version ${problem.engine} du modèle, sa simulation n’est donc peut-être pas celle qui a été partagée`;
    case 'unknown':
      return problem.nearest
        ? `rien ne porte ce nom (le plus proche est ${terms.parameter(problem.nearest)})`
        : 'rien ne porte ce nom';
    case 'type':
      return `attendu : ${TYPES[problem.expected]}${'min' in problem ? ` de ${terms.bounds(problem.min, problem.max, path).join(' à ')}` : ''}`;
    case 'twice':
      return `ce nom figure deux fois, l’autre fois avec la valeur ${terms.value(problem.other, path) ?? 'rien'}`;
    case 'range':
      return `attendu : de ${terms.bounds(problem.min, problem.max, path).join(' à ')}`;
    case 'choice':
      return `attendu, au choix : ${choices(problem.options)}`;
    case 'tooLong':
      return `attendu : au plus ${count(problem.maxLength)} ${form(problem.maxLength, 'caractère', 'caractères')}`;
    case 'blank':
      return 'un texte est attendu';
    case 'unprintable':
      return 'une seule ligne de texte simple est attendue';
    case 'illFormed':
      return 'ce texte contient la moitié d’un caractère, qu’aucun lien ne peut transporter';
    case 'wordList':
      return `attendu : une liste de ${problem.count} textes, du pire au meilleur`;
    case 'wordsTooLong':
      return `les mots d’un sujet peuvent occuper ensemble ${exact(problem.max)} caractères d’un lien`;
    case 'sharesAboveOne':
      return `${conjunction.format(SHARES.map(terms.member))} peuvent faire ensemble ${terms.value(1, path)} au plus`;
    case 'contactsBelowPeople':
      return `attendu : moins de contacts que de personnes (${count(problem.people)})`;
    case 'contactsWhole':
      return `${terms.network(problem.network)} demande un nombre entier`;
    case 'contactsEven':
      return `${terms.network(problem.network)} demande un nombre pair`;
    case 'endsEven':
      return `un réseau régulier de ${count(problem.people)} personnes demande un nombre pair`;
    case 'peopleEven':
      return `${terms.network(problem.network)} demande un nombre pair de personnes`;
    case 'groupTooSmall':
      return `pour contenir les contacts internes, un groupe demande au moins ${exact(problem.min)} personnes`;
    case 'noGroupSize':
      return 'aucune taille de groupe ne convient à tant de contacts dans une si petite ville';
    case 'groupTooLarge':
      return `pour laisser assez de monde au dehors, un groupe peut compter au plus ${exact(problem.max)} personnes`;
    case 'atMostPeople':
      return `attendu : au plus autant qu’il y a de personnes (${count(problem.people)})`;
    case 'personNumbers':
      return `attendu : des numéros de personnes différents, de 0 à ${count(problem.people - 1)}`;
    case 'noOnlineLayer':
      return `${terms.network(problem.network)} n’a pas de couche en ligne`;
    case 'structural':
      return 'ceci fixe la ville avant la simulation, aucun événement ne peut le changer';
    case 'tooMany':
      return `attendu : au plus ${exact(problem.max)}`;
    case 'emptyEvent':
      return 'un événement règle quelque chose ou envoie des convives';
    case 'lean':
      return LEAN_NEEDS[problem.needs];
    case 'source':
      return `attendu, au choix : ${choices(problem.options)}, ou des liens tels que {"ties": [[0, 1], [1, 2]]}`;
    case 'sourceMember':
      return `un réseau importé contient seulement ${list(problem.members)}`;
    case 'sourceTies':
      return 'attendu : une liste de liens telle que [[0, 1], [1, 2]]';
    case 'sourceTie':
      return `attendu : deux numéros de personnes différents, de 0 à ${count(problem.most)}`;
    case 'sourceTwice':
      return 'les deux mêmes personnes sont liées plusieurs fois ; chaque lien figure une fois, dans un sens ou dans l’autre';
    case 'sourceNames':
      return `attendu : un nom pour chacune des ${count(problem.people)} personnes`;
    case 'sourceName':
      return `attendu : un texte d’au plus ${count(problem.length)} ${form(problem.length, 'caractère', 'caractères')}`;
    case 'fileNeeded':
      return `le réseau de ${count(problem.people)} personnes et ${count(problem.ties)} liens est trop grand pour un lien ; son fichier doit l’accompagner`;
    case 'treeHasRoots':
      return `dans un arbre, les premiers convives sont les racines ; réglez plutôt ${terms.parameter('diners.count')}`;
  }
}

/** One sentence for a fault: the field, the value found, and what was expected. */
export const fault: typeof english = (found, name, terms = SCRIPT_TERMS) => {
  const expected = expectation(found, terms);
  if (found.problem.code === 'foreign') return expected;
  const value = terms.value(found.value, found.path) ?? 'rien';
  return `${shortened(name || 'scénario')} : ${value} – ${expected}.`;
};
