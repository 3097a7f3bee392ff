import { toView, type Point } from '../view/camera.ts';
import { ArcSet } from '../shown/arc-set.ts';
import { arcShape, FAINTER, type ArcShape, type ArcSizes } from '../shown/arc-shape.ts';
import { TELLING_STRIDE } from '../shown/packed-tellings.ts';
import type { CanvasView } from './canvas-people.ts';
import { sizingSpacing } from '../look/dot-marks.ts';

/** The appearance of arcs. */
export interface ArcStyle {
  /** 0 … 1. */
  readonly strength: number;
  readonly weight: number;
  readonly thickness: number;
  /** Width of the paper along both sides, in CSS pixels, and its colour. */
  readonly casing: number;
  readonly paper: string;
}

/** The arcs of some tellings, on a canvas. */
export class CanvasArcs extends ArcSet {
  draw(view: CanvasView, style: ArcStyle): void {
    const { context, viewpoint, density } = view;
    if (this.count === 0 || style.strength === 0) return;
    const sizes: ArcSizes = {
      spacing: sizingSpacing(viewpoint.spacing),
      weight: style.weight,
      thickness: style.thickness,
      casing: 0,
      reached: 1,
    };
    context.save();
    context.scale(density, density);
    context.lineCap = 'butt';
    if (style.casing > 0) {
      context.fillStyle = style.paper;
      for (let arc = 0; arc < this.count; arc++)
        fill(context, this.#shapeOf(arc, view, { ...sizes, casing: style.casing }));
    }
    for (let arc = 0; arc < this.count; arc++) this.#drawOne(arc, view, sizes, style);
    context.restore();
  }

  #shapeOf(arc: number, { viewpoint }: CanvasView, sizes: ArcSizes): ArcShape {
    const at = (offset: number) => this.packed[arc * TELLING_STRIDE + offset]!;
    const seen = (x: number, y: number) => toView(viewpoint.camera, viewpoint.view, { x, y });
    const reached = at(6) < 0 ? this.flight.reached : 1;
    const place = { start: seen(at(0), at(1)), end: seen(at(2), at(3)), bend: at(4), isNews: at(5) === 1 };
    return arcShape(place, { ...sizes, reached });
  }

  #drawOne(arc: number, view: CanvasView, sizes: ArcSizes, style: ArcStyle): void {
    const { context } = view;
    const [isNews, before, today, ...colour] = this.packed.subarray(
      arc * TELLING_STRIDE + 5,
      (arc + 1) * TELLING_STRIDE,
    );
    const start = before! < 0 ? today! : before!;
    context.globalAlpha = (start + (today! - start) * this.flight.reached) * style.strength * this.opacity;
    const shape = this.#shapeOf(arc, view, sizes);
    const rgb = colour.map((channel) => Math.round(channel * 255)).join(' ');
    if (isNews === 1) drawNews(context, shape, rgb, style.casing > 0 ? 1 : FAINTER.listener);
    else drawDotted(context, shape, rgb);
  }
}

/** Thicker and stronger where it comes from. */
function drawNews(context: CanvasRenderingContext2D, shape: ArcShape, rgb: string, listener: number): void {
  const [first, last] = [shape.line[0]!, shape.line.at(-1)!];
  const gradient = context.createLinearGradient(first.x, first.y, last.x, last.y);
  gradient.addColorStop(0, `rgb(${rgb})`);
  gradient.addColorStop(1, `rgb(${rgb} / ${String(listener)})`);
  context.fillStyle = gradient;
  fill(context, shape);
}

function drawDotted(context: CanvasRenderingContext2D, { line, halfWidths }: ArcShape, rgb: string): void {
  context.strokeStyle = `rgb(${rgb} / ${String(FAINTER.old)})`;
  context.lineWidth = 2 * halfWidths[0];
  context.setLineDash([3, 2]);
  trace(context, line);
  context.stroke();
  context.setLineDash([]);
}

function fill(context: CanvasRenderingContext2D, { outline }: ArcShape): void {
  trace(context, outline);
  context.fill();
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
}
