import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { toView } from '../../../src/scene/view/camera.ts';
import { Viewpoint } from '../../../src/scene/view/viewpoint.ts';

const view = { width: 800, height: 600 };
const town = new Float32Array([-50, -30, 50, 30, 0, 0]);

describe('Viewpoint', () => {
  let viewpoint: Viewpoint;
  beforeEach(() => {
    viewpoint = new Viewpoint();
    viewpoint.resize(view);
    viewpoint.showTown(town, 1);
  });

  it('shows the whole town, and keeps showing it when the view changes its size', () => {
    expect(viewpoint.fitted).toBe(true);
    const before = viewpoint.camera.scale;
    viewpoint.resize({ width: 400, height: 300 });
    expect(viewpoint.fitted).toBe(true);
    expect(viewpoint.camera.scale).toBeLessThan(before);
  });

  it('has the texts at the edge in view as well', () => {
    const before = viewpoint.camera.scale;
    viewpoint.showTown(town, 1, [{ x: 0, y: 60 }]);
    expect(viewpoint.camera.scale).toBeLessThan(before);
    expect(toView(viewpoint.camera, view, { x: 0, y: 60 }).y).toBeLessThan(view.height);
  });

  it('moves only as far as it takes to see somebody well', () => {
    viewpoint.zoomBy(4);
    viewpoint.reveal({ x: 45, y: 0 });
    const { x } = toView(viewpoint.camera, view, { x: 45, y: 0 });
    expect(x).toBeLessThan(view.width);
    expect(x).toBeGreaterThan(view.width / 2);
    const { camera } = viewpoint;
    viewpoint.reveal({ x: 44, y: 0 });
    expect(viewpoint.camera).toBe(camera);
  });

  it('keeps where one looked when the view changes its size', () => {
    viewpoint.zoomBy(4);
    const before = viewpoint.camera;
    viewpoint.resize({ width: 700, height: 500 });
    expect(viewpoint.camera).toEqual(before);
    expect(viewpoint.fitted).toBe(false);
  });

  it('does not move, nor hand out another camera, at the ends', () => {
    const before = viewpoint.camera;
    viewpoint.zoomBy(0.5);
    viewpoint.panBy(300, 300);
    expect(viewpoint.camera).toBe(before);
  });

  it('is fitted again after zooming all the way out', () => {
    viewpoint.zoomBy(8, { x: 700, y: 20 });
    viewpoint.zoomBy(0.01, { x: 100, y: 500 });
    expect(viewpoint.fitted).toBe(true);
    expect(viewpoint.camera.x).toBeCloseTo(0);
    expect(viewpoint.camera.y).toBeCloseTo(0);
  });

  it('drags the town along with the pointer', () => {
    viewpoint.zoomBy(4);
    const before = toView(viewpoint.camera, view, { x: 0, y: 0 });
    viewpoint.panBy(30, -20);
    const after = toView(viewpoint.camera, view, { x: 0, y: 0 });
    expect(after.x - before.x).toBeCloseTo(30);
    expect(after.y - before.y).toBeCloseTo(-20);
  });

  it('comes no closer than a few people wide, but always closer than the whole town', () => {
    viewpoint.zoomBy(1e9);
    expect(viewpoint.spacing).toBeCloseTo(96);
    viewpoint.showTown(new Float32Array([0, 0]), 1);
    const whole = viewpoint.camera.scale;
    viewpoint.zoomBy(1e9);
    expect(viewpoint.camera.scale).toBeCloseTo(whole * 2);
  });

  it.each([
    [view, { width: 300, height: 500 }],
    [{ width: 300, height: 500 }, view],
  ])(
    'looks at some people together, whatever becomes of the size of the view and on its way',
    (one, other) => {
      const people = [
        { x: 10, y: -12 },
        { x: 22, y: 3 },
      ];
      const areSeen = (size: typeof view) =>
        people.every((person) => {
          const { x, y } = toView(viewpoint.camera, size, person);
          return x > 0 && y > 0 && x < size.width && y < size.height;
        });
      viewpoint.resize(one);
      viewpoint.glide(1000, () => viewpoint.frame(people));
      viewpoint.advance(1100);
      viewpoint.resize(other);
      viewpoint.advance(9000);
      expect(areSeen(other)).toBe(true);
      const { scale } = viewpoint.camera;
      viewpoint.fit();
      expect(viewpoint.camera.scale).toBeLessThan(scale);
      viewpoint.frame(people);
      expect(viewpoint.camera.scale).toBeCloseTo(scale);
      viewpoint.panBy(9000, 0);
      viewpoint.resize(one);
      expect(areSeen(one)).toBe(false);
    },
  );

  it('glides back to the whole town and then rests', () => {
    viewpoint.closeUp({ x: 40, y: 20 });
    const near = viewpoint.camera;
    viewpoint.glide(1000, () => viewpoint.fit());
    expect(viewpoint.camera).toBe(near);
    expect(viewpoint.advance(1400)).toBe(true);
    expect(viewpoint.camera.scale).toBeLessThan(near.scale);
    expect(viewpoint.advance(5000)).toBe(false);
    expect(viewpoint.fitted).toBe(true);
    expect(viewpoint.camera.x).toBe(0);
  });

  it('stops gliding as soon as somebody takes the wheel', () => {
    viewpoint.glide(0, () => viewpoint.closeUp({ x: 0, y: 0 }));
    viewpoint.advance(300);
    viewpoint.zoomBy(1.1);
    const taken = viewpoint.camera;
    expect(viewpoint.advance(400)).toBe(false);
    expect(viewpoint.camera).toBe(taken);
  });

  it('keeps some of the town in view whatever one does', () => {
    const move = fc.tuple(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      fc.double({ min: -5000, max: 5000, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        for (const [factor, dx, dy] of moves) {
          viewpoint.zoomBy(factor, { x: dx, y: dy });
          viewpoint.panBy(dx, dy);
        }
        const { x, y, scale } = viewpoint.camera;
        expect(Math.abs(x)).toBeLessThanOrEqual(51 + 16 / scale);
        expect(Math.abs(y)).toBeLessThanOrEqual(31 + 16 / scale);
        viewpoint.fit();
      }),
    );
  });
});
