import type { WORKSHOPS, WorkshopId } from '../../../lesson/workshops/index.ts';
import type { WorkshopWords } from '../../../lesson/workshops/outline.ts';
import { tenTellTen } from './ten-tell-ten.ts';
import { tippingPoint } from './tipping-point.ts';
import { whisperGame } from './whisper-game.ts';
import { whoEarns } from './who-earns.ts';

/** What is said in each workshop. */
export const workshops: {
  readonly [Id in WorkshopId]: WorkshopWords<(typeof WORKSHOPS)[Id][number]['id']>;
} = {
  'ten-tell-ten': tenTellTen,
  'whisper-game': whisperGame,
  'tipping-point': tippingPoint,
  'who-earns': whoEarns,
};
