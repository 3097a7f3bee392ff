/** Where somebody who is told stands, and the room for what is written beside them, in CSS pixels of the window. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  /** The side of the guest that they are on: what is written stands outside of them. */
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly height: number;
  /** Lines of a sentence that have room under the name. */
  readonly lines: number;
  /** True where there is room for what is left, too, and for what was changed instead of the sentence. */
  readonly hasShare: boolean;
  readonly hasChange: boolean;
}

/** How the window is used. */
export interface Room {
  readonly width: number;
  /** Where those who are told stand: from, and to. */
  readonly top: number;
  readonly bottom: number;
  /** Their distance from the middle, but for those who bend in under the guest. */
  readonly out: number;
  /** True where each sentence has room beside who says it; else the last one stands in the middle. */
  readonly isWide: boolean;
  /** Height at which the guest stands, and the distance of the guest's sentence. */
  readonly guest: number;
  readonly gap: number;
  /** The sentence told last, where there is no room for all: on a phone on its side it takes the place of the guest's. */
  readonly isInPlace: boolean;
  readonly caption: number;
  readonly captionWidth: number;
  /** Where the sign of what the story is about stands; `null` where there is no room for it. */
  readonly sign: { readonly x: number; readonly y: number } | null;
}

/** The size of the window, and the heights of the title and of the guest's sentence, in CSS pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly said: number;
}

/** Paper at the sides of the window, and between a dot and its name. */
const MARGIN = 14;
const GAP = 18;
/** Columns of text grow no wider than this. */
const WIDEST = 380;
/** Height of a name, and of a line of a sentence. */
const NAME = 26;
const LINE = 20;
/** Height of a name, what is left, and two lines of what was changed. */
const CHANGE = 68;
/** From the guest to their sentence, at least. */
const NEAR = 34;
/** Room for the button at the bottom. */
const BUTTON = 84;
/** Room for the sentence told last on a phone. */
const CAPTION = 128;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** How the window is used: wide ones have all sentences, small ones the last one only. */
export function roomFor({ width, height, head, said }: Window): Room {
  const isWide = width >= 1000 && height >= 600;
  const isLow = height < 500;
  const least = head + 12 + said + NEAR;
  const guest = isWide ? Math.max(least + 38, height * 0.5) : least;
  const gap = isWide ? clamp(guest - head - said - 40, 58, 130) : NEAR;
  if (isWide) {
    const out = clamp(width * 0.205, 250, 330);
    const top = Math.max(head + 28, guest - 84);
    const sign = gap >= 120 ? { x: width / 2 + Math.min(112, out - 162), y: guest - 96 } : null;
    return { ...{ width, top, bottom: height - MARGIN, out, isWide, guest, gap, sign }, ...NO_CAPTION };
  }
  if (isLow) {
    const out = width * 0.26;
    const rows = { top: guest - 24, bottom: height - MARGIN, caption: head + 8, captionWidth: out * 2 - 70 };
    return { ...{ width, out, isWide, guest, gap, isInPlace: true, sign: null }, ...rows };
  }
  const caption = height - BUTTON - CAPTION;
  const rows = { top: guest - 12, bottom: caption - 6, caption, captionWidth: width - 40 };
  return {
    ...{ width, out: Math.min(width * 0.17, 170), isWide, guest, gap, isInPlace: false, sign: null },
    ...rows,
  };
}

const NO_CAPTION = { caption: 0, captionWidth: 0, isInPlace: false };

/** How far out each row stands, of the farthest: a horseshoe, open at the top. */
const bend = (row: number, rows: number): number => {
  const along = rows === 1 ? 0.4 : row / (rows - 1);
  return 1 - 0.55 * Math.max(0, (along - 0.35) / 0.65) ** 1.7;
};

/**
 * Seats for some people, clockwise from the upper right, each in a row of its own on their side: nothing that is written
 * there can overlap.
 */
export function horseshoe(people: number, { width, top, bottom, out, isWide }: Room): Seat[] {
  const rightRows = Math.ceil(people / 2);
  return Array.from({ length: people }, (_, place) => {
    const isRight = place < rightRows;
    const rows = isRight ? rightRows : people - rightRows;
    const row = isRight ? place : people - 1 - place;
    const height = (bottom - top) / rows;
    const away = out * (isWide ? bend(row, rows) : 1);
    const lines = isWide ? clamp(Math.floor((height - NAME) / LINE), 0, 4) : 0;
    return {
      x: width / 2 + (isRight ? away : -away),
      y: top + height * row + 12,
      side: isRight ? 'right' : 'left',
      width: Math.min(width / 2 - away - GAP - MARGIN, WIDEST),
      height,
      lines,
      hasShare: height >= 34,
      hasChange: lines === 0 && height >= CHANGE,
    };
  });
}

/** A box of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of this width and height, with the middle of its upper edge at a point. */
const box = (middle: number, top: number, width: number, height: number): Box => ({
  left: middle - width / 2,
  top,
  right: middle + width / 2,
  bottom: top + height,
});

/** Where something is written: no dot lies under it. */
export const writtenBoxes = (
  { width, height, head, said }: Window,
  { guest, gap, sign }: Room,
  seats: readonly Seat[],
): Box[] => [
  box(width / 2, 0, Math.min(width, 860), head + 8),
  box(width / 2, guest - gap - said - 8, 470, said + 16),
  box(width / 2, guest - 20, 150, 100),
  box(width / 2, height - 90, 170, 90),
  ...(sign ? [box(sign.x + 55, sign.y - 34, 200, 68)] : []),
  ...seats.map((seat) =>
    box(
      seat.x + (seat.side === 'left' ? -1 : 1) * (seat.width / 2),
      seat.y - 18,
      seat.width + 50,
      Math.min(seat.height, 92),
    ),
  ),
];
