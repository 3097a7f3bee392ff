import { BUNDLED, isBundledName, type BundledName } from './bundled-sizes.ts';
import type { ImportedNetwork } from './imported-network.ts';

/** The source of an imported network: the name of a bundled one, or the ties themselves. */
export type NetworkSource = BundledName | ImportedNetwork;

/** The name that a link gives to a network too large for it: people, ties and digest. */
export const fileMark = ({ people, ties, digest }: ImportedNetwork): string =>
  `file-${people}-${ties.length / 2}-${digest}`;

/** The size of the network that a link names so; `null` for any other text. */
export function markedSize(text: string): NetworkSize | null {
  const mark = FILE_MARK.exec(text);
  return mark && { people: Number(mark[1]), ties: Number(mark[2]) };
}

const FILE_MARK = /^file-([0-9]{1,7})-([0-9]{1,9})-[0-9a-f]{16}$/;

/** The JSON form of a source, for files. */
export function sourceAsJson(source: NetworkSource): unknown {
  if (isBundledName(source)) return source;
  const { people, ties, names } = source;
  const pairs = Array.from({ length: ties.length / 2 }, (_, tie) => [ties[tie * 2], ties[tie * 2 + 1]]);
  return { people, ties: pairs, ...(names ? { names } : {}) };
}

/** The number of people and of ties. */
interface NetworkSize {
  readonly people: number;
  readonly ties: number;
}

/** The size of a source. */
export const sourceSize = (source: NetworkSource): NetworkSize =>
  isBundledName(source) ? BUNDLED[source] : { people: source.people, ties: source.ties.length / 2 };
