import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import { fileMark } from '../../model/scenario/network-source.ts';
import type { NetworkOrigin } from '../session/network-file.svelte.ts';
import { KeptThings } from './kept-things.ts';
import { NETWORKS_KEY } from './storage.ts';

/** A network, the file that it came in, and how that was read. */
export interface KeptNetwork {
  readonly network: ImportedNetwork;
  /** `null` where it did not come in a file. */
  readonly origin: NetworkOrigin | null;
}

const networks = new KeptThings<KeptNetwork>(NETWORKS_KEY, {
  most: 5,
  mostBytes: 64 * 1024 * 1024,
});

/** About how much a network takes. */
const bytesOf = ({ ties, names }: ImportedNetwork): number =>
  ties.byteLength + (names ?? []).reduce((sum, name) => sum + 2 * name.length, 0);

/** Has the browser keep a network that is too large for a link; where it may not, the link will ask for the file. */
export const keepNetwork = (network: ImportedNetwork, origin: NetworkOrigin | null): Promise<void> =>
  networks.keep(fileMark(network), { network, origin }, bytesOf(network));

/** The network with this mark; `null` where the browser has none. */
export async function keptNetwork(mark: string): Promise<KeptNetwork | null> {
  const kept = await networks.find(mark);
  return kept && fileMark(kept.network) === mark ? kept : null;
}
