import { numbers } from './numbers.ts';

/** The form for names of one's own. */
export const ownNames = {
  label: 'First names for the people of the town',
  hint: 'One a line, or between commas: a class sees itself in the town. They stay in this browser, and no link carries them.',
  placeholder: 'Ada, Ben, Mina …',
  use: 'Use these names',
  madeUp: 'Back to made-up names',
  used: (count: number) =>
    count === 0
      ? 'The names are made up.'
      : `${numbers.count(count)} ${count === 1 ? 'name' : 'names'} in use. In a large town several people share one.`,
  none: 'Type a name first.',
  imported: 'This network brings its own names, which are shown.',
};
