import type { Outline } from './outline.ts';
import { tenTellTen } from './ten-tell-ten.ts';
import { tippingPoint } from './tipping-point.ts';
import { whisperGame } from './whisper-game.ts';
import { whoEarns } from './who-earns.ts';

/** The workshops that come with Tell Ten, by name. */
export const WORKSHOPS = {
  'ten-tell-ten': tenTellTen,
  'whisper-game': whisperGame,
  'tipping-point': tippingPoint,
  'who-earns': whoEarns,
} as const satisfies Record<string, Outline>;

export type WorkshopId = keyof typeof WORKSHOPS;

export const WORKSHOP_IDS = Object.keys(WORKSHOPS) as WorkshopId[];
