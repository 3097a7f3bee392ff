import { mount, unmount } from 'svelte';
import { later } from '../../later/later.ts';
import HandInPlace from './HandInPlace.svelte';
import type { HandInParts, HandInShown } from './hand-in-parts.ts';

/** Shows it over the page until it is closed. */
export async function showHandIn(page: HandInParts, shown: HandInShown): Promise<void> {
  // A file of its own, which the page has already.
  const { spawnWorker: spawn } = await later(() => import('../../client/spawn-worker.ts'));
  const place = mount(HandInPlace, {
    target: document.body,
    props: { page, spawn, first: shown, onclose: () => void unmount(place) },
  });
}
