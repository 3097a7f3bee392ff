import { describe, expect, it, vi } from 'vitest';
import { steerByKey, wheelFactor } from '../../src/scene/steering.ts';

const stage = () => ({
  camera: { x: 0, y: 0, scale: 1 },
  zoomBy: vi.fn(),
  panBy: vi.fn(),
  fit: vi.fn(),
});

describe('steerByKey', () => {
  it('moves the view, not the town, where the arrow points', () => {
    const steered = stage();
    expect(steerByKey(steered, 'ArrowRight')).toBe(true);
    expect(steered.panBy).toHaveBeenCalledWith(-64, 0);
  });

  it('enlarges, shrinks and fits', () => {
    const steered = stage();
    for (const key of ['+', '-', '0']) expect(steerByKey(steered, key)).toBe(true);
    const [closer, farther] = steered.zoomBy.mock.calls.map(([factor]) => factor as number);
    expect(closer! * farther!).toBeCloseTo(1);
    expect(steered.fit).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each(['a', 'Enter', 'toString'])('leaves %s to the page', (key) => {
    expect(steerByKey(stage(), key)).toBe(false);
  });
});

describe('wheelFactor', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
    wheelFactor({ deltaY, deltaMode, ctrlKey });

  it('enlarges when turned away and undoes it when turned back', () => {
    expect(turn(-100)).toBeGreaterThan(1);
    expect(turn(-100) * turn(100)).toBeCloseTo(1);
  });

  it('knows lines, and takes a pinch for more than a turn', () => {
    expect(turn(3, 1)).toBeCloseTo(turn(48));
    expect(turn(-10, 0, true)).toBeGreaterThan(turn(-10));
  });

  it('does not leap when the wheel spins', () => {
    expect(turn(-5000)).toBe(turn(-240));
  });
});
