import { LINE_HEIGHT, TEXT_GAP, textWidth, type Plot } from './plot.ts';

/** How a label is set off from the others: the main line's is heavy, what is only expected is soft. */
export type Emphasis = 'strong' | 'plain' | 'soft';

/** A label that belongs beside a point, in pixels. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly emphasis: Emphasis;
}

/** Where a label is written: `x` is its start or its end, `y` its middle, in pixels. */
export interface PlacedLabel extends LabelRequest {
  readonly anchor: 'start' | 'end';
}

interface Block {
  /** Indices into the sorted wishes, from `first` to before `end`. */
  first: number;
  end: number;
  /** Where the block's first member lies. */
  start: number;
  /** Sum over its members of where each would want the block to start. */
  wish: number;
}

/**
 * Moves heights (in pixels) as little as possible apart, so that any two are at least `gap` from each
 * other and all lie between `low` and `high`, as far as there is room. Keeps the order of `wishes`.
 */
export function spreadApart(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]!);
  const room = (members: number) => Math.max(low, high - (members - 1) * gap);
  const settle = (block: Block) => {
    const members = block.end - block.first;
    block.start = Math.min(room(members), Math.max(low, block.wish / members));
  };
  const blocks: Block[] = [];
  order.forEach((original, i) => {
    let block: Block = { first: i, end: i + 1, start: 0, wish: wishes[original]! };
    settle(block);
    // Neighbours that would touch become one block, which settles in the middle of its members' wishes.
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      const members = above.end - above.first;
      if (above.start + members * gap <= block.start) break;
      blocks.pop();
      const wish = above.wish + block.wish - (block.end - block.first) * members * gap;
      block = { first: above.first, end: block.end, start: 0, wish };
      settle(block);
    }
    blocks.push(block);
  });
  const placed = new Array<number>(wishes.length);
  for (const block of blocks)
    for (let i = block.first; i < block.end; i++) placed[order[i]!] = block.start + (i - block.first) * gap;
  return placed;
}

/** Which way the curves run that labels stand on: a rising one leaves room at its upper left and lower right. */
export type Slope = 'rising' | 'falling';

type Side = 'left' | 'right';

interface Spot {
  readonly side: Side;
  /** How far above its point a label is written, in em; negative is below. */
  readonly lift: number;
}

/** Beside a curve's end there is no curve to avoid; on it, a label goes where the curve does not. */
const SPOTS: Readonly<Record<Slope | 'end', readonly [wanted: Spot, other: Spot]>> = {
  end: [
    { side: 'right', lift: 0 },
    { side: 'left', lift: 0 },
  ],
  rising: [
    { side: 'left', lift: 0.85 },
    { side: 'right', lift: -0.85 },
  ],
  falling: [
    { side: 'right', lift: 0.85 },
    { side: 'left', lift: -0.85 },
  ],
};

/**
 * Writes labels beside their points, apart from each other and inside the plot's height and the canvas's
 * width; `slope` tells how the curves run through the points, and is left out where they end there.
 */
export function placeLabels(requests: readonly LabelRequest[], plot: Plot, slope?: Slope): PlacedLabel[] {
  const { em } = plot;
  const gap = TEXT_GAP * em;
  const hasRoom = ({ side }: Spot) =>
    requests.every(({ x, text }) => {
      const needed = gap + textWidth(text, em);
      return side === 'right' ? x + needed <= plot.width : x - needed >= plot.left;
    });
  const [wanted, other] = SPOTS[slope ?? 'end'];
  // Labels of one day change sides together: a column of words reads better than a zigzag.
  const { side, lift } = hasRoom(wanted) ? wanted : other;
  // A label may straddle the plot's top edge; at the bottom the axis's texts are nearer.
  const low = plot.top;
  const high = plot.bottom - 0.25 * em;
  const wishes = requests.map(({ y }) => {
    const wish = y - lift * em;
    const pushed = Math.max(low - wish, wish - high);
    // Pushed back so far it would lie on its curve; it goes to the other side of it.
    return pushed > 0.4 * em ? y + lift * em : wish;
  });
  const heights = spreadApart(wishes, LINE_HEIGHT * em, low, high);
  return requests.map((request, i) => ({
    ...request,
    x: side === 'right' ? request.x + gap : request.x - gap,
    y: heights[i]!,
    anchor: side === 'right' ? 'start' : 'end',
  }));
}

/** True when two labels would touch, with text of `em` pixels. */
export function labelsTouch(a: PlacedLabel, b: PlacedLabel, em: number): boolean {
  const start = (label: PlacedLabel) =>
    label.anchor === 'start' ? label.x : label.x - textWidth(label.text, em);
  const end = (label: PlacedLabel) => start(label) + textWidth(label.text, em);
  return start(a) < end(b) && start(b) < end(a) && Math.abs(a.y - b.y) < LINE_HEIGHT * em;
}
