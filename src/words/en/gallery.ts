import type { HalfOfRuns, Told } from '../../model/scenario/presets/half-of-runs.ts';
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

/** The range in which the middle half of the runs ended that were tried for it, by what is told of them. */
const RANGES: Record<Told, (from: string, to: string) => string> = {
  heard: (from, to) => `Of 500 runs, half ended with ${from} to ${to} having heard.`,
  went: (from, to) => `Of 500 runs, half ended with ${from} to ${to} having gone.`,
  left: (from, to) => `Of 500 runs, half ended with ${from} to ${to} of the story left.`,
  disappointed: (from, to) => `Of 500 runs, half ended with ${from} to ${to} of the visitors disappointed.`,
};

/** The gallery in which one chooses a scenario. */
export const gallery = {
  title: 'Scenarios',
  legend:
    'Each picture shows the scenario’s run: the share of the town that has heard (heavy line) and the share that went (light line).',
  current: 'shown now',
  changed: (controls: number) => `yours: ${counted(controls, { one: 'control', other: 'controls' })} changed`,
  figures: ({ people, days, isOverEarly, heard, went }: GalleryFigures) =>
    `${somePeople(people)}, ${isOverEarly ? 'over after ' : ''}${counted(days, { one: 'day', other: 'days' })}: ${percent(heard)} heard, ${percent(went)} went`,
  range: ({ told, from, to }: HalfOfRuns) => RANGES[told](percent(from), percent(to)),
  pair: 'Two sides of one lesson: the same town and the same luck, and one value apart',
};

/** Its shape, in every language. */
export type GalleryWords = typeof gallery;
