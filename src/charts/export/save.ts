import { saveFile } from '../../ui/kit/save-file.ts';
import { propertyOf } from '../drawing/colour-name.ts';
import type { Paint } from '../drawing/chart.ts';
import { layOutSheet, type ChartSheet, type Laid } from './chart-sheet.ts';
import type { Shape, TextShape } from '../drawing/shapes.ts';
import { elementOf, escaped, FONTS } from './svg.ts';

/** The saved form of a chart, and its file name. */
export interface Saved extends ChartSheet {
  /** Without its ending. */
  readonly fileName: string;
  readonly numbers: () => string;
}

/** Pixels of a picture for one CSS pixel. */
const DENSITY = 2;

/** A spreadsheet reads letters with accents rightly only where a file begins so. */
const BYTE_ORDER_MARK = '\ufeff';

/** Hands a chart to the browser to keep: curves, pixels or numbers. */
export async function saveChart(kind: 'svg' | 'png' | 'csv', saved: Saved): Promise<void> {
  const blob = await blobOf(kind, saved);
  if (blob) saveFile(blob, `${saved.fileName}.${kind}`);
}

async function blobOf(kind: 'svg' | 'png' | 'csv', saved: Saved): Promise<Blob | null> {
  if (kind === 'csv') return new Blob([BYTE_ORDER_MARK, saved.numbers()], { type: 'text/csv;charset=utf-8' });
  const style = getComputedStyle(document.documentElement);
  const colourOf = (paint: Paint) => style.getPropertyValue(propertyOf(paint)).trim();
  const laid = layOutSheet(saved);
  if (kind === 'svg') return new Blob([svgOf(saved, laid, colourOf)], { type: 'image/svg+xml' });
  const canvas = paint(laid, colourOf, style.getPropertyValue('--sans') || FONTS);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

/** A document of SVG that needs nothing but itself; its last lines can be followed where they are an address. */
export function svgOf(
  { title, subtitle, source }: Pick<ChartSheet, 'title' | 'subtitle' | 'source'>,
  { width, height, em, texts, chartAt: [x, y], shapes }: Laid,
  colourOf: (paint: Paint) => string,
): string {
  const element = (shape: Shape) => elementOf(shape, colourOf);
  const address = source.at(-1) ?? '';
  const canFollow = /^https?:/.test(address);
  const written = texts.map((text) => {
    const line = `<g font-size="${String(text.size)}">${element(text)}</g>`;
    return canFollow && text.isAddress ? `<a href="${escaped(address)}">${line}</a>` : line;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"`,
    ` viewBox="0 0 ${String(width)} ${String(height)}" font-family="${FONTS}" font-size="${String(em)}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped([subtitle, ...source].join('\n'))}</desc>`,
    `<rect width="100%" height="100%" fill="${colourOf('paper')}"/>`,
    ...written,
    `<g transform="translate(${String(x)} ${String(y)})">${shapes.map(element).join('')}</g>`,
    '</svg>\n',
  ].join('');
}

function paint(laid: Laid, colourOf: (paint: Paint) => string, fonts: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: laid.width * DENSITY, height: laid.height * DENSITY });
  const context = canvas.getContext('2d')!;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = colourOf('paper');
  context.fillRect(0, 0, laid.width, laid.height);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const text of laid.texts) paintText(context, text, text.size, colourOf, fonts);
  context.translate(laid.chartAt[0]!, laid.chartAt[1]!);
  for (const shape of laid.shapes) paintShape(context, shape, laid.em, colourOf, fonts);
  return canvas;
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: Shape,
  em: number,
  colourOf: (paint: Paint) => string,
  fonts: string,
): void {
  if (shape.kind === 'text') {
    paintText(context, shape, em, colourOf, fonts);
    return;
  }
  const path = new Path2D(shape.kind === 'path' ? shape.d : undefined);
  if (shape.kind === 'disc') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  context.globalAlpha = shape.opacity ?? 1;
  if (shape.fill) {
    context.fillStyle = colourOf(shape.fill);
    context.fill(path);
  }
  if (shape.stroke && shape.width) {
    context.strokeStyle = colourOf(shape.stroke);
    context.lineWidth = shape.width;
    const dash = shape.kind === 'path' ? shape.dash : undefined;
    context.setLineDash(dash === undefined ? [] : [dash].flat());
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, text, anchor, paint: ink, bold, halo }: TextShape,
  size: number,
  colourOf: (paint: Paint) => string,
  fonts: string,
): void {
  context.font = `${bold ? 700 : 400} ${String(size)}px ${fonts}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo) {
    context.strokeStyle = colourOf('paper');
    context.lineWidth = 0.3 * size;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colourOf(ink);
  context.fillText(text, x, y);
}
