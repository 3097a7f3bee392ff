import type { Expected, OtherFormat } from '../../model/network/import/import-failure.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** What a reader waits for, as the object of "expected". */
export const expected: Readonly<Record<Expected, (most: number) => string>> = {
  people: () => 'the number of people',
  person: (most) => `the number of a person (1 to ${count(most)})`,
  value: () => 'a number',
  rows: (most) =>
    `${counted(most, { one: 'row', other: 'rows' })} of ${counted(most, { one: 'value', other: 'values' })}`,
  rowLength: (most) => `no more than ${counted(most, { one: 'value', other: 'values' })} in a row`,
  newRow: () => 'one row for each person',
  vertices: () => 'a line such as *Vertices 12 before the ties',
  key: () => 'a word such as node or edge',
  gmlValue: () => 'a value',
  bracket: () => 'a closing bracket ]',
  graph: () => 'a graph in brackets, graph [ … ]',
  setting: () => 'n=, format=, labels: or data:',
  dlFormat: () => 'the format fullmatrix, lowerhalf, upperhalf, edgelist1 or nodelist1',
  data: () => 'a line data: before the ties',
  json: () => 'valid JSON',
  nodesAndEdges: () => 'lists of people and ties, such as nodes and links',
};

/** What to do with a file of a format that is not read. */
export const saveInstead: Readonly<Record<OtherFormat, string>> = {
  VNA: 'it looks like VNA of NetDraw; save it there as Pajek or UCINET DL',
  DOT: 'it looks like DOT of Graphviz; turn it into GML with the program gv2gml',
  DIMACS: 'it looks like DIMACS; save the ties as CSV, one per line',
  'Matrix Market': 'it looks like Matrix Market; save the ties as CSV, one per line',
  GDF: 'it looks like GDF; open it in Gephi and export it as GEXF or GraphML',
  TGF: 'it looks like TGF; open it in yEd and save it as GraphML',
  Excel: 'it is an Excel workbook; in Excel, save the sheet with the ties as “CSV UTF-8”',
  OpenDocument: 'it is an OpenDocument file; in LibreOffice, save the sheet with the ties as “Text CSV”',
  ZIP: 'it is a ZIP archive; unpack it and choose the file with the ties',
  gzip: 'it is compressed with gzip; unpack it first',
  PDF: 'it is a PDF; save the table with the ties as CSV',
};
