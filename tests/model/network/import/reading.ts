import {
  ImportFailure,
  type ImportProblem,
  type Repair,
} from '../../../../src/model/network/import/import-failure.ts';
import type { ReadChoice } from '../../../../src/model/network/import/read-form.ts';
import type { ImportedNetwork } from '../../../../src/model/scenario/imported-network.ts';
import { readNetwork, type ReadFile } from '../../../../src/model/network/import/read.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (content: string | Uint8Array, file = '', choice: ReadChoice = {}): ReadFile =>
  readNetwork(typeof content === 'string' ? bytesOf(content) : content, file, choice);

/** Ties as pairs. */
export const pairsOf = ({ ties }: ImportedNetwork): [number, number][] =>
  Array.from({ length: ties.length / 2 }, (_, tie) => [ties[tie * 2]!, ties[tie * 2 + 1]!]);

/** Ties as pairs of names. */
export const namedPairs = (network: ImportedNetwork): string[][] =>
  pairsOf(network).map((pair) => pair.map((person) => network.names?.[person] ?? String(person)));

/** What was mended, by its code. */
export const repairsOf = ({ repairs }: ReadFile): Record<string, unknown> =>
  Object.fromEntries(repairs.map(({ code, ...rest }: Repair) => [code, Object.values(rest)[0] ?? true]));

/** Why these bytes cannot be read, and in which line. */
export function failureOf(content: string | Uint8Array, file = ''): readonly [string, number | null] {
  const failure = caught(content, file);
  return failure ? [failure.problem.code, failure.line] : ['none', null];
}

/** What is wrong with a text, whole. */
export const problemOf = (text: string, file = ''): ImportProblem | undefined => caught(text, file)?.problem;

function caught(content: string | Uint8Array, file: string): ImportFailure | null {
  try {
    readNetwork(typeof content === 'string' ? bytesOf(content) : content, file);
  } catch (error) {
    if (error instanceof ImportFailure) return error;
    throw error;
  }
  return null;
}
