import type { DrawnFigure } from '../../lesson/figure-of.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** The model in plain words. */
export const howItWorks = {
  intro:
    'Tell Ten plays out word of mouth, person by person. It shows what follows from its assumptions; it does not predict what will happen to a real place.',
  dayTitle: 'A day',
  day: [
    'On day 0 the first diners visit. Each finds the place as it is, with the luck of the evening, and leaves delighted, satisfied or disappointed.',
    'Every day, each teller meets some of their contacts and tells them the story: what they experienced themselves, or what they understood of what they were told.',
    'In each retelling details may be left out, exaggerated, blurred, coloured by the teller’s mood, or reversed.',
    'Whether a listener believes it is a matter of chance. The chance is the listener’s trust in the teller; it is lower if they have heard the story before, if the story has lost its details, or if they notice that the teller is paid.',
    'A convinced listener does one of five things, drawn by luck: acts on it (plans to go, or stays away and warns others), forgets it for now, passes it on, doubts it and may check, or shrugs it off.',
    'Somebody who forgot may be reminded, by chance or by another telling, as long as the memory lasts. Somebody who plans to go does so some days later, unless a bad story keeps them away.',
    'A visitor becomes a new first-hand source of good or bad news. The run ends after its last day, or earlier when nothing can happen any more.',
  ],
  dragLead: (runs: number) =>
    `Drag something in each sentence. Each figure is ${count(runs)} runs of a small town, run again as you drag: a thin line is one run, the heavy one their average.`,
  drag: {
    place: 'How good the place is',
    perDay: 'Told a day, at most',
    loss: 'Left out in each retelling',
    trust: 'Trust in a close contact',
    act: 'Listeners who act',
    cue: 'Reminded each day',
    fans: 'A delighted visitor tells',
  },
  waiting: 'The runs are on their way …',
  noFigure: (reason: string) => `There is no figure: ${reason} Drag again to try again.`,
  told(figure: DrawnFigure, days: number): string {
    switch (figure.kind) {
      case 'reach':
        return `By day ${count(days)}, ${percent(figure.mean.at(-1)!)} of the town have heard.`;
      case 'left':
        return `After five retellings, ${percent(figure.mean[5]!)} of the story is left.`;
      case 'visitors': {
        const [delighted, satisfied, disappointed] = figure.parts;
        return `Of the visitors, ${percent(delighted)} are delighted, ${percent(satisfied)} satisfied and ${percent(disappointed)} disappointed.`;
      }
      case 'town': {
        const [went, heard, rest] = figure.parts;
        return `Of the town, ${percent(went)} went, ${percent(heard)} only heard of it and ${percent(rest)} did not.`;
      }
    }
  },
  limitsTitle: 'What it leaves out',
  limits: [
    'One story about one place: no competitor, no second story, no price that reacts to the crowd.',
    'The network stays as it is: nobody moves, and no friendship begins or ends.',
    'Everybody follows the same rules. Only luck, mood, contacts and experience differ from person to person.',
    'The figures for trust come from surveys about brands, and what people say is not always what they do.',
    'The luck is fixed: the same scenario gives the same run. One run is one possible course of events; roll again a few times before you draw conclusions.',
  ],
  valuesTitle: 'Every default value and its source',
  values: (studied: number, ruled: number, chosen: number, yours: number) =>
    `${count(studied)} are figures from a study or from the arithmetic of the title. For ${count(ruled)}, a study gives the rule and the modeller chose the figure. ${count(chosen)} are entirely the modeller’s choice, because no measured figure is known: change them and see whether your conclusion holds. ${count(yours)} are yours to choose.`,
  columns: { parameter: 'Control', standard: 'Default', source: 'Source' },
};

/** Its shape, in every language. */
export type HowItWorksWords = typeof howItWorks;
