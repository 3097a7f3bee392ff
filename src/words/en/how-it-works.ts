import { numbers } from './numbers.ts';

const { count } = numbers;

/** The model in plain words. */
export const howItWorks = {
  intro:
    'Tell Ten plays word of mouth through, person by person. It shows what follows from its assumptions; it does not foretell what will happen to a place.',
  dayTitle: 'A day',
  day: [
    'On day 0 the first diners visit. Each lives the place as it truly is, with the luck of the evening, and leaves delighted, content or let down.',
    'Every day, whoever tells meets some of their contacts and tells them what they hold: what they lived themselves, or what they understood of what they were told.',
    'At each retelling details may be lost, grow louder, blur, bend to the teller’s mood, or turn into their opposite.',
    'A listener believes with a probability: trust in the teller, less each time they have heard it before, less where the story has lost its details, less when played enthusiasm is seen through.',
    'Whoever is convinced does one of five things, settled by their luck: acts on it (goes to see, or stays away and warns others), forgets it for now, passes it on, doubts and may check, or nothing.',
    'Whoever forgot may be reminded by the street or by another telling, as long as something is remembered. Whoever means to go goes some days later, unless a bad story keeps them away.',
    'A visitor becomes a new first-hand source, of either sign. The run ends when its days are over, or when nothing can happen any more.',
  ],
  limitsTitle: 'What it leaves out',
  limits: [
    'One story about one place: no competitor, no second story, no price that reacts to the crowd.',
    'Who knows whom stays as it is: nobody moves, and no friendship begins or ends.',
    'Everybody follows the same rules. What differs is their luck, their mood, their contacts and what they lived.',
    'Trust was measured by asking people what they trust, in surveys about brands; what people say is not always what they do.',
    'The luck is fixed: the same scenario gives the same run. One run is one possible course of events; try others before you conclude anything.',
  ],
  valuesTitle: 'Every standard value, and where it comes from',
  values: (studied: number, ruled: number, chosen: number, yours: number) =>
    `${count(studied)} rest on a study’s figure or on the arithmetic of the title; for ${count(ruled)} a study gives the rule, and the figure is the modeller’s; ${count(chosen)} are altogether the modeller’s choice, because no measured figure is known: change them and see whether your conclusion holds. ${count(yours)} are yours to choose.`,
  columns: { parameter: 'What', standard: 'Standard', source: 'Source' },
};

/** Its shape, in every language. */
export type HowItWorksWords = typeof howItWorks;
