import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** Choosing a scenario. */
export const gallery = {
  title: 'Scenarios',
  open: (title: string) => `Scenario: ${title}`,
  legend:
    'Each picture is the scenario’s own run: who has heard (heavy) and who went (light); its height is the whole town.',
  current: 'shown now',
  changed: (controls: number) =>
    `yours: ${count(controls)} ${controls === 1 ? 'control' : 'controls'} changed`,
  figures: (people: number, days: number, heard: number, went: number) =>
    `${count(people)} people, ${count(days)} ${days === 1 ? 'day' : 'days'}: ${percent(heard)} heard, ${percent(went)} went`,
};
