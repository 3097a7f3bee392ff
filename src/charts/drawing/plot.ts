/** The canvas of a chart: its size and the size of its text, in pixels. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** The rectangle between the axes, in pixels of its canvas. */
export interface Plot extends Canvas {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts that must fit beside the plot. */
export interface Margins {
  /** Tick labels of the vertical axis. */
  readonly left: readonly string[];
  /** Labels at the lines' ends. */
  readonly right: readonly string[];
  /** Further room at the right, in em. */
  readonly rightSpare?: number;
}

/** Room between the plot and a text beside it, in em. */
export const TEXT_GAP = 0.5;
/** Height of a line of text, in em. */
export const LINE_HEIGHT = 1.3;

/** Middle of the line above the plot, where units and what leaves the plot are written, in em. */
export const HEADROOM = 0.65;

const NARROW = /[\s.,:;'’|!iljtfr()-]/;
const WIDE = /[mwMW%]/;

/**
 * Width of a text in pixels, estimated on the safe side: measuring would need the page, and a second
 * layout once the font has arrived.
 */
export function textWidth(text: string, em: number): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.38 : WIDE.test(letter) ? 0.9 : 0.61;
  return width * em;
}

const widest = (texts: readonly string[], em: number): number =>
  texts.reduce((width, text) => Math.max(width, textWidth(text, em)), 0);

/** The plot that leaves its margins' texts room; above it one line stays free, for units. */
export function plotArea(canvas: Canvas, margins: Margins): Plot {
  const { width, height, em } = canvas;
  const left = Math.ceil(widest(margins.left, em) + TEXT_GAP * em);
  const right = Math.floor(
    width - widest(margins.right, em) - (2 * TEXT_GAP + (margins.rightSpare ?? 0)) * em,
  );
  return {
    ...canvas,
    left,
    // A canvas narrower than its texts still gets a plot, so that no scale turns round.
    right: Math.max(right, left + em),
    top: Math.round(1.9 * em),
    bottom: Math.round(height - 1.7 * em),
  };
}
