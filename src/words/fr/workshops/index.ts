import type { workshops as english } from '../../en/workshops/index.ts';
import { typeset } from '../../grammar/typeset.ts';
import { tenTellTen } from './ten-tell-ten.ts';
import { tippingPoint } from './tipping-point.ts';
import { whisperGame } from './whisper-game.ts';
import { whoEarns } from './who-earns.ts';

export const workshops = typeset<typeof english>({
  'ten-tell-ten': tenTellTen,
  'whisper-game': whisperGame,
  'tipping-point': tippingPoint,
  'who-earns': whoEarns,
});
