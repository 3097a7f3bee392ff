import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readNetwork } from '../../../src/model/network/import/read.ts';
import type { ImportedNetwork } from '../../../src/model/scenario/imported-network.ts';
import { fileMark } from '../../../src/model/scenario/network-source.ts';
import type { keepNetwork, keptNetwork } from '../../../src/state/page/kept-networks.ts';

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

interface Kept {
  keepNetwork: typeof keepNetwork;
  keptNetwork: typeof keptNetwork;
}

/** The part anew, as each page has its own. */
async function freshPart(): Promise<Kept> {
  vi.resetModules();
  return import('../../../src/state/page/kept-networks.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('idb-keyval');
  vi.resetModules();
});

describe('a browser that keeps networks', () => {
  /** What it keeps, as a database of pairs does. */
  const stored = new Map<string, unknown>();
  let isFull = false;

  beforeEach(() => {
    stored.clear();
    isFull = false;
    vi.doMock('idb-keyval', () => ({
      createStore: () => 'store',
      get: (key: string) => Promise.resolve(stored.get(key)),
      set: (key: string, value: unknown) =>
        isFull
          ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
          : Promise.resolve(void stored.set(key, value)),
      del: (key: string) => Promise.resolve(void stored.delete(key)),
      update: (key: string, change: (before: unknown) => unknown) =>
        Promise.resolve(void stored.set(key, change(stored.get(key)))),
    }));
  });

  const isKept = async ({ keptNetwork }: Kept, network: ImportedNetwork) =>
    (await keptNetwork(fileMark(network))) !== null;

  it('gives back a network with its file and how that was read, by the mark that links name', async () => {
    const part = await freshPart();
    const network = ring(5);
    const origin = { file: 'ring.csv', columns: ['from', 2], threshold: 1.5 };
    await part.keepNetwork(network, origin);
    expect(await part.keptNetwork(fileMark(network))).toEqual({ network, origin });
    expect(await part.keptNetwork(fileMark(ring(6)))).toBeNull();
  });

  it('has room for five, and forgets the one that was used longest ago', async () => {
    const part = await freshPart();
    const networks = [5, 6, 7, 8, 9].map(ring);
    for (const network of networks) await part.keepNetwork(network, null);
    // It is used again, and so not the oldest any more.
    await part.keepNetwork(networks[0]!, null);
    await part.keepNetwork(ring(10), null);
    const kept = await Promise.all([...networks, ring(10)].map((network) => isKept(part, network)));
    expect(kept).toEqual([true, false, true, true, true, true]);
    // Five networks and the list of them.
    expect(stored.size).toBe(6);
  });

  it('keeps 64 MB in all, and no network that is larger by itself', async () => {
    const part = await freshPart();
    const [first, second, third] = [
      ofMegabytes(ring(5), 30),
      ofMegabytes(ring(6), 30),
      ofMegabytes(ring(7), 20),
    ];
    for (const network of [first, second, third]) await part.keepNetwork(network, null);
    expect(await Promise.all([first, second, third].map((one) => isKept(part, one)))).toEqual([
      false,
      true,
      true,
    ]);
    await part.keepNetwork(ofMegabytes(ring(8), 65), null);
    expect(await isKept(part, ring(8))).toBe(false);
    expect(await isKept(part, third)).toBe(true);
  });

  it('keeps what it has where the disk is full', async () => {
    const part = await freshPart();
    await part.keepNetwork(ring(5), null);
    isFull = true;
    await expect(part.keepNetwork(ring(6), null)).resolves.toBeUndefined();
    expect(await isKept(part, ring(5))).toBe(true);
    expect(await isKept(part, ring(6))).toBe(false);
  });

  it('gives back nothing where something else stands under the mark', async () => {
    const part = await freshPart();
    await part.keepNetwork(ring(5), null);
    stored.set(fileMark(ring(5)), { network: ring(6), file: null });
    expect(await isKept(part, ring(5))).toBe(false);
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
  it('keeps nothing, without a word', async () => {
    vi.stubGlobal('indexedDB', indexedDB);
    const part = await freshPart();
    await expect(part.keepNetwork(ring(5), null)).resolves.toBeUndefined();
    await expect(part.keptNetwork(fileMark(ring(5)))).resolves.toBeNull();
  });
});

it('a link does not wait for a browser that never answers', async () => {
  vi.useFakeTimers();
  try {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    vi.resetModules();
    const { recalled } = await import('../../../src/state/page/network-memory.ts');
    const answer = recalled({ networkFile: { noteOrigin: () => undefined } } as never, 'mark');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
