import { quantile } from '../basics/arithmetic.ts';
import type { Derivation } from '../journal/implied.ts';
import type { Journal } from '../journal/journal.ts';
import { carried, CARRIED_ALL, FACET_COUNT, type Story } from '../story/story.ts';

/** What is measured of those first convinced by a version of the same number of retellings. */
export interface HopMeasures {
  readonly hop: number;
  readonly people: number;
  readonly fidelity: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
  readonly accuracy: number | null;
}

/**
 * By retellings, those first convinced until the end of a day: how many, and how much their version carried.
 * @param truths of a day: how the place truly is
 */
export function hopMeasuresOf(
  journal: Journal,
  derived: Derivation,
  truths: readonly Story[],
  lastDay: number,
): HopMeasures[] {
  const entries = derived.firstConvictions(journal.firstEntry(lastDay + 1));
  const starts = startsByHop(entries, derived);
  const next = starts.slice();
  const fidelities = new Uint32Array(entries.length);
  const accuracies = new Float64Array(starts.length - 1);
  const version: Story = new Int16Array(FACET_COUNT);
  const original: Story = new Int16Array(FACET_COUNT);
  for (const entry of entries) {
    const hop = derived.hop(entry);
    journal.story(entry, version);
    fidelities[next[hop]!++] = carried(version, journal.story(derived.source(entry), original));
    accuracies[hop]! += carried(version, truths[journal.dayOf(entry)]!);
  }
  return Array.from(accuracies, (accuracy, hop) =>
    hopMeasures(hop, fidelities.subarray(starts[hop], starts[hop + 1]), accuracy),
  );
}

/** Where each hop's people begin when all stand by their hops; one more at the end. */
function startsByHop(entries: Uint32Array, derived: Derivation): Uint32Array {
  const counts: number[] = [];
  for (const entry of entries) {
    const hop = derived.hop(entry);
    while (counts.length <= hop) counts.push(0);
    counts[hop]!++;
  }
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, hop) => (starts[hop + 1] = starts[hop]! + count));
  return starts;
}

function hopMeasures(hop: number, fidelities: Uint32Array, accuracy: number): HopMeasures {
  const people = fidelities.length;
  if (people === 0) return { hop, people, fidelity: null, p10: null, p90: null, accuracy: null };
  const sorted = fidelities.sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  return {
    hop,
    people,
    fidelity: total / people / CARRIED_ALL,
    p10: quantile(sorted, 0.1) / CARRIED_ALL,
    p90: quantile(sorted, 0.9) / CARRIED_ALL,
    accuracy: accuracy / people / CARRIED_ALL,
  };
}
