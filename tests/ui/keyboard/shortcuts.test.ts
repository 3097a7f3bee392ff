import { beforeAll, describe, expect, it, vi } from 'vitest';
import { steerByKey } from '../../../src/scene/steering.ts';
import {
  pressShortcut,
  SHORTCUTS,
  TOWN_SHORTCUTS,
  type Action,
  type View,
} from '../../../src/ui/keyboard/shortcuts.ts';

const press = (view: View, event: Partial<KeyboardEvent>) => {
  const done: Action[] = [];
  const actions = Object.fromEntries(SHORTCUTS.map(({ what }) => [what, () => done.push(what)]));
  const preventDefault = vi.fn();
  const full = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null, ...event };
  pressShortcut({ ...full, preventDefault } as unknown as KeyboardEvent, view, actions);
  expect(preventDefault).toHaveBeenCalledTimes(done.length);
  return done[0] ?? null;
};

// Node has no elements.
beforeAll(() => void vi.stubGlobal('Element', EventTarget));

describe('the keys', () => {
  it.each(['explore', 'present'] as const)('mean one thing each in view %s', (view) => {
    const keys = SHORTCUTS.filter(({ where }) => where.includes(view)).flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are told apart by Ctrl and Shift, and a letter is the same as its capital', () => {
    expect(press('explore', { key: ' ' })).toBe('play');
    expect(press('explore', { key: 'z', ctrlKey: true })).toBe('undo');
    expect(press('explore', { key: 'Z', metaKey: true, shiftKey: true })).toBe('redo');
    expect(press('present', { key: 'b' })).toBe('blank');
    expect(press('present', { key: 'B', shiftKey: true })).toBe('blank');
    expect(press('present', { key: 'f', ctrlKey: true })).toBeNull();
    expect(press('explore', { key: 'ArrowLeft', altKey: true })).toBeNull();
  });

  it('of a clicker step by a day where one explores, and go on with the talk where one presents', () => {
    expect(press('explore', { key: 'PageDown' })).toBe('forward');
    expect(press('present', { key: 'PageDown' })).toBe('goOn');
    expect(press('present', { key: 'PageUp' })).toBe('goBack');
    expect(press('present', { key: '.' })).toBe('blank');
    expect(press('explore', { key: 'b' })).toBe('outline');
    expect(press('present', { key: 'F5' })).toBe('first');
    expect(press('present', { key: 'F5', shiftKey: true })).toBe('first');
    // Elsewhere it loads the page again, as everybody expects.
    expect(press('explore', { key: 'F5' })).toBeNull();
    expect(press('present', { key: 'r', ctrlKey: true })).toBeNull();
  });

  it('of a clicker reach the talk also from a chart that has the focus, which is read by two arrows', () => {
    const chart = Object.assign(new EventTarget(), {
      closest: (selector: string) => (selector.includes('[role="slider"]') ? chart : null),
    });
    const pressed = (view: View) =>
      ['PageDown', 'PageUp', 'n', 'b', '.', 'Escape', 'F5', ' ', 'Home', 'ArrowLeft', 'ArrowRight'].map(
        (key) => press(view, { key, target: chart }),
      );
    const [talk, read] = [
      ['goOn', 'goBack', 'nextPreset', 'blank', 'blank', 'leave', 'first', 'play', 'first'],
      [null, null],
    ];
    expect(pressed('present')).toEqual([...talk, ...read]);
    expect(pressed('explore')).toEqual(Array(11).fill(null));
  });

  it('are left to whatever has used them before', () => {
    expect(press('explore', { key: ' ', defaultPrevented: true })).toBeNull();
  });
});

describe('the keys on the town', () => {
  it('steer it as they are said to', () => {
    const done: string[] = [];
    const stage = {
      camera: { x: 0, y: 0, scale: 1 },
      zoomBy: () => done.push('zoom'),
      panBy: () => done.push('move'),
      fit: () => done.push('fit'),
    };
    for (const { keys, what } of TOWN_SHORTCUTS) {
      if (what !== 'move' && what !== 'zoom' && what !== 'fit') continue;
      for (const key of keys) {
        expect(steerByKey(stage, key)).toBe(true);
        expect([key, done.pop()]).toEqual([key, what]);
      }
    }
  });
});
