import { DotRaster } from '../../scene/canvas/dot-raster.ts';
import { parseColour } from '../../scene/look/colour.ts';
import { dotShape, scaledDot } from '../../scene/shown/dot-shape.ts';
import { appearances, LEGEND_SPACING, radiusOf, type Appearance } from '../../scene/look/dot-marks.ts';
import { memberAppearances } from '../../scene/members/member-marks.ts';
import type { RampMode, SceneTheme } from '../../scene/look/palette.ts';
import type { Piece } from '../../words/index.ts';

/** A line of the legend: a stage, a family or a look of members, and how many people. */
export interface LegendEntry {
  /** The dot's place among the appearances of the colours' meaning. */
  readonly code: number;
  readonly text: string;
  readonly count: string;
}

/** The texts on a saved picture. */
export interface TownSheet {
  readonly theme: SceneTheme;
  readonly headline: readonly Piece[];
  readonly subline: string;
  /** The meaning of colours other than the stage: a title and both ends of the ramp. */
  readonly ramp: { readonly mode: RampMode; readonly title: string; readonly ends: readonly string[] } | null;
  readonly entries: readonly LegendEntry[];
  /** The meaning of the colours of the legend's dots. */
  readonly mode: 'stage' | 'day' | 'earned';
}

const FONT = '"Schibsted Grotesk Variable", system-ui, sans-serif';
const MARGIN = 24;
const HEADLINE = 24;
const TEXT = 14;
/** Height of a line, in heights of its letters. */
const LINE = 1.35;
const COLUMNS = 3;
/** Pixels of a sign in the legend for one CSS pixel: enough for any picture. */
const DOT_DENSITY = 4;

/**
 * The stage with the headline over it and the legend under it.
 * @param picture the stage, already as large as it is to be
 * @param density pixels of the picture for one CSS pixel
 */
export function drawTownSheet(
  picture: HTMLCanvasElement,
  density: number,
  content: TownSheet,
): HTMLCanvasElement {
  const width = Math.max(picture.width / density + 2 * MARGIN, 480);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const lines = wrapped(context, content.headline, width - 2 * MARGIN);
  const top = MARGIN + lines.length * HEADLINE * LINE + TEXT * LINE + 12;
  const pictureHeight = picture.height / density;
  const rows = Math.ceil(content.entries.length / COLUMNS) + (content.ramp ? 3 : 0);
  const height = top + pictureHeight + 12 + rows * TEXT * 1.6 + MARGIN;
  Object.assign(canvas, { width: Math.round(width * density), height: Math.round(height * density) });
  context.scale(density, density);
  context.fillStyle = content.theme.paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  drawHeadline(context, lines, content);
  const left = (width - picture.width / density) / 2;
  context.drawImage(picture, left, top, picture.width / density, pictureHeight);
  drawLegend(context, content, top + pictureHeight + 12, width - 2 * MARGIN);
  return canvas;
}

const fontOf = ({ tone }: Piece) => `${tone && tone !== 'aside' ? 700 : 500} ${HEADLINE}px ${FONT}`;

/** The pieces word by word, which a space that holds them together does not part, in lines no longer than the width. */
function wrapped(context: CanvasRenderingContext2D, pieces: readonly Piece[], width: number): Piece[][] {
  const words = pieces.flatMap((piece) =>
    (piece.text.match(/ *[^ ]+ */g) ?? []).map((text): Piece => ({ ...piece, text })),
  );
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of words) {
    context.font = fontOf(word);
    const wide = context.measureText(word.text).width;
    if (used + wide > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(used === 0 ? { ...word, text: word.text.replace(/^ +/, '') } : word);
    used += wide;
  }
  return lines;
}

function drawHeadline(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly Piece[])[],
  { theme, subline }: TownSheet,
): void {
  lines.forEach((line, row) => {
    let x = MARGIN;
    for (const piece of line) {
      context.font = fontOf(piece);
      context.fillStyle =
        piece.tone === 'went' ? theme.stages.fan : piece.tone === 'below' ? theme.below : theme.ink;
      context.fillText(piece.text, x, MARGIN + (row + 0.5) * HEADLINE * LINE);
      x += context.measureText(piece.text).width;
    }
  });
  context.font = `400 ${TEXT}px ${FONT}`;
  context.fillStyle = theme.quiet;
  context.fillText(subline, MARGIN, MARGIN + lines.length * HEADLINE * LINE + TEXT * 0.8);
}

function drawLegend(
  context: CanvasRenderingContext2D,
  { theme, ramp, entries, mode }: TownSheet,
  top: number,
  width: number,
): void {
  const row = TEXT * 1.6;
  if (ramp) drawRamp(context, theme, ramp, top);
  const first = top + (ramp ? 3 * row : 0);
  const rows = Math.ceil(entries.length / COLUMNS);
  const looks = appearances(theme, null, mode, mode === 'earned' ? memberAppearances : null);
  entries.forEach(({ code, text, count }, place) => {
    const x = MARGIN + Math.floor(place / rows) * (width / COLUMNS);
    const y = first + ((place % rows) + 0.5) * row;
    drawDot(context, theme, looks[code]!, { x: x + 7, y });
    context.font = `400 ${TEXT}px ${FONT}`;
    context.fillStyle = theme.ink;
    context.fillText(text, x + 20, y);
    const wide = context.measureText(`${text}  `).width;
    context.font = `700 ${TEXT}px ${FONT}`;
    context.fillText(count, x + 20 + wide, y);
  });
}

function drawRamp(
  context: CanvasRenderingContext2D,
  theme: SceneTheme,
  { mode, title, ends }: NonNullable<TownSheet['ramp']>,
  top: number,
): void {
  const row = TEXT * 1.6;
  const wide = 260;
  context.font = `400 ${TEXT}px ${FONT}`;
  context.fillStyle = theme.quiet;
  context.fillText(title, MARGIN, top + row / 2);
  const gradient = context.createLinearGradient(MARGIN, 0, MARGIN + wide, 0);
  theme.ramps[mode].forEach((colour, stop) => gradient.addColorStop(stop / 4, colour));
  context.fillStyle = gradient;
  context.fillRect(MARGIN, top + row, wide, TEXT);
  context.fillStyle = theme.ink;
  context.fillText(ends[0] ?? '', MARGIN, top + 2.4 * row);
  context.textAlign = 'right';
  context.fillText(ends[1] ?? '', MARGIN + wide, top + 2.4 * row);
  context.textAlign = 'left';
}

function drawDot(
  context: CanvasRenderingContext2D,
  theme: SceneTheme,
  look: Appearance,
  { x, y }: { x: number; y: number },
): void {
  const shape = dotShape(look, radiusOf(look.mark, LEGEND_SPACING, 1), 1, 1, parseColour(theme.quiet));
  const side = Math.ceil(2 * LEGEND_SPACING * DOT_DENSITY);
  const raster = new DotRaster(side, side);
  raster.dot(side / 2, side / 2, scaledDot(shape, DOT_DENSITY));
  const stamp = document.createElement('canvas');
  Object.assign(stamp, { width: side, height: side });
  stamp.getContext('2d')!.putImageData(new ImageData(raster.pixels, side, side), 0, 0);
  const wide = side / DOT_DENSITY;
  context.drawImage(stamp, x - wide / 2, y - wide / 2, wide, wide);
}
