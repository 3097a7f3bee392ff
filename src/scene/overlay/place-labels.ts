import type { Point } from '../view/camera.ts';

/** A box in CSS pixels of the view. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text that wants to stand at a point of the view. */
export interface LabelWish {
  readonly text: string;
  readonly at: Point;
  /** Radius of the dot that it belongs to; null for a text that stands at the point itself, over whatever is there. */
  readonly beside: number | null;
  /** True for a text that is written bold. */
  readonly isBold?: boolean;
  /** True for the name of a part of the map, which is written small and spaced, and over nobody who is named. */
  readonly isQuarter?: boolean;
  /** True where the right of the dot is tried before what is below it. */
  readonly isAside?: boolean;
}

/** A text and the middle of where it stands. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isBold: boolean;
  readonly isQuarter: boolean;
}

/** Side of the blocks in which boxes are looked up. */
const BLOCK = 48;

/** Paper between a dot and its label, and between labels. */
const GAP = 3;

/** People in the order in which they are named: those who hold the story first, and of those alike the best connected. */
export const inNamingOrder = (
  people: readonly number[],
  holds: (person: number) => boolean,
  known: (person: number) => number,
): number[] => people.toSorted((a, b) => Number(holds(b)) - Number(holds(a)) || known(b) - known(a) || a - b);

/** Boxes that have been taken. */
class Taken {
  readonly #blocks = new Map<number, Box[]>();

  add(box: Box): void {
    for (const block of blocksOf(box)) this.#blocks.set(block, [...(this.#blocks.get(block) ?? []), box]);
  }

  hits(box: Box): boolean {
    return blocksOf(box).some((block) =>
      (this.#blocks.get(block) ?? []).some((other) => overlap(box, other)),
    );
  }
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function blocksOf({ left, top, right, bottom }: Box): number[] {
  const blocks: number[] = [];
  for (let row = Math.floor(top / BLOCK); row <= Math.floor(bottom / BLOCK); row++) {
    for (let column = Math.floor(left / BLOCK); column <= Math.floor(right / BLOCK); column++) {
      blocks.push(row * 4096 + column);
    }
  }
  return blocks;
}

/** What is there already: dots, which names stay clear of, and signs, which every text stays clear of. */
export interface Obstacles {
  readonly dots: readonly Box[];
  readonly signs?: readonly Box[];
}

/**
 * Places as many of the texts as have room, the first wishes first: below their dot, beside, above or askew of it, inside
 * the view, over no dot and no other text.
 * @param widthOf of a text, in CSS pixels
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { dots, signs = [] }: Obstacles,
  view: { readonly width: number; readonly height: number },
  height: number,
  widthOf: (text: string, isQuarter: boolean) => number,
): PlacedLabel[] {
  const texts = new Taken();
  const discs = new Taken();
  for (const dot of dots) discs.add(dot);
  for (const sign of signs) texts.add(sign);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const { text, at, beside, isBold = false, isQuarter = false } = wish;
    const width = widthOf(text, isQuarter);
    const isOverAll = beside === null && !isQuarter;
    const isFree = (middle: Point) => {
      const box = around(middle, width, height);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;
      return isInside && !texts.hits(box) && (isOverAll || !discs.hits(box));
    };
    const tried = spots(at, beside, width, height);
    const middle = (wish.isAside ? tried.toSpliced(0, 2, tried[1]!, tried[0]!) : tried).find(isFree);
    if (!middle) continue;
    texts.add(around(middle, width + 2 * GAP, height));
    placed.push({ text, isBold, isQuarter, ...middle });
  }
  return placed;
}

/** To the right and down, or the other way. */
const DIAGONALS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

function spots({ x, y }: Point, beside: number | null, width: number, height: number): Point[] {
  if (beside === null) return [{ x, y }];
  const away = beside + GAP;
  return [
    { x, y: y + away + height / 2 },
    { x: x + away + width / 2, y },
    { x: x - away - width / 2, y },
    { x, y: y - away - height / 2 },
    ...DIAGONALS.map(([right, down]) => ({
      x: x + right * (away * Math.SQRT1_2 + width / 2),
      y: y + down * (away * Math.SQRT1_2 + height / 2),
    })),
  ];
}

/** The box of a text with its middle at a point. */
export const around = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});
