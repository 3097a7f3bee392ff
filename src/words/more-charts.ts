import { moreCharts as en, type MoreChartWords } from './en/more-charts.ts';
import { moreCharts as fr } from './fr/more-charts.ts';
import type { Language } from './index.ts';

export type { MoreChartWords } from './en/more-charts.ts';

/** Texts of the charts behind “more”, which are loaded with them. */
export const MORE_CHARTS: Readonly<Record<Language, MoreChartWords>> = { en, fr };
