import { describe, expect, it } from 'vitest';
import { packState } from '../../../src/model/measures/person-state.ts';
import { DORMANT, FAN, RELAYING } from '../../../src/model/story/stages.ts';
import { parseColour } from '../../../src/scene/look/colour.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { arcColours } from '../../../src/scene/shown/arc-colours.ts';

const look = { theme: THEMES.light, mode: 'stage', lastDay: 9, sized: false, isolated: null } as const;
const states = Uint32Array.from([FAN, RELAYING, DORMANT], (stage) => packState(stage, 8, 0.5, 0));
const everybody = { states, traits: new Uint32Array(3) };

describe('the colour of an arc', () => {
  it('is its teller’s, and never grey', () => {
    const colourOf = arcColours(look, everybody);
    const { fan, relaying } = THEMES.light.stages;
    expect([0, 1, 2].map(colourOf)).toEqual([fan, relaying, relaying].map(parseColour));
  });

  it('is that of a ramp where colours tell something else', () => {
    const colourOf = arcColours({ ...look, mode: 'hop' }, everybody);
    colourOf(1).forEach((channel, index) =>
      expect(channel).toBeCloseTo(parseColour(THEMES.light.ramps.hop[4])[index]!),
    );
  });
});
