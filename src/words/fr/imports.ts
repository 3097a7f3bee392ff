import { printable } from '../grammar/printable.ts';
import { xmlFault } from './xml-faults.ts';
import type { Delimiter } from '../../model/network/import/delimiter.ts';
import type { ImportWords } from '../en/imports.ts';
import {
  explanationOf,
  repairSentence,
  type Explanations,
  type RepairSentences,
} from '../grammar/import-explanations.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted, form, people } from './grammar.ts';
import { quoted } from './fields.ts';
import { expected, saveInstead } from './import-formats.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const ties = (number: number) => counted(number, { one: 'lien', other: 'liens' });

/** For each correction made while reading a file, its sentence. */
const REPAIRS: RepairSentences = {
  doubleTies: (mended) =>
    `${counted(mended.ties, { one: 'lien en double a été fusionné', other: 'liens en double ont été fusionnés' })}.`,
  selfLoops: (mended) =>
    `${counted(mended.ties, { one: 'lien d’une personne avec elle-même a été écarté', other: 'liens de personnes avec elles-mêmes ont été écartés' })}.`,
  directed: (mended) =>
    `${counted(mended.ties, { one: 'lien orienté a été lu', other: 'liens orientés ont été lus' })} dans les deux sens.`,
  weights: (mended) =>
    `${form(mended.ties, { one: 'Le poids', other: 'Les poids' })} de ${ties(mended.ties)} ${form(mended.ties, { one: 'n’est pas utilisé', other: 'ne sont pas utilisés' })}.`,
  weak: (mended) =>
    `${counted(mended.ties, { one: 'lien plus faible', other: 'liens plus faibles' })} que ${exact(mended.threshold)} ${form(mended.ties, { one: 'a été écarté', other: 'ont été écartés' })}.`,
  columns: (mended) =>
    `${counted(mended.columns, { one: 'autre colonne (un poids, par exemple) n’est pas utilisée', other: 'autres colonnes (un poids, par exemple) ne sont pas utilisées' })}.`,
  isolated: (mended) =>
    `${people(mended.people)} sans aucun lien ${form(mended.people, { one: 'est gardée', other: 'sont gardées' })}.`,
  header: (mended) => `La ligne ${count(mended.line)} a été lue comme les noms des colonnes.`,
  comments: (mended) =>
    `${counted(mended.lines, { one: 'ligne qui commence par # ou % a été écartée comme commentaire', other: 'lignes qui commencent par # ou % ont été écartées comme commentaires' })}.`,
  namesShortened: (mended) =>
    `${counted(mended.people, { one: 'nom a été raccourci', other: 'noms ont été raccourcis' })} à ${count(mended.length)} caractères.`,
  namesMerged: (mended) =>
    `${people(mended.people)} dont le nom est écrit de plusieurs façons (espaces, accents) ${form(mended.people, { one: 'n’a été comptée qu’une fois', other: 'n’ont été comptées qu’une fois chacune' })}.`,
  namesCleaned: (mended) =>
    `Des caractères invisibles ont été retirés de ${counted(mended.people, { one: 'nom', other: 'noms' })}.`,
  doublePeople: (mended) =>
    `${people(mended.people)} ${form(mended.people, { one: 'répétée sous le même identifiant a été fusionnée', other: 'répétées sous le même identifiant ont été fusionnées' })}.`,
  hyperedges: (mended) =>
    `${counted(mended.ties, { one: 'lien entre plus de deux personnes a été écarté', other: 'liens entre plus de deux personnes ont été écartés' })}.`,
  graphs: (mended) =>
    `${counted(mended.graphs, { one: 'graphe, à côté ou à l’intérieur d’un autre, a été réuni', other: 'graphes, côte à côte ou l’un dans l’autre, ont été réunis' })} en un seul réseau.`,
  dynamic: () => 'Le réseau change avec le temps ; tous ses liens sont utilisés à la fois.',
  zeros: (mended) =>
    `${counted(mended.ties, { one: 'lien de valeur 0 a été écarté', other: 'liens de valeur 0 ont été écartés' })}.`,
  negatives: (mended) =>
    `${counted(mended.ties, { one: 'lien de valeur négative (une aversion, par exemple) est gardé comme les autres', other: 'liens de valeur négative (une aversion, par exemple) sont gardés comme les autres' })}.`,
  table: (mended) =>
    `Lu comme un tableau avec une ligne et une colonne par personne : chaque valeur supérieure à 0 ou croix est un lien (${ties(mended.ties)}).`,
  peopleNamed: (mended) =>
    `Le tableau ${quoted(mended.file)} donne les noms et l’ordre de ${people(mended.people)}.`,
  peopleUnmatched: (mended) =>
    `${people(mended.people)} ayant des liens ${form(mended.people, { one: 'n’est pas dans', other: 'ne sont pas dans' })} ${quoted(mended.file)} et ${form(mended.people, { one: 'garde le nom', other: 'gardent le nom' })} que donnent les liens.`,
  otherFile: (mended) =>
    `Le fichier ${quoted(mended.file)} a été écarté : un seul fichier de liens et un seul de personnes sont lus.`,
  negativeCells: (mended) =>
    `${counted(mended.cells, { one: 'valeur négative n’est pas un lien', other: 'valeurs négatives ne sont pas des liens' })}.`,
  encoding: (mended) => `Le texte n’est pas en UTF-8 ; il a été lu en ${mended.encoding}.`,
  wrapped: (mended) =>
    `${counted(mended.lines, { one: 'ligne entièrement placée entre guillemets a été lue', other: 'lignes entièrement placées entre guillemets ont été lues' })} sans eux.`,
  titles: (mended) =>
    `${counted(mended.lines, { one: 'ligne au-dessus de la liste a été écartée', other: 'lignes au-dessus de la liste ont été écartées' })}.`,
  nobody: (mended) =>
    `${counted(mended.cells, { one: 'cellule indique', other: 'cellules indiquent' })} qu’il n’y a personne (vide, NA, –), dès la ligne ${count(mended.line)} ; les personnes nommées à côté sont gardées.`,
  several: (mended) =>
    `${counted(mended.cells, { one: 'cellule de plusieurs noms a été lue', other: 'cellules de plusieurs noms ont été lues' })} comme plusieurs liens, à partir de la ligne ${count(mended.line)}.`,
  capitals: (mended) =>
    `${counted(mended.names, { one: 'nom ne diffère', other: 'noms ne diffèrent' })} d’un autre que par des majuscules et ${form(mended.names, { one: 'reste distinct', other: 'restent distincts' })}.`,
  apart: () => 'Aucun nom ne figure dans les deux colonnes ; vérifiez que chacune contient des personnes.',
  boxes: (mended) =>
    `${counted(mended.boxes, { one: 'cadre autour d’autres nœuds a été écarté', other: 'cadres autour d’autres nœuds ont été écartés' })}.`,
  boxTies: (mended) =>
    `${ties(mended.ties)} avec un cadre autour d’autres nœuds ${form(mended.ties, { one: 'a été écarté', other: 'ont été écartés' })}.`,
};

