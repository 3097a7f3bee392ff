import type { workshops as english } from '../../en/workshops/index.ts';
import { tenTellTen } from './ten-tell-ten.ts';
import { tippingPoint } from './tipping-point.ts';

export const workshops: typeof english = { 'ten-tell-ten': tenTellTen, 'tipping-point': tippingPoint };
