import type { Delimiter } from '../../model/network/import/delimiter.ts';
import type { ImportProblem, Repair } from '../../model/network/import/import-failure.ts';
import type { ImportWords } from '../en/imports.ts';
import { typeset } from '../grammar/typeset.ts';
import { form } from './grammar.ts';
import { quoted } from './fields.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

const some = (number: number, one: string, more: string) => `${count(number)} ${form(number, one, more)}`;
const ties = (number: number) => some(number, 'lien', 'liens');
const people = (number: number) => some(number, 'personne', 'personnes');

/** One sentence for what was mended in a file. */
function repair(mended: Repair): string {
  switch (mended.code) {
    case 'doubleTies':
      return `${some(mended.ties, 'lien en double a été fusionné', 'liens en double ont été fusionnés')}.`;
    case 'selfLoops':
      return `${some(mended.ties, 'lien d’une personne avec elle-même a été écarté', 'liens de personnes avec elles-mêmes ont été écartés')}.`;
    case 'directed':
      return `${some(mended.ties, 'lien orienté a été pris', 'liens orientés ont été pris')} dans les deux sens.`;
    case 'weights':
      return `${form(mended.ties, 'Le poids', 'Les poids')} de ${ties(mended.ties)} ${form(mended.ties, 'n’est pas utilisé', 'ne sont pas utilisés')}.`;
    case 'columns':
      return `${some(mended.columns, 'autre colonne (un poids, par exemple) n’est pas utilisée', 'autres colonnes (un poids, par exemple) ne sont pas utilisées')}.`;
    case 'isolated':
      return `${people(mended.people)} sans aucun lien ${form(mended.people, 'est gardée', 'sont gardées')}.`;
    case 'header':
      return `La ligne ${count(mended.line)} a été prise pour les noms des colonnes.`;
    case 'comments':
      return `${some(mended.lines, 'ligne qui commence par # ou % a été écartée comme commentaire', 'lignes qui commencent par # ou % ont été écartées comme commentaires')}.`;
    case 'namesShortened':
      return `${some(mended.people, 'nom a été raccourci', 'noms ont été raccourcis')} à ${count(mended.length)} caractères.`;
    case 'namesMerged':
      return `${people(mended.people)} dont le nom est écrit de plusieurs façons (espaces, accents) ${form(mended.people, 'n’a été comptée qu’une fois', 'n’ont été comptées qu’une fois chacune')}.`;
    case 'namesCleaned':
      return `Des caractères invisibles ont été retirés de ${some(mended.people, 'nom', 'noms')}.`;
    case 'doublePeople':
      return `${people(mended.people)} ${form(mended.people, 'répétée sous le même identifiant a été fusionnée', 'répétées sous le même identifiant ont été fusionnées')}.`;
    case 'hyperedges':
      return `${some(mended.ties, 'lien entre plus de deux personnes a été écarté', 'liens entre plus de deux personnes ont été écartés')}.`;
    case 'graphs':
      return `${some(mended.graphs, 'graphe, à côté ou à l’intérieur d’un autre, a été réuni', 'graphes, côte à côte ou l’un dans l’autre, ont été réunis')} en un seul réseau.`;
    case 'dynamic':
      return 'Le réseau change avec le temps ; tous ses liens sont utilisés à la fois.';
  }
}

const separatorNames: Readonly<Record<Delimiter, string>> = {
  ',': 'une virgule',
  ';': 'un point-virgule',
  '\t': 'une tabulation',
  ' ': 'une espace',
};
const alternatives = new Intl.ListFormat('fr', { type: 'disjunction' });

const oneOf = (separators: readonly Delimiter[]) =>
  alternatives.format(separators.map((it) => separatorNames[it]));

const MEGABYTE = 1024 * 1024;