const separatorNames: Readonly<Record<Delimiter, string>> = {
  ',': 'une virgule',
  ';': 'un point-virgule',
  '\t': 'une tabulation',
  '|': 'une barre verticale',
  ' ': 'une espace',
};
const alternatives = new Intl.ListFormat('fr', { type: 'disjunction' });

const oneOf = (separators: readonly Delimiter[]) =>
  alternatives.format(separators.map((it) => separatorNames[it]));

const MEGABYTE = 1024 * 1024;

/** For each kind of problem with a file, the end of its sentence. */
const EXPLANATIONS: Explanations = {
  tooLarge: (problem) =>
    `il fait ${count(Math.ceil(problem.bytes / MEGABYTE))} Mo ; la limite est de ${count(problem.max / MEGABYTE)} Mo`,
  empty: () => 'il est vide',
  onlyComments: (problem) =>
    `il ne contient que des commentaires (${counted(problem.lines, { one: 'ligne qui commence', other: 'lignes qui commencent' })} par # ou %)`,
  binary: () =>
    'ce n’est pas un fichier texte (enregistrez d’abord un tableur ou un fichier compressé en CSV)',
  encoding: () => 'son texte n’est pas encodé en UTF-8 ; enregistrez-le avec cet encodage',
  utf16: () => 'c’est du texte en UTF-16 sans indicateur d’ordre des octets ; enregistrez-le en UTF-8',
  otherFormat: (problem) => saveInstead[problem.format],
  noTies: () => 'il ne contient aucun lien entre deux personnes différentes',
  noWeights: () =>
    'ses liens n’ont pas de poids : aucun ne peut être écarté comme trop faible ; laissez le seuil vide',
  allWeak: (problem) =>
    `tous les liens sont plus faibles que ${exact(problem.threshold)} ; un seuil de ${exact(problem.highest)} au plus (le poids du lien le plus fort) était attendu`,
  tooManyPeople: (problem) =>
    `il contient plus de ${count(problem.max)} personnes, le maximum que l’on puisse importer`,
  matrix: () =>
    'on dirait une matrice, avec une ligne et une colonne par personne ; attendu : une liste avec un lien par ligne, entre deux noms',
  oneColumn: (problem) => `deux noms étaient attendus, séparés par ${oneOf(problem.separators)}`,
  arrow: (problem) =>
    `entre deux noms, on attendait seulement ${oneOf([',', ';', '\t'])}, et non ${quoted(problem.sign)}`,
  emptyName: () => 'un lien demande deux noms, et l’un d’eux est vide',
  onlyHeader: () => 'il ne contient que des noms de colonnes, sans aucune ligne en dessous',
  peopleTable: () =>
    'il énumère des personnes, sans dire qui connaît qui ; attendu : une liste avec un lien par ligne, entre deux noms',
  apart: ({ columns: [one, other] }) =>
    one === '' || other === ''
      ? 'aucun nom ne figure dans les deux colonnes, qui ne sont donc guère deux personnes qui se connaissent ; deux noms de personnes étaient attendus sur chaque ligne'
      : `aucun nom ne figure à la fois dans la colonne ${quoted(one)} et dans ${quoted(other)}, qui ne sont donc guère deux personnes qui se connaissent ; deux colonnes de personnes étaient attendues`,
  events: () =>
    'on dirait un tableau de personnes par événements, où une marque dit qui a pris part à quoi ; attendu : une liste avec un lien par ligne, entre deux noms',
  chat: () =>
    'on dirait une conversation, avec un message par ligne ; deux noms étaient attendus sur chaque ligne',
  prose: () => 'on dirait des phrases ; deux noms étaient attendus sur chaque ligne',
  ragged: () =>
    'ses lignes n’ont pas toutes le même nombre de colonnes, et l’essentiel n’y est pas un nom de personne ; deux noms étaient attendus sur chaque ligne',
  negative: ({ ties: number }) =>
    `${ties(number)} ${form(number, { one: 'a', other: 'ont' })} un poids négatif, comme une antipathie ; retirez ces lignes, ou les poids si ce sont des liens comme les autres`,
  noColumn: (problem) =>
    problem.names.some((name) => name !== '')
      ? `il n’a pas de colonne ${quoted(problem.column)} ; attendu : ${alternatives.format(problem.names.filter((name) => name !== '').map(quoted))}`
      : `il n’a pas de colonne ${quoted(problem.column)} ; attendu : un nombre de 1 à ${count(problem.columns)}`,
  openQuote: () => 'un guillemet s’ouvre ici et ne se referme jamais',
  malformedXml: (problem) => `le XML est abîmé (${xmlFault(problem.detail)})`,
  ampersand: () => 'en XML, un & doit s’écrire &amp;',
  entities: () => 'il déclare ses propres entités, qui ne sont pas prises en charge',
  tooDeep: (problem) => `ses éléments sont imbriqués sur plus de ${count(problem.max)} niveaux`,
  wrongRoot: (problem) =>
    `GraphML ou GEXF était attendu ; c’est un document XML appelé ${quoted(problem.root)}`,
  missingAttribute: (problem) =>
    `l’élément ${problem.element} n’a pas d’attribut ${quoted(problem.attribute)}`,
  unknownPerson: (problem) => `une arête nomme le nœud ${quoted(problem.id)}, que le fichier ne contient pas`,
  unexpected: (problem) =>
    `attendu : ${expected[problem.expected](problem.most)} ; trouvé : ${problem.found === '' ? 'la fin' : quoted(problem.found)}`,
  severalNetworks: () =>
    'il contient plusieurs réseaux ; enregistrez celui que vous voulez dans un fichier à part',
  twoKinds: () =>
    'ses liens joignent deux sortes de choses, des personnes et des événements par exemple ; des liens entre personnes sont attendus',
  rowWithoutColumn: (problem) =>
    `la ligne de ${quoted(problem.name)} n’a pas de colonne ; dans une matrice, chacun a une ligne et une colonne`,
  scenario: () => 'c’est un scénario de Tell Ten et non un réseau ; ouvrez-le comme scénario',
  plan: () => 'c’est le plan d’une étude et non un réseau ; ouvrez-le comme plan',
};

