import { describe, expect, it } from 'vitest';
import type { PresetId } from '../../../src/model/scenario/presets/index.ts';
import { StageColours } from '../../../src/ui/stage/stage-colours.svelte.ts';

describe('the meaning of the colours', () => {
  it('is the one that the lesson of a preset is about, until another is chosen', () => {
    let preset: PresetId = 'ten-tell-ten';
    const colours = new StageColours(() => preset);
    expect(colours.colour).toBe('left');
    colours.colour = 'day';
    expect(colours.colour).toBe('day');
    preset = 'excellent-restaurant';
    expect(new StageColours(() => preset).colour).toBe('stage');
  });

  it('lets one stage stand out only while the colours are the stages', () => {
    const colours = new StageColours(() => 'excellent-restaurant');
    colours.isolated = 'fan';
    colours.colour = 'hop';
    expect(colours.isolated).toBeNull();
  });
});
