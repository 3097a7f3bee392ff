import { countOf, NO_TELLINGS, TRIPLE, type TellingTriples } from '../../model/story/telling-triples.ts';
import { arcShape, type ArcShape, type ArcSizes } from '../shown/arc-shape.ts';
import { toView, type Point } from '../view/camera.ts';
import type { CanvasView } from './canvas-people.ts';
import { Flight } from '../motion/flight.ts';
import { sizingSpacing } from '../look/dot-marks.ts';
import type { Moment } from '../shown/painter.ts';
import { crowdOpacity, MOST_TELLINGS } from '../shown/packed-tellings.ts';

/** The appearance of arcs. */
export interface ArcStyle {
  readonly ink: string;
  /** 0 … 1. */
  readonly strength: number;
  readonly weight: number;
  readonly thickness: number;
}

/** One set of arcs that flies in and later fades out, on a canvas. */
export class CanvasArcs {
  readonly #flight = new Flight();
  #tellings = NO_TELLINGS;

  enter(tellings: TellingTriples, { now, still }: Moment): void {
    this.#tellings = tellings.subarray(0, MOST_TELLINGS * TRIPLE);
    this.#flight.enter(now, still);
  }

  leave({ now, still }: Moment): void {
    this.#flight.leave(now, still);
  }

  /** Moves on to the time `now`, in milliseconds; true as long as there is more to come. */
  advance(now: number): boolean {
    return this.#flight.advance(now);
  }

  draw(view: CanvasView, placeOf: (person: number) => Point, style: ArcStyle): void {
    const { context, viewpoint, density } = view;
    if (!this.#flight.isVisible || this.#tellings.length === 0) return;
    const opacity = crowdOpacity(countOf(this.#tellings)) * this.#flight.opacity * style.strength;
    const sizes: ArcSizes = {
      spacing: sizingSpacing(viewpoint.spacing),
      weight: style.weight,
      thickness: style.thickness,
      reached: this.#flight.reached,
    };
    context.save();
    context.scale(density, density);
    context.strokeStyle = style.ink;
    context.fillStyle = style.ink;
    const seen = (person: number) => toView(viewpoint.camera, viewpoint.view, placeOf(person));
    for (let at = 0; at < this.#tellings.length; at += TRIPLE) {
      const isNews = this.#tellings[at + 2] === 1;
      const shape = arcShape(seen(this.#tellings[at]!), seen(this.#tellings[at + 1]!), isNews, sizes);
      if (isNews) drawNews(context, shape, opacity, style.thickness > 1 ? 1 : 0.3);
      else drawDotted(context, shape, opacity * 0.6);
    }
    context.restore();
  }
}

/** Thicker and stronger towards the listener, with a head. */
function drawNews(
  context: CanvasRenderingContext2D,
  { line, halfWidths, head }: ArcShape,
  opacity: number,
  tail: number,
): void {
  // Three stretches are enough for the eye, and a third of the work of one for each piece.
  const stretch = Math.ceil((line.length - 1) / 3);
  for (let from = 0; from + 1 < line.length; from += stretch) {
    const share = (from + stretch / 2) / line.length;
    context.globalAlpha = opacity * (tail + (0.95 - tail) * share);
    context.lineWidth = 2 * (halfWidths[0] + (halfWidths[1] - halfWidths[0]) * share);
    trace(context, line.slice(from, from + stretch + 1));
    context.stroke();
  }
  if (!head) return;
  context.globalAlpha = opacity;
  trace(context, head);
  context.fill();
}

function drawDotted(
  context: CanvasRenderingContext2D,
  { line, halfWidths }: ArcShape,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  context.lineWidth = 2 * halfWidths[0];
  context.setLineDash([3, 2]);
  trace(context, line);
  context.stroke();
  context.setLineDash([]);
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
}