const share = (part: number, all: number) => numbers.percent(part / all);

/** The dialog that shows a network before it becomes the town. */
const preview: ImportWords['preview'] = {
  title: (file) => `Le réseau de ${quoted(file)}`,
  people: 'Personnes',
  ties: 'Liens',
  parts: 'Parties',
  partsMean: (parts, largest, all) =>
    parts === 1
      ? 'Chacun peut atteindre tous les autres.'
      : `Une histoire ne peut pas quitter la partie où elle commence ; la plus grande compte ${people(largest)} (${share(largest, all)}).`,
  contacts: (low, high, most) =>
    `La moitié connaît ${low === high ? count(low) : `de ${count(low)} à ${count(high)}`} ${form(high, { one: 'autre personne', other: 'autres personnes' })} ; la plus entourée en connaît ${count(most)}`,
  contactsAxis: 'contacts',
  peopleAxis: 'personnes',
  otherColumns: 'Si les personnes sont dans d’autres colonnes, choisissez-les ici.',
  howRead: 'Comment il a été lu',
  person: 'Personne',
  contact: 'Son contact',
  threshold: 'Écarter les liens plus faibles que',
  weights: (lowest, highest) =>
    `Poids de ${exact(lowest)} à ${exact(highest)} ; tous les liens restent tant que le champ est vide.`,
  notAThreshold: 'Liens plus faibles : un nombre supérieur à 0 était attendu, ou rien pour tout garder.',
  header: (line) => `La ligne ${count(line)} porte les noms des colonnes`,
  column: (place, example) =>
    example === '' ? `Colonne ${count(place)}` : `Colonne ${count(place)} (${example} …)`,
  repairs: 'Corrections',
  noRepairs: 'Aucune.',
  replaces: 'Il remplace la ville ; tout le reste demeure inchangé.',
  awaited: 'C’est le réseau que le lien attend : tout son scénario s’ouvre avec lui.',
  notAwaited: 'Le lien attend un autre réseau. Celui-ci remplace la ville ; tout le reste demeure inchangé.',
  use: 'Utiliser ce réseau',
  cancel: 'Annuler',
};

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'des virgules',
  ';': 'des points-virgules',
  '\t': 'des tabulations',
  '|': 'des barres verticales',
  ' ': 'des espaces',
};
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

