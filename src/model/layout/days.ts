import { whoNever, type FirstHearings } from '../journal/first-hearings.ts';
import { ROW_HEIGHT } from './cells.ts';
import type { Guide, Layout } from './layout.ts';
import { jitter, jitterFor } from './jitter.ts';

/** Paper between the columns, in spacings, and before those who never hear. */
const gapFor = (breadth: number) => (breadth === 1 ? 0.3 : 1);
const BREAK = 3;

/** Possible numbers of days a column; the smallest that does not make the picture much too flat is used. */
const DAYS_A_COLUMN = [1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 50, 70, 100, 200, 500, 1000];

/** More columns than this cannot be told apart. */
const MOST_COLUMNS = 120;

/** The cost of columns with more days, as a share of the aspect. */
const SHARING = 0.15;

/**
 * A column for each day, or for a few, of those who first heard then, the earliest at the foot; at the right, in a
 * block, those who never hear. Columns are as broad as makes the whole about as wide as told.
 * @param aspect width ÷ height of the whole
 */
export function dayColumns(heard: FirstHearings, aspect: number): Layout {
  const { people, days, order } = heard;
  const plan = bestPlan(dayCounts(heard), people - order.length, aspect);
  const { daysAColumn, columns, breadth, never, width, rows } = plan;
  const positions = new Float32Array(people * 2);
  const [left, foot] = [-width / 2, (rows * ROW_HEIGHT) / 2];
  const put = (person: number, from: number, across: number, place: number) => {
    const row = Math.floor(place / across);
    // Odd rows stand between those of the even ones, but a column of one stays straight.
    const shift = across > 1 && row % 2 === 1 ? 0.5 : 0;
    positions[person * 2] = from + (place % across) + shift;
    positions[person * 2 + 1] = foot - row * (across > 1 ? ROW_HEIGHT : 1);
  };
  const filled = new Uint32Array(columns);
  const fromOf = (column: number) => left + column * (breadth + gapFor(breadth));
  for (const person of order) {
    const column = Math.floor(days[person]! / daysAColumn);
    put(person, fromOf(column), breadth, filled[column]!++);
  }
  const block = fromOf(columns) + BREAK;
  const unreached = whoNever(heard.days);
  unreached.forEach((person, place) => put(person, block, never, place));
  jitter(positions, jitterFor(people), unreached);
  // Room for a line of text at the size at which the whole fits a screen.
  const under = foot + 1 + 0.035 * rows;
  const guides = dayGuides(columns, daysAColumn, (column) => fromOf(column) + (breadth - 1) / 2, under);
  if (never > 0) guides.push({ kind: 'never', from: 0, to: 0, x: block + never / 2, y: under });
  return { positions, spacing: 1, guides };
}

/** The number of people who first heard on each day. */
function dayCounts({ days, order }: FirstHearings): Uint32Array {
  const counts = new Uint32Array(order.length === 0 ? 1 : days[order.at(-1)!]! + 1);
  for (const person of order) counts[days[person]!]!++;
  return counts;
}

interface Plan {
  readonly daysAColumn: number;
  readonly columns: number;
  /** People side by side in a column, and in the block of those who never hear. */
  readonly breadth: number;
  readonly never: number;
  readonly width: number;
  readonly rows: number;
}

/** The columns with which the whole comes nearest to the aspect. */
function bestPlan(counts: Uint32Array, never: number, aspect: number): Plan {
  let best: Plan | null = null;
  let least = Infinity;
  for (const daysAColumn of DAYS_A_COLUMN) {
    const columns = Math.ceil(counts.length / daysAColumn);
    if (columns > MOST_COLUMNS && daysAColumn !== DAYS_A_COLUMN.at(-1)) continue;
    const most = mostInColumn(counts, daysAColumn);
    for (let breadth = 1; breadth <= Math.max(1, most); breadth++) {
      const rows = Math.max(Math.ceil(most / breadth), Math.ceil(Math.sqrt(never / (2 * aspect))), 1);
      const block = Math.ceil(never / rows);
      const width = columns * (breadth + gapFor(breadth)) + (block > 0 ? BREAK + block : 0);
      const off = Math.abs(Math.log(width / (rows * ROW_HEIGHT) / aspect)) + SHARING * Math.log(daysAColumn);
      if (off >= least) continue;
      [best, least] = [{ daysAColumn, columns, breadth, never: block, width, rows }, off];
    }
    if (columns <= 7) break;
  }
  return best!;
}

function mostInColumn(counts: Uint32Array, daysAColumn: number): number {
  let most = 0;
  for (let first = 0; first < counts.length; first += daysAColumn) {
    most = Math.max(
      most,
      counts.subarray(first, first + daysAColumn).reduce((sum, count) => sum + count, 0),
    );
  }
  return most;
}

/** A label every so many columns, at round days. */
function dayGuides(
  columns: number,
  daysAColumn: number,
  middle: (column: number) => number,
  y: number,
): Guide[] {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500].find((days) => (columns * daysAColumn) / days <= 10) ?? 1000;
  const guides: Guide[] = [];
  for (let day = 0; day < columns * daysAColumn; day += step) {
    guides.push({ kind: 'day', from: day, to: day, x: middle(Math.floor(day / daysAColumn)), y });
  }
  return guides;
}