function explanation(problem: ImportProblem): string {
  switch (problem.code) {
    case 'tooLarge':
      return `il fait ${count(Math.ceil(problem.bytes / MEGABYTE))} Mo, et ${count(problem.max / MEGABYTE)} Mo est le plus que l’on puisse lire`;
    case 'empty':
      return 'il est vide';
    case 'onlyComments':
      return `il ne contient que des commentaires (${some(problem.lines, 'ligne qui commence', 'lignes qui commencent')} par # ou %)`;
    case 'binary':
      return 'ce n’est pas du texte (un tableur ou un fichier compressé doit d’abord être enregistré en CSV)';
    case 'encoding':
      return 'ce n’est pas du texte en UTF-8 ; enregistrez-le avec cet encodage';
    case 'utf16':
      return 'c’est du texte en UTF-16 sans la marque qui l’indique ; enregistrez-le en UTF-8';
    case 'otherFormat':
      return `on dirait du ${problem.format} ; enregistrez le réseau en CSV, GraphML ou GEXF`;
    case 'noTies':
      return 'il ne contient aucun lien entre deux personnes différentes';
    case 'tooManyPeople':
      return `il contient plus de ${count(problem.max)} personnes, et on ne peut en importer davantage`;
    case 'matrix':
      return 'on dirait une matrice, avec une ligne et une colonne par personne ; c’est une liste qui était attendue, avec un lien par ligne, entre deux noms';
    case 'oneColumn':
      return `deux noms étaient attendus, séparés par ${oneOf(problem.separators)}`;
    case 'arrow':
      return `entre deux noms, on attendait seulement ${oneOf([',', ';', '\t'])}, et non ${quoted(problem.sign)}`;
    case 'emptyName':
      return 'un lien demande deux noms, et l’un d’eux est vide';
    case 'openQuote':
      return 'un guillemet s’ouvre ici et ne se referme jamais';
    case 'malformedXml':
      return `le XML est abîmé (${problem.detail})`;
    case 'ampersand':
      return 'en XML, un & doit s’écrire &amp;';
    case 'entities':
      return 'il déclare ses propres entités, qui ne sont pas développées';
    case 'tooDeep':
      return `ses éléments sont imbriqués sur plus de ${count(problem.max)} niveaux`;
    case 'wrongRoot':
      return `GraphML ou GEXF était attendu ; c’est un document XML appelé ${quoted(problem.root)}`;
    case 'missingAttribute':
      return `l’élément ${problem.element} n’a pas d’attribut ${quoted(problem.attribute)}`;
    case 'unknownPerson':
      return `une arête nomme le nœud ${quoted(problem.id)}, que le fichier ne contient pas`;
  }
}

const share = (part: number, all: number) => numbers.percent(part / all);

/** The dialog that shows a network before it becomes the town. */
const preview: ImportWords['preview'] = {
  title: (file) => `Le réseau de ${quoted(file)}`,
  people: 'Personnes',
  ties: 'Liens',
  parts: 'Parties',
  partsMean: (parts, largest, all) =>
    parts === 1
      ? 'De chacun, on peut atteindre tout le monde.'
      : `Une histoire ne peut quitter la partie où elle commence ; la plus grande compte ${people(largest)} (${share(largest, all)}).`,
  contacts: (low, high, most) =>
    `La moitié connaît ${low === high ? count(low) : `de ${count(low)} à ${count(high)}`} ${form(high, 'autre personne', 'autres personnes')} ; la plus entourée en connaît ${count(most)}`,
  contactsAxis: 'contacts',
  peopleAxis: 'personnes',
  repairs: 'Corrigé au passage',
  noRepairs: 'Rien n’a dû être corrigé.',
  replaces: 'Il prend la place de la ville ; tout le reste demeure inchangé.',
  use: 'L’utiliser',
  cancel: 'Annuler',
};

/** What is said of networks that a user brings. */
export const imports = typeset<ImportWords>({
  repair,
  preview,
  failure: ({ problem, line }, file) =>
    `${file}${line === null ? '' : `, ligne ${count(line)}`} : ${explanation(problem)}.`,
});
