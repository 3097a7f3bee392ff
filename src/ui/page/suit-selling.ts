import type { StageArrangement } from '../../state/stage/arrangement.svelte.ts';
import type { StageColours } from '../stage/stage-colours.svelte.ts';

/** Who brought whom in, and who lost, is what one wants to see where somebody sells; where nobody does, there is nothing of it to be seen. */
export function suitSelling(isSelling: boolean, arrangement: StageArrangement, colours: StageColours): void {
  if (isSelling && arrangement.wanted === 'town') {
    arrangement.wanted = 'downline';
    if (colours.colour === 'stage') colours.colour = 'earned';
  }
  if (isSelling) return;
  if (arrangement.wanted === 'downline') arrangement.wanted = 'town';
  if (colours.colour === 'earned') colours.colour = 'stage';
}
