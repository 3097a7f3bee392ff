import { IDBObjectStore } from 'fake-indexeddb';
import { createStore, keys, set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readNetwork } from '../../../src/model/network/import/read.ts';
import type { ImportedNetwork } from '../../../src/model/scenario/imported-network.ts';
import { fileMark } from '../../../src/model/scenario/network-source.ts';
import { keepNetwork, keptNetwork } from '../../../src/state/page/kept-networks.ts';
import { recalled } from '../../../src/state/page/network-memory.ts';
import { NETWORKS_KEY } from '../../../src/state/page/storage.ts';
import { withEmptyDatabases } from '../browser-storage.ts';

/** A ring of so many people. */
function ring(people: number): ImportedNetwork {
  const ties = Array.from({ length: people }, (_, person) => `p${person},p${(person + 1) % people}`);
  return readNetwork(new TextEncoder().encode(ties.join('\n')), 'ring.csv').network;
}

/** A network that says to take so many megabytes; its ties are not looked at. */
const ofMegabytes = (network: ImportedNetwork, megabytes: number): ImportedNetwork => ({
  ...network,
  ties: Object.defineProperty(network.ties.slice(), 'byteLength', { value: megabytes * 1024 * 1024 }),
});

describe('a browser that keeps networks', () => {
  withEmptyDatabases();
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const things = () => createStore(NETWORKS_KEY, 'things');
  const isKept = async (network: ImportedNetwork) => (await keptNetwork(fileMark(network))) !== null;

  it('gives back a network with its file and how that was read, by the mark that links name', async () => {
    const network = ring(5);
    const origin = { file: 'ring.csv', columns: ['from', 2], threshold: 1.5 };
    await keepNetwork(network, origin);
    expect(await keptNetwork(fileMark(network))).toEqual({ network, origin });
    expect(await keptNetwork(fileMark(ring(6)))).toBeNull();
  });

  it('has room for five, and forgets the one that was used longest ago', async () => {
    const networks = [5, 6, 7, 8, 9].map(ring);
    for (const network of networks) await keepNetwork(network, null);
    // It is used again, and so not the oldest any more.
    await keepNetwork(networks[0]!, null);
    await keepNetwork(ring(10), null);
    const kept = await Promise.all([...networks, ring(10)].map(isKept));
    expect(kept).toEqual([true, false, true, true, true, true]);
    // Five networks and the list of them.
    expect(await keys(things())).toHaveLength(6);
  });

  it('keeps 64 MB in all, and no network that is larger by itself', async () => {
    const [first, second, third] = [
      ofMegabytes(ring(5), 30),
      ofMegabytes(ring(6), 30),
      ofMegabytes(ring(7), 20),
    ];
    for (const network of [first, second, third]) await keepNetwork(network, null);
    expect(await Promise.all([first, second, third].map(isKept))).toEqual([false, true, true]);
    await keepNetwork(ofMegabytes(ring(8), 65), null);
    expect(await isKept(ring(8))).toBe(false);
    expect(await isKept(third)).toBe(true);
  });

  it('keeps what it has where the disk is full', async () => {
    await keepNetwork(ring(5), null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(keepNetwork(ring(6), null)).resolves.toBeUndefined();
    expect(await isKept(ring(5))).toBe(true);
    expect(await isKept(ring(6))).toBe(false);
  });

  it('gives back nothing where something else stands under the mark', async () => {
    await keepNetwork(ring(5), null);
    await set(fileMark(ring(5)), { network: ring(6), origin: null }, things());
    expect(await isKept(ring(5))).toBe(false);
  });
});

/** A request that fails as soon as somebody listens. */
function failing(): object {
  const request = { error: new DOMException('not now', 'InvalidStateError') };
  return Object.defineProperty(request, 'onerror', {
    set: (tell: () => void) => queueMicrotask(tell),
  });
}

describe.each([
  ['has no such storage', undefined],
  [
    'refuses it, as where cookies are blocked',
    {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
  ['fails to open it, as private windows did', { open: failing }],
])('a browser that %s', (_, indexedDB) => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('keeps nothing, without a word', async () => {
    vi.stubGlobal('indexedDB', indexedDB);
    await expect(keepNetwork(ring(5), null)).resolves.toBeUndefined();
    await expect(keptNetwork(fileMark(ring(5)))).resolves.toBeNull();
  });
});

it('a link does not wait for a browser that never answers', async () => {
  vi.useFakeTimers();
  try {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const answer = recalled({ networkFile: { noteOrigin: () => undefined } } as never, 'mark');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toBeNull();
  } finally {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }
});
