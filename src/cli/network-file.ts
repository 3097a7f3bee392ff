import { basename } from 'node:path';
import { ImportFailure } from '../model/network/import/import-failure.ts';
import type { ImportedNetwork } from '../model/scenario/imported-network.ts';
import { readNetwork } from '../model/network/import/read.ts';
import { imports } from '../words/en/imports.ts';
import { readBytes } from './input.ts';
import { reason } from './sentences.ts';

/** The outcome of reading a file: a network with a sentence for each correction, or the sentence that says why not. */
type NetworkFile =
  { readonly network: ImportedNetwork; readonly remarks: readonly string[] } | { readonly fault: string };

/** Reads the network of `--network FILE`. */
export function readNetworkFile(file: string): NetworkFile {
  try {
    const { network, repairs } = readNetwork(readBytes(file), basename(file));
    return { network, remarks: repairs.map((repair) => `${file}: ${imports.repair(repair)}`) };
  } catch (error) {
    if (error instanceof ImportFailure) return { fault: `--network: ${imports.failure(error, file)}` };
    return { fault: `--network: ${file} cannot be read: ${reason(error)}.` };
  }
}
