import { basename } from 'node:path';
import { correctionsOf, type Correction } from '../model/network/import/corrections.ts';
import { ImportFailure } from '../model/network/import/import-failure.ts';
import type { ImportedNetwork } from '../model/scenario/imported-network.ts';
import { glanceAt } from '../model/network/import/glance.ts';
import { chosenColumns, type ReadChoice } from '../model/network/import/read-form.ts';
import { readNetwork, type ReadFile } from '../model/network/import/read.ts';
import { imports } from '../words/en/imports.ts';
import { readBytes } from './input.ts';
import { reason } from './sentences.ts';

/** How a network was read, as a result says it. */
export interface NetworkReport {
  readonly people: number;
  readonly ties: number;
  /** The columns of people, by name or by number from 1; `null` for a format without columns. */
  readonly columns: readonly (string | number)[] | null;
  /** The line (from 1) with the names of the columns, `null` where there is none. */
  readonly header: number | null;
  /** Ties with a weight below it were left out; `null` where all stay. */
  readonly threshold: number | null;
  readonly corrections: readonly Correction[];
}

/** The outcome of reading a file: a network with sentences on how it was read, or the sentence that says why not. */
type NetworkFile =
  | { readonly network: ImportedNetwork; readonly remarks: readonly string[]; readonly report: NetworkReport }
  | { readonly fault: string };

/** Reads the network of `--network FILE`. */
export function readNetworkFile(file: string, choice: ReadChoice): NetworkFile {
  try {
    const read = readNetwork(readBytes(file), basename(file), choice);
    const remarks = [...howRead(read), ...read.repairs.map(imports.repair)];
    return {
      network: read.network,
      remarks: remarks.map((remark) => `${file}: ${remark}`),
      report: reportOf(read),
    };
  } catch (error) {
    if (error instanceof ImportFailure) return { fault: `--network: ${imports.failure(error, file)}` };
    return { fault: `--network: ${file} cannot be read: ${reason(error)}.` };
  }
}

function howRead({ network, how: { format, encoding, list, threshold } }: ReadFile): string[] {
  const { how } = imports;
  const { firstTies, best, bestContacts } = glanceAt(network);
  return [
    how.format(format === 'list' ? null : format, encoding, list?.delimiter ?? null),
    ...(list ? [how.columns(chosenColumns(list))] : []),
    ...(list?.header === null ? [how.noHeader] : []),
    ...(threshold === null ? [] : [how.threshold(threshold)]),
    how.size(network.people, network.ties.length / 2),
    how.firstTies(firstTies),
    how.best(best, bestContacts),
  ];
}

function reportOf({ network, repairs, how: { list, threshold } }: ReadFile): NetworkReport {
  return {
    people: network.people,
    ties: network.ties.length / 2,
    columns: list && chosenColumns(list),
    header: list?.header ?? null,
    threshold,
    corrections: correctionsOf(repairs),
  };
}
