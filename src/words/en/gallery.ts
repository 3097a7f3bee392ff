import { counted, people as somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';

const { percent } = numbers;

/** The end of a scenario's run; `heard` and `went` are shares of its people. */
interface GalleryFigures {
  readonly people: number;
  readonly days: number;
  /** True where the run ended before the scenario's last day. */
  readonly isOverEarly: boolean;
  readonly heard: number;
  readonly went: number;
}

/** The gallery in which one chooses a scenario. */
export const gallery = {
  title: 'Scenarios',
  legend:
    'Each picture shows the scenario’s run: the share of the town that has heard (heavy line) and the share that went (light line).',
  current: 'shown now',
  changed: (controls: number) => `yours: ${counted(controls, { one: 'control', other: 'controls' })} changed`,
  figures: ({ people, days, isOverEarly, heard, went }: GalleryFigures) =>
    `${somePeople(people)}, ${isOverEarly ? 'over after ' : ''}${counted(days, { one: 'day', other: 'days' })}: ${percent(heard)} heard, ${percent(went)} went`,
};

/** Its shape, in every language. */
export type GalleryWords = typeof gallery;
