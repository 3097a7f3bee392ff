import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenCameras,
  boundsOf,
  fitCamera,
  keepInTown,
  scaleCamera,
  toTown,
  toView,
} from '../../../src/scene/view/camera.ts';

const view = { width: 760, height: 560 };
const bounds = { left: -40, top: -20, right: 40, bottom: 20 };

const anywhere = fc.double({ min: -1000, max: 1000, noNaN: true });
const cameras = fc.record({
  x: anywhere,
  y: anywhere,
  scale: fc.double({ min: 0.01, max: 100, noNaN: true }),
});
const points = fc.record({ x: anywhere, y: anywhere });

describe('boundsOf', () => {
  it('holds everybody with a neighbour’s distance to spare', () => {
    expect(boundsOf(new Float32Array([-3, 1, 5, -2]), 1)).toEqual({ left: -4, top: -3, right: 6, bottom: 2 });
  });

  it('has a size for one person and for nobody', () => {
    expect(boundsOf(new Float32Array([7, 7]), 2)).toEqual({ left: 5, top: 5, right: 9, bottom: 9 });
    expect(boundsOf(new Float32Array(), 2)).toEqual({ left: -2, top: -2, right: 2, bottom: 2 });
  });
});

describe('the camera', () => {
  it('fits the whole town into the view', () => {
    const camera = fitCamera(bounds, view);
    const corner = toView(camera, view, { x: bounds.left, y: bounds.top });
    expect(corner.x).toBeCloseTo(16);
    expect(corner.y).toBeGreaterThan(16);
    expect(toView(camera, view, { x: 0, y: 0 })).toEqual({ x: 380, y: 280 });
  });

  it('finds back to the town point that it shows', () => {
    fc.assert(
      fc.property(cameras, points, (camera, point) => {
        const there = toTown(camera, view, toView(camera, view, point));
        expect(there.x).toBeCloseTo(point.x, 5);
        expect(there.y).toBeCloseTo(point.y, 5);
      }),
    );
  });

  it('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(cameras, points, fc.double({ min: 0.5, max: 2, noNaN: true }), (camera, anchor, factor) => {
        const held = toTown(camera, view, anchor);
        const zoomed = scaleCamera(camera, view, camera.scale * factor, anchor);
        const seen = toView(zoomed, view, held);
        expect(seen.x).toBeCloseTo(anchor.x, 4);
        expect(seen.y).toBeCloseTo(anchor.y, 4);
      }),
    );
  });

  it('goes from one place to another without overshooting', () => {
    fc.assert(
      fc.property(cameras, cameras, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        expect(betweenCameras(from, to, 0)).toEqual(from);
        const between = betweenCameras(from, to, share);
        for (const axis of ['x', 'y', 'scale'] as const) {
          const [least, most] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])];
          expect(between[axis]).toBeGreaterThanOrEqual(least - 1e-6 * Math.abs(most - least) - 1e-9);
          expect(between[axis]).toBeLessThanOrEqual(most + 1e-6 * Math.abs(most - least) + 1e-9);
        }
      }),
    );
  });

  it('never looks past the town', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const kept = keepInTown(camera, bounds, view);
        expect(kept.x).toBeGreaterThanOrEqual(bounds.left - 16 / camera.scale);
        expect(kept.x).toBeLessThanOrEqual(bounds.right + 16 / camera.scale);
        expect(keepInTown(kept, bounds, view)).toEqual(kept);
      }),
    );
  });
});
