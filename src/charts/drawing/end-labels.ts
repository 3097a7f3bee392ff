import { LINE_HEIGHT, TEXT_GAP, textWidth, type Plot } from './plot.ts';

/** The emphasis of a label: heavy for the main line, soft for an expected one. */
export type Emphasis = 'strong' | 'plain' | 'soft';

/** A label that belongs beside a point, in pixels. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly emphasis: Emphasis;
}

/** The place of a label: `x` is its start or its end, `y` its middle, in pixels. */
export interface PlacedLabel extends LabelRequest {
  readonly anchor: 'start' | 'end';
}

interface Block {
  /** Indices into the sorted wishes, from `first` to before `end`. */
  first: number;
  end: number;
  /** The place of the block's first member. */
  start: number;
  /** Sum over its members of where each would want the block to start. */
  wish: number;
}

/**
 * Moves heights (in pixels) apart by as little as possible, so that any two are at least `gap` from each other and,
 * if there is room, all lie between `low` and `high`. Keeps the order of `wishes`.
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

/** Writes labels beside the ends of lines, apart from each other and inside the plot's height and the canvas's width. */
export function placeLabels(requests: readonly LabelRequest[], plot: Plot): PlacedLabel[] {
  const { em } = plot;
  const gap = TEXT_GAP * em;
  // Labels change sides together: a column of words reads better than a zigzag.
  const isRight = requests.every(({ x, text }) => x + gap + textWidth(text, em) <= plot.width);
  // A label may straddle the plot's top edge; at the bottom the axis's texts are nearer.
  const heights = spreadApart(
    requests.map(({ y }) => y),
    LINE_HEIGHT * em,
    plot.top,
    plot.bottom - 0.25 * em,
  );
  return requests.map((request, i) => ({
    ...request,
    // Where neither side has room for it, from the left edge on.
    x: isRight ? request.x + gap : Math.max(request.x - gap, textWidth(request.text, em)),
    y: heights[i]!,
    anchor: isRight ? 'start' : 'end',
  }));
}

/** True when two labels would touch, with text of `em` pixels. */
export function labelsTouch(a: PlacedLabel, b: PlacedLabel, em: number): boolean {
  const start = (label: PlacedLabel) =>
    label.anchor === 'start' ? label.x : label.x - textWidth(label.text, em);
  const end = (label: PlacedLabel) => start(label) + textWidth(label.text, em);
  return start(a) < end(b) && start(b) < end(a) && Math.abs(a.y - b.y) < LINE_HEIGHT * em;
}
