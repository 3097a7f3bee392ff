import type { Canvas } from '../drawing/plot.ts';
import { textWidth } from '../drawing/plot.ts';
import type { Drawing, Shape, TextShape } from '../drawing/shapes.ts';

/** The texts on a picture of a chart. */
export interface ChartSheet {
  readonly title: string;
  readonly subtitle: string;
  /** The source of the picture, line by line; the last is the address. */
  readonly source: readonly string[];
  readonly picture: (canvas: Canvas) => Drawing;
}

/** A text with the size of its letters, in pixels. */
export type SizedText = TextShape & { readonly size: number; readonly isAddress: boolean };

/** A whole picture: texts around a chart that stands at `chartAt`, in CSS pixels. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly texts: readonly SizedText[];
  readonly chartAt: readonly [x: number, y: number];
  readonly shapes: readonly Shape[];
}

const WIDTH = 720;
const PLOT_HEIGHT = 380;
const MARGIN = 28;
const EM = 15;
const TITLE = 22;
const SMALL = 12;
/** Height of a line, in heights of its letters. */
const LINE = 1.35;
/** Lines that an address may take; what is longer is cut off, and whole only where it can be followed. */
const ADDRESS_LINES = 3;

/** Breaks a text into lines of a width, between words where it has any. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    if (line !== '') lines.push(line.trimEnd());
    line = '';
  };
  for (const word of text.match(/\S+\s*|\s+/g) ?? []) {
    if (textWidth((line + word).trimEnd(), size) > width) flush();
    // A word that is too long by itself is broken anywhere.
    for (const letter of word) {
      if (textWidth(line + letter.trimEnd(), size) > width) flush();
      line += letter;
    }
  }
  flush();
  return lines;
}

/** Lays out a chart with its title over it and where it comes from under it. */
export function layOutSheet({ title, subtitle, source, picture }: ChartSheet): Laid {
  const inner = WIDTH - 2 * MARGIN;
  const texts: SizedText[] = [];
  let y = MARGIN;
  const write = (lines: readonly string[], size: number, bold: boolean, isAddress = false) => {
    for (const text of lines) {
      const at = { x: MARGIN, y: y + (LINE * size) / 2 };
      const look = { anchor: 'start', paint: bold ? 'ink' : 'ink-soft', bold } as const;
      texts.push({ kind: 'text', ...at, text, ...look, size, isAddress });
      y += LINE * size;
    }
  };
  write(wrapped(title, inner, TITLE), TITLE, true);
  write(wrapped(subtitle, inner, EM), EM, false);
  y += EM / 2;
  const chartAt = [MARGIN, y] as const;
  const { shapes } = picture({ width: inner, height: PLOT_HEIGHT, em: EM });
  y += PLOT_HEIGHT + EM;
  source.forEach((line, index) => {
    const lines = wrapped(line, inner, SMALL);
    const isAddress = index === source.length - 1;
    const isCut = isAddress && lines.length > ADDRESS_LINES;
    write(isCut ? [...lines.slice(0, ADDRESS_LINES), '…'] : lines, SMALL, false, isAddress);
  });
  return { width: WIDTH, height: Math.ceil(y + MARGIN), em: EM, texts, chartAt, shapes };
}
