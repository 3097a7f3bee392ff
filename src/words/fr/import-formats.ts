import type { Expected, OtherFormat } from '../../model/network/import/import-failure.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** What a reader waits for, behind its colon. */
export const expected: Readonly<Record<Expected, (most: number) => string>> = {
  people: () => 'le nombre de personnes',
  person: (most) => `le numéro d’une personne (1 à ${count(most)})`,
  value: () => 'un nombre',
  rows: (most) =>
    `${counted(most, { one: 'ligne', other: 'lignes' })} de ${counted(most, { one: 'valeur', other: 'valeurs' })}`,
  rowLength: (most) => `au plus ${counted(most, { one: 'valeur', other: 'valeurs' })} par ligne`,
  newRow: () => 'une seule ligne par personne',
  vertices: () => 'une ligne comme *Vertices 12 avant les liens',
  key: () => 'un mot comme node ou edge',
  gmlValue: () => 'une valeur',
  bracket: () => 'un crochet fermant ]',
  graph: () => 'un graphe entre crochets, graph [ … ]',
  setting: () => 'n=, format=, labels: ou data:',
  dlFormat: () => 'le format fullmatrix, lowerhalf, upperhalf, edgelist1 ou nodelist1',
  data: () => 'une ligne data: avant les liens',
  json: () => 'du JSON valide',
  nodesAndEdges: () => 'des listes de personnes et de liens, comme nodes et links',
};

/** What to do with a file of a format that is not read. */
export const saveInstead: Readonly<Record<OtherFormat, string>> = {
  VNA: 'on dirait du VNA de NetDraw ; enregistrez-le là-bas en Pajek ou en UCINET DL',
  DOT: 'on dirait du DOT de Graphviz ; transformez-le en GML avec le programme gv2gml',
  DIMACS: 'on dirait du DIMACS ; enregistrez les liens en CSV, un par ligne',
  'Matrix Market': 'on dirait du Matrix Market ; enregistrez les liens en CSV, un par ligne',
  GDF: 'on dirait du GDF ; ouvrez-le dans Gephi et exportez-le en GEXF ou GraphML',
  TGF: 'on dirait du TGF ; ouvrez-le dans yEd et enregistrez-le en GraphML',
  Excel: 'c’est un classeur Excel ; dans Excel, enregistrez la feuille des liens en « CSV UTF-8 »',
  OpenDocument:
    'c’est un fichier OpenDocument ; dans LibreOffice, enregistrez la feuille des liens en « Texte CSV »',
  ZIP: 'c’est une archive ZIP ; décompressez-la et choisissez le fichier des liens',
  gzip: 'il est compressé avec gzip ; décompressez-le d’abord',
  PDF: 'c’est un PDF ; enregistrez le tableau des liens en CSV',
};
