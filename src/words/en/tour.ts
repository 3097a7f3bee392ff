import { numbers } from './numbers.ts';

const { count } = numbers;

/** The guided tour of the page. */
export const tour = {
  label: 'Guided tour',
  place: (step: number, all: number) => `${count(step)} of ${count(all)}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'End the tour',
  steps: {
    town: {
      title: 'One dot, one person',
      text: 'The faint ones have heard nothing. The colour of the others shows what they do with the story; a ring means that they went to see. The legend is under the town.',
    },
    headline: {
      title: 'The day in one sentence',
      text: 'How many people have heard, how many went, and how much of the story is left after retelling.',
    },
    playback: {
      title: 'Play it, or drag it',
      text: 'The space bar plays and pauses; the arrow keys go one day forward or back. Drag the timeline to any day.',
    },
    controls: {
      title: 'Change one thing',
      text: 'The same town runs again, with the same luck. Your changes are marked, and Ctrl+Z undoes them. Other scenarios are behind the name at the top.',
    },
    charts: {
      title: 'Read it, and ask why',
      text: 'The charts follow the day on show. Click or tap a person in the town to read what they were told, who told them, and why they acted as they did.',
    },
  },

  /** Steps with other words for touch screens, which have no keyboard. */
  touchSteps: {
    playback: 'Start and stop it here, or go one day forward or back. Drag the timeline to any day.',
    controls:
      'The same town runs again, with the same luck. Your changes are marked, and the arrow above the controls undoes them. Other scenarios are behind the name at the top.',
    charts:
      'The charts follow the day on show. Tap a person in the town to read what they were told, who told them, and why they acted as they did.',
  },
};

/** Its shape, in every language. */
export type TourWords = typeof tour;
