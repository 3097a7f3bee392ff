import type { Look } from '../shown/painter.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Places } from '../shown/places.ts';
import type { HostSize } from '../view/host-size.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** What there is to draw over. */
export interface Under {
  readonly viewpoint: Viewpoint;
  readonly places: Places;
  readonly everybody: Everybody;
  readonly look: Look;
}

/** Something drawn over the people on a canvas of its own, whenever they are drawn. */
export interface Over {
  readonly canvas: HTMLCanvasElement;
  draw(scene: Under, size: HostSize): void;
}
