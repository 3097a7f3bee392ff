import { untrack } from 'svelte';
import type { Findable, SimulationClient } from '../../client/simulation-client.ts';
import type { SellingDay } from '../../model/inquiry/selling.ts';
import type { Layout } from '../../model/layout/layout.ts';
import { hasDownline } from '../../model/scenario/relevance.ts';
import type { Compare, Side } from './compare.svelte.ts';

type Both<Value> = readonly [a: Value, b: Value];

/** Something that both workers know, about two sides. */
interface Known<Value> {
  readonly sides: Both<Side>;
  readonly value: Both<Value>;
}

/** What selling comes to in either of two runs in which somebody sells, once both are over. */
export class SellingInBoth {
  #ends = $state.raw<Known<SellingDay | null> | null>(null);
  #days = $state.raw<Known<SellingDay | null> | null>(null);
  #layouts = $state.raw<Known<Findable<Layout>> | null>(null);
  #isAsking = false;
  readonly #compare: Compare;
  readonly #own: SimulationClient;

  /** Both runs; `null` until they are over, and where nobody sells in one of them. */
  readonly #sides: Both<Side> | null = $derived.by(() => {
    const { a, b, isReady, isSame } = this.#compare;
    const isSold = a && b && hasDownline(a.scenario) && hasDownline(b.scenario);
    return isSold && isReady && !isSame ? [a, b] : null;
  });

  /**
   * To be made in an effect root or while a component is set up.
   * @param own the worker that has the run on show
   */
  constructor(compare: Compare, own: SimulationClient) {
    this.#compare = compare;
    this.#own = own;
    $effect(() => {
      const sides = this.#sides;
      if (sides) untrack(() => void this.#askOnce(sides));
    });
    $effect(() => {
      if (this.#sides && compare.day >= 0) untrack(() => void this.#askForDay());
    });
  }

  /** What it had come to on the last day of either. */
  get ends(): Both<SellingDay | null> | null {
    return this.#of(this.#ends);
  }

  /** What it had come to by the day on show, or a moment ago the one before. */
  get days(): Both<SellingDay | null> | null {
    return this.#of(this.#days) ?? this.ends;
  }

  /** Places by who brought whom in. */
  get layouts(): Both<Findable<Layout>> | null {
    return this.#of(this.#layouts);
  }

  #of<Value>(known: Known<Value> | null): Both<Value> | null {
    const sides = this.#sides;
    return sides && known?.sides.every((side, place) => side === sides[place]) ? known.value : null;
  }

  async #askOnce(sides: Both<Side>): Promise<void> {
    try {
      const lastDays = sides.map(({ recording }) => recording.lastDay) as [number, number];
      const ends = await this.#selling(lastDays);
      this.#ends = { sides, value: ends };
      // As wide in both: else a level would look larger in the run that has fewer people on it.
      const room = mostByLevel(ends.map((end) => end?.outcome.byLevel.members ?? []));
      this.#layouts = { sides, value: await this.#both((client) => client.arrange('downline', room)) };
    } catch {
      // A worker that is lost is told by the run itself.
    }
  }

  /** Asks about the day on show; one question at a time, the last one counts. */
  async #askForDay(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let answered = -1; this.#sides && answered !== this.#compare.day;) {
        const sides = this.#sides;
        answered = this.#compare.day;
        const days = sides.map(({ recording }) => Math.min(answered, recording.lastDay)) as [number, number];
        this.#days = { sides, value: await this.#selling(days) };
      }
    } catch {
      // As above.
    } finally {
      this.#isAsking = false;
    }
  }

  #selling([a, b]: Both<number>): Promise<Both<SellingDay | null>> {
    return this.#both((client, place) => client.selling(place === 0 ? a : b));
  }

  /** Asks the workers of A and of B. */
  #both<Value>(ask: (client: SimulationClient, place: 0 | 1) => Promise<Value>): Promise<Both<Value>> {
    const clients = [this.#own, this.#compare.client];
    const [a, b] = this.#compare.isOwnLast ? clients.toReversed() : clients;
    return Promise.all([ask(a!, 0), ask(b!, 1)]);
  }
}

/** Of each level, the most people that either has. */
function mostByLevel(counts: readonly (readonly number[])[]): number[] {
  const most: number[] = [];
  for (const each of counts)
    each.forEach((people, level) => (most[level] = Math.max(most[level] ?? 0, people)));
  return most;
}
