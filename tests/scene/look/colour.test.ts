import { describe, expect, it } from 'vitest';
import { mixColours, parseColour } from '../../../src/scene/look/colour.ts';

describe('parseColour', () => {
  it('reads six digits', () => {
    expect(parseColour('#ff0080')).toEqual([1, 0, 128 / 255]);
  });

  it.each(['red', '#fff', '#12345g', '#1234567'])('refuses %s and says what it wanted', (text) => {
    expect(() => parseColour(text)).toThrow(/Expected a colour like #23201b/);
  });
});

describe('mixColours', () => {
  it('goes from the one to the other', () => {
    expect(mixColours([0, 0, 0], [1, 0.5, 0], 0)).toEqual([0, 0, 0]);
    expect(mixColours([0, 0, 0], [1, 0.5, 0], 0.5)).toEqual([0.5, 0.25, 0]);
    expect(mixColours([0, 0, 0], [1, 0.5, 0], 1)).toEqual([1, 0.5, 0]);
  });
});