const columnName = (column: string | number) =>
  typeof column === 'number' ? `la colonne ${count(column)}` : `la colonne ${quoted(column)}`;

/** How a file was read; each is a sentence. */
const how: ImportWords['how'] = {
  format: (format, encoding, delimiter) =>
    delimiter === null || format !== null
      ? `Lu comme ${format ?? 'une liste'} en ${encoding}.`
      : `Lu comme une liste en ${encoding}, séparée par ${delimiterNames[delimiter]}.`,
  threshold: (threshold) => `Les liens plus faibles que ${exact(threshold)} sont écartés.`,
  noHeader: 'Aucune ligne n’a été lue comme les noms des colonnes.',
  columns: ([from, ...contacts]) =>
    `Chaque ligne relie ${columnName(from!)} à ${list.format(contacts.map(columnName))}.`,
  size: (number, tied) => `${people(number)}, ${ties(tied)}.`,
  firstTies: (pairs) =>
    `${form(pairs.length, { one: 'Le premier lien', other: 'Les premiers liens' })} : ${pairs.map((pair) => pair.join(' – ')).join(', ')}.`,
  best: (name, contacts) =>
    `La personne la plus entourée est ${name}, avec ${counted(contacts, { one: 'contact', other: 'contacts' })}.`,
};

/** Texts of networks that a user imports. */
export const imports = typeset<ImportWords>({
  repair: (mended) => repairSentence(mended, REPAIRS),
  how,
  preview,
  failure: ({ problem, line }, file) =>
    `${printable(file)}${line === null ? '' : `, ligne ${count(line)}`} : ${explanationOf(problem, EXPLANATIONS)}.`,
});
