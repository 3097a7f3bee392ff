import { later } from '../../later/later.ts';
import { isBundledName, type BundledName } from '../../model/scenario/bundled-sizes.ts';

/** What has been learnt so far: the networks themselves are with the worker. */
const known = new Map<BundledName, readonly string[] | null>();

/** The names of a bundled network's people; `null` where they have none, or have not been learnt yet. */
export const bundledNames = (network: BundledName): readonly string[] | null => known.get(network) ?? null;

/** Learns the names of a network's people, if it is a bundled one; where they cannot be loaded, people go by number. */
export async function learnNames(source: unknown): Promise<void> {
  if (!isBundledName(source) || known.has(source)) return;
  try {
    const { bundledNetwork } = await later(() => import('../../model/network/import/bundled.ts'));
    known.set(source, bundledNetwork(source).names);
  } catch {
    // A name is then refused in a sentence, and asked for again with the next network.
  }
}
