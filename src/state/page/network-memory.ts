import { later } from '../../later/later.ts';
import { isBundledName } from '../../model/scenario/bundled-sizes.ts';
import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import { travelsApart } from '../../model/scenario/link/network-text.ts';
import type { NetworkSource } from '../../model/scenario/network-source.ts';
import type { Session } from '../session/session.svelte.ts';

/** The source that was looked at last: it is kept once, however often the scenario changes. */
let lastKept: NetworkSource | null = null;

/** Has the browser keep the network on show, where the address only names it. */
export function keepShown(session: Session): void {
  const { 'network.kind': kind, 'network.source': source } = session.settings.scenario;
  if (kind !== 'imported' || source === lastKept) return;
  lastKept = source;
  if (isBundledName(source) || !travelsApart(source)) return;
  const origin = session.networkFile.originOf(source);
  later(() => import('./kept-networks.ts')).then(
    ({ keepNetwork }) => keepNetwork(source, origin),
    // It is tried again with the next change.
    () => (lastKept = null),
  );
}

/** Milliseconds after which a browser that says nothing is taken to have kept nothing. */
const PATIENCE = 2000;

/** The network with this mark, as links name it, if the browser kept it. */
export async function recalled(session: Session, mark: string): Promise<ImportedNetwork | null> {
  const nothing = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const found = later(() => import('./kept-networks.ts')).then(({ keptNetwork }) => keptNetwork(mark));
  const kept = await Promise.race([found, nothing]).catch(() => null);
  if (kept) session.networkFile.noteOrigin(kept.network, kept.origin);
  return kept?.network ?? null;
}
