import { describe, expect, it } from 'vitest';
import { nearestStep, stepAfterKey } from '../../../src/charts/drawing/inspect.ts';

const plot = { left: 40, right: 240 };

describe('the step under the pointer', () => {
  it('is the nearest one', () => {
    expect(nearestStep(40, plot, 10)).toBe(0);
    expect(nearestStep(69, plot, 10)).toBe(1);
    expect(nearestStep(71, plot, 10)).toBe(2);
  });

  it('is the first or last one beside the plot', () => {
    expect(nearestStep(-500, plot, 10)).toBe(0);
    expect(nearestStep(500, plot, 10)).toBe(10);
  });

  it('is 0 on an axis of one step', () => {
    expect(nearestStep(200, plot, 0)).toBe(0);
  });
});

describe('keys', () => {
  it('move the inspected step by one or ten, and to the ends', () => {
    expect(stepAfterKey('ArrowRight', 3, 90)).toBe(4);
    expect(stepAfterKey('ArrowLeft', 3, 90)).toBe(2);
    expect(stepAfterKey('PageUp', 3, 90)).toBe(13);
    expect(stepAfterKey('End', 3, 90)).toBe(90);
    expect(stepAfterKey('Home', 3, 90)).toBe(0);
  });

  it('stop at the ends', () => {
    expect(stepAfterKey('ArrowLeft', 0, 90)).toBe(0);
    expect(stepAfterKey('PageUp', 85, 90)).toBe(90);
  });

  it('leave every other key to the page', () => {
    expect(stepAfterKey(' ', 3, 90)).toBeNull();
    expect(stepAfterKey('constructor', 3, 90)).toBeNull();
  });
});
