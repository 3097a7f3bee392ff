import { whoNever } from '../journal/first-hearings.ts';
import type { FirstVersions } from '../journal/first-versions.ts';
import { generationStarts } from '../network/generators/tree.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ROW_HEIGHT } from './cells.ts';
import type { Layout } from './layout.ts';
import { gapFor, placedByRing, put, rowsNeeded, slotsFor, TURN } from './ring-places.ts';

/** Rows of the innermost ring where many people stand on it. */
const MIDDLE_ROWS = 3;

/** The first diners in the middle of their tree, then a ring for each generation, children in their parent's sector. */
export function treeRings(scenario: Scenario): Float32Array {
  const positions = new Float32Array(scenario.people * 2);
  const starts = generationStarts(scenario);
  const gap = gapFor(scenario.people);
  let places = scenario['diners.count'];
  // Many first diners are a ring round the table, too: packed from the middle on, they would be a wheel of spokes.
  let inner = places === 1 ? 0 : Math.max(1, places / (TURN * MIDDLE_ROWS));
  for (let generation = 0; generation + 1 < starts.length; generation++) {
    const rows = rowsNeeded(inner, places);
    const slots = slotsFor(rows, places);
    for (let person = starts[generation]!; person < starts[generation + 1]!; person++) {
      const index = person - starts[generation]!;
      put(positions, person, inner + (index % rows) * ROW_HEIGHT, (TURN * (index + 0.5)) / slots);
    }
    inner += rows * ROW_HEIGHT + gap;
    places *= scenario['network.contacts'];
  }
  return positions;
}

/**
 * Whoever has it first-hand in the middle, round them a ring for each retelling (or for a few) of what everybody heard, each
 * as near to their teller as there is room. Beside them, in a block, those who never hear.
 */
export function retellingRings(heard: FirstVersions): Layout {
  const { rings, guides } = placedByRing(heard, 'retelling');
  const never = whoNever(heard.hops);
  if (never.length > 0) guides.push(rings.placeBeside(never));
  return { positions: rings.positions, spacing: 1, guides };
}
