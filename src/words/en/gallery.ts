import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** How a scenario's own run ended; the last two are shares of its people. */
interface GalleryFigures {
  readonly people: number;
  readonly days: number;
  /** True where that is fewer days than it might have taken. */
  readonly isOverEarly: boolean;
  readonly heard: number;
  readonly went: number;
}

/** Choosing a scenario. */
export const gallery = {
  title: 'Scenarios',
  legend:
    'Each picture is the scenario’s own run: who has heard (heavy) and who went (light); its height is the whole town.',
  current: 'shown now',
  changed: (controls: number) =>
    `yours: ${count(controls)} ${controls === 1 ? 'control' : 'controls'} changed`,
  figures: ({ people, days, isOverEarly, heard, went }: GalleryFigures) =>
    `${count(people)} people, ${isOverEarly ? 'over after ' : ''}${count(days)} ${days === 1 ? 'day' : 'days'}: ${percent(heard)} heard, ${percent(went)} went`,
};

/** Its shape, in every language. */
export type GalleryWords = typeof gallery;
