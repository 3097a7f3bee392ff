import { shown } from './printable.ts';

/** How a sentence about a fault names and writes what it speaks of: as scripts know it, or as a page shows it. */
export interface FaultTerms {
  /** What was found at a path; `null` where nothing was. */
  readonly value: (value: unknown, path: string) => string | null;
  /** The ends of what is allowed at a path. */
  readonly bounds: (min: number, max: number, path: string) => readonly [string, string];
  /** A parameter that is spoken of. */
  readonly parameter: (path: string) => string;
  /** The same, where its group is the subject already. */
  readonly member: (path: string) => string;
  /** One of the options of a choice. */
  readonly option: (option: string, path: string) => string;
  /** A kind of network, as the subject of a sentence. */
  readonly network: (kind: string) => string;
}

/** For scripts, which know paths and the values of a scenario's JSON. */
export const scriptTerms = (
  number: (value: number) => string,
  network: FaultTerms['network'],
): FaultTerms => ({
  value: (value) => shown(value, number),
  bounds: (min, max) => [number(min), number(max)],
  parameter: (path) => path,
  member: (path) => path.slice(path.lastIndexOf('.') + 1),
  option: (option) => option,
  network,
});
