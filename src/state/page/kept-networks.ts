import { createStore, del, get, set, update } from 'idb-keyval';
import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import { fileMark } from '../../model/scenario/network-source.ts';
import { NETWORKS_KEY } from './storage.ts';

/** A network and the name of the file that it came in. */
export interface KeptNetwork {
  readonly network: ImportedNetwork;
  /** `null` where it did not come in a file. */
  readonly file: string | null;
}

/** Networks that are kept at most, and the bytes that they may take together. */
const MOST_NETWORKS = 5;
const MOST_BYTES = 64 * 1024 * 1024;

/** What is kept under its mark, the one used last first. */
interface Listed {
  readonly mark: string;
  readonly bytes: number;
}

const LIST = 'list';
const store = () => createStore(NETWORKS_KEY, 'networks');

/** About how much a network takes. */
const bytesOf = ({ ties, names }: ImportedNetwork): number =>
  ties.byteLength + (names ?? []).reduce((sum, name) => sum + 2 * name.length, 0);

/**
 * Has the browser keep a network that is too large for a link, and forget those that were used longest ago. Where it may
 * not, nothing is kept.
 */
export async function keepNetwork(network: ImportedNetwork, file: string | null): Promise<void> {
  const [mark, bytes] = [fileMark(network), bytesOf(network)];
  if (bytes > MOST_BYTES) return;
  try {
    const networks = store();
    await set(mark, { network, file } satisfies KeptNetwork, networks);
    let forgotten: readonly Listed[] = [];
    await update<readonly Listed[]>(
      LIST,
      (before = []) => {
        const all = [{ mark, bytes }, ...before.filter((listed) => listed.mark !== mark)];
        const kept = all.filter((_, at) => at < MOST_NETWORKS && sumOf(all.slice(0, at + 1)) <= MOST_BYTES);
        forgotten = all.slice(kept.length);
        return kept;
      },
      networks,
    );
    for (const listed of forgotten) await del(listed.mark, networks);
  } catch {
    // A private window, a full disk, or storage that is switched off: the link will ask for the file.
  }
}

const sumOf = (all: readonly Listed[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);

/** The network with this mark; `null` where the browser has none. */
export async function keptNetwork(mark: string): Promise<KeptNetwork | null> {
  try {
    const kept = await get<KeptNetwork>(mark, store());
    return kept && fileMark(kept.network) === mark ? kept : null;
  } catch {
    return null;
  }
}
