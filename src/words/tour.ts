import { tour as en, type TourWords } from './en/tour.ts';
import { tour as fr } from './fr/tour.ts';
import type { Language } from './index.ts';

/** Texts of the look around, which are loaded with it. */
export const TOUR: Readonly<Record<Language, TourWords>> = { en, fr };
