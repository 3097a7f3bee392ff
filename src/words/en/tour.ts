import { numbers } from './numbers.ts';

const { count } = numbers;

/** What the look around says. */
export const tour = {
  label: 'A look around',
  place: (step: number, all: number) => `${count(step)} of ${count(all)}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'End the tour',
  steps: {
    town: {
      title: 'One dot, one person',
      text: 'The faint ones have heard nothing. Colour tells what the others do with the story, and a ring that they went to see. The legend under the town has the names.',
    },
    headline: {
      title: 'The day in one sentence',
      text: 'How many have heard, how many went, and how much of the story is left where it was retold.',
    },
    playback: {
      title: 'Play it, or drag it',
      text: 'The space bar plays and pauses, the arrows go one day on or back. Drag the timeline to any day.',
    },
    controls: {
      title: 'Change one thing',
      text: 'The same town runs again, with the same luck. What you changed is marked, and Ctrl+Z takes it back. Other scenarios are behind the name at the top.',
    },
    charts: {
      title: 'Read it, and ask why',
      text: 'The charts show the day you look at. Click or tap somebody in the town to read what they were told, by whom, and why they did what they did.',
    },
  },

  /** Where there is no keyboard, other words for some of the steps. */
  touchSteps: {
    playback: 'Start and stop it here, and go a day on or back. Drag the timeline to any day.',
    controls:
      'The same town runs again, with the same luck. What you changed is marked, and the arrow above the controls takes it back. Other scenarios are behind the name at the top.',
    charts:
      'The charts show the day you look at. Tap somebody in the town to read what they were told, by whom, and why they did what they did.',
  },
};

/** Its shape, in every language. */
export type TourWords = typeof tour;
