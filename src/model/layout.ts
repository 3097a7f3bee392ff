import { asUnit, Luck } from './random.ts';
import type { Scenario } from './scenario.ts';
import { generationStarts } from './generators/tree.ts';

/** Where people stand: x and y of person i at `2i` and `2i + 1`, y downwards, the middle at 0, 0. */
export interface Layout {
  readonly positions: Float32Array;
  /** Distance between neighbours, in the positions' unit. */
  readonly spacing: number;
  /** `rings`: a ring for each generation of a tree; `town`: close ties stand close. */
  readonly kind: 'rings' | 'town';
}

/**
 * Places everybody.
 * @param aspect width ÷ height that a town should have, about that of the stage
 */
export function layOut(scenario: Scenario, aspect: number): Layout {
  return scenario['network.kind'] === 'tree'
    ? { kind: 'rings', spacing: 1, positions: rings(scenario) }
    : { kind: 'town', spacing: 1, positions: town(scenario.people, aspect) };
}

const ROW_HEIGHT = Math.sqrt(3) / 2;
/** Area of the superellipse |x|^2.5 + |y|^2.5 ≤ 1. */
const UNIT_AREA = 3.38;
/** How far people stand from a strict grid, which would shimmer, in spacings. */
const JITTER = 0.2;

/**
 * A town with rounded corners, evenly filled; people follow each other along a Hilbert curve, so that neighbours
 * on a ring stand next to each other and what spreads along it grows as a stain.
 */
function town(people: number, aspect: number): Float32Array {
  const halfHeight = Math.sqrt((people * ROW_HEIGHT) / (UNIT_AREA * aspect));
  const halfWidth = halfHeight * aspect;
  const cells = innermostCells(people, halfWidth, halfHeight);
  const byCurve = sortedBy(cells, ({ x, y }) => hilbertIndex(x / halfWidth, y / halfHeight));
  // Not the run's luck: other luck is another story in the same town.
  const luck = new Luck('town');
  const positions = new Float32Array(people * 2);
  byCurve.forEach(({ x, y }, person) => {
    positions[person * 2] = x + (asUnit(luck.draw(luck.keys.layout, person, 0)) - 0.5) * 2 * JITTER;
    positions[person * 2 + 1] = y + (asUnit(luck.draw(luck.keys.layout, person, 1)) - 0.5) * 2 * JITTER;
  });
  return positions;
}

interface Cell {
  readonly x: number;
  readonly y: number;
}

/** As many cells of a hexagonal grid as there are people, those deepest inside the superellipse. */
function innermostCells(people: number, halfWidth: number, halfHeight: number): Cell[] {
  const cells: Cell[] = [];
  const rows = Math.ceil((halfHeight * 1.1 + 2) / ROW_HEIGHT);
  const columns = Math.ceil(halfWidth * 1.1 + 2);
  for (let row = -rows; row <= rows; row++) {
    const shift = row % 2 === 0 ? 0 : 0.5;
    for (let column = -columns; column <= columns; column++)
      cells.push({ x: column + shift, y: row * ROW_HEIGHT });
  }
  const depth = ({ x, y }: Cell) => toPower2and5(x / halfWidth) + toPower2and5(y / halfHeight);
  return sortedBy(cells, depth).slice(0, people);
}

const toPower2and5 = (x: number): number => x * x * Math.sqrt(Math.abs(x));

function sortedBy(cells: readonly Cell[], rank: (cell: Cell) => number): Cell[] {
  return cells
    .map((cell) => ({ cell, rank: rank(cell) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ cell }) => cell);
}

const CURVE_ORDER = 12;

/**
 * How far along a Hilbert curve a point of the square −1.3 … 1.3 lies.
 * Source: the usual turning of quadrants, as in Warren, Hacker's Delight, chapter 16.
 */
function hilbertIndex(x: number, y: number): number {
  const side = 1 << CURVE_ORDER;
  const toCell = (value: number) => Math.min(side - 1, Math.max(0, Math.floor(((value + 1.3) / 2.6) * side)));
  let column = toCell(x);
  let row = toCell(y);
  let index = 0;
  for (let half = side / 2; half >= 1; half /= 2) {
    const right = (column & half) > 0 ? 1 : 0;
    const below = (row & half) > 0 ? 1 : 0;
    index += half * half * ((3 * right) ^ below);
    if (below === 1) continue;
    if (right === 1) {
      column = side - 1 - column;
      row = side - 1 - row;
    }
    [column, row] = [row, column];
  }
  return index;
}

/** The first diners in the middle, then a ring for each generation, children in their parent's sector. */
function rings(scenario: Scenario): Float32Array {
  const positions = new Float32Array(scenario.people * 2);
  const starts = generationStarts(scenario);
  // Room between the rings, in spacings, that is seen at any size of the whole.
  const gap = Math.max(2, Math.sqrt(scenario.people) / 18);
  let places = scenario['diners.count'];
  let inner = places === 1 ? 0 : 1;
  for (let generation = 0; generation + 1 < starts.length; generation++) {
    const rows = rowsNeeded(inner, places);
    for (let person = starts[generation]!; person < starts[generation + 1]!; person++) {
      const index = person - starts[generation]!;
      const angle = (2 * Math.PI * (index + 0.5)) / places;
      const distance = inner + (index % rows) * ROW_HEIGHT;
      positions[person * 2] = distance * Math.sin(angle);
      positions[person * 2 + 1] = -distance * Math.cos(angle);
    }
    inner += rows * ROW_HEIGHT + gap;
    places *= scenario['network.contacts'];
  }
  return positions;
}

/** How many rows a ring needs so that people on it stand a spacing apart; one person needs no room. */
function rowsNeeded(inner: number, places: number): number {
  let room = 1;
  let rows = 1;
  for (room += 2 * Math.PI * inner; room < places; rows++) room += 2 * Math.PI * (inner + rows * ROW_HEIGHT);
  return rows;
}
