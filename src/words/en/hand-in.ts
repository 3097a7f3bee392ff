import type { Disagreement } from '../../lesson/hand-in/verdict.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => counted(value, { one: 'run', other: 'runs' });

/** Handing in a claim, reading one, and marking many. */
export const handIn = {
  title: 'Hand in',
  lead: 'Say in your own words what you found. Your scenario and its luck go with it, so that whoever reads it sees the same run.',
  name: 'Name (optional)',
  claim: 'What I found',
  claimHelp: (left: number) =>
    `For instance: “With a little more passing on, half the town hears.” ${count(left)} characters left.`,
  preview: 'This is what you hand in',
  noClaim: 'Write what you found, then there is something to hand in.',
  notOver: 'The run is not over yet. Its figures come along once it is.',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The browser refused to copy. The link is selected: copy it with the keyboard',
  link: 'Link',
  length: (length: number, most: number) =>
    `The link has ${count(length)} characters. Mail and messengers carry ${count(most)}: hand in the file instead.`,
  apart: 'The network of this scenario is too large for a link: hand in the file instead.',
  save: 'Save as file',
  fileName: 'hand-in.json',
  print: 'Print',
  readTitle: (name: string) => (name === '' ? 'A claim that was handed in' : `Handed in by ${name}`),
  refused: 'What was handed in cannot be read:',
  by: (name: string) => `By ${name}`,
  scenario: 'Scenario',
  changed: 'Changed in it',
  unchanged: 'Nothing was changed in it.',
  change: (label: string, was: string, now: string) => `${label}: ${was} → ${now}`,
  events: (value: number) => counted(value, { one: 'event', other: 'events' }),
  people: (value: number) => counted(value, { one: 'person', other: 'people' }),
  behind: 'The runs behind it',
  run: (seed: string) => `One run with the luck “${seed}”.`,
  came: (reach: number, people: number, visits: number, days: number, { visit }: TopicWords) =>
    `${count(reach)} of ${count(people)} heard and ${count(visits)} ${visit.past}, within ${counted(days, { one: 'day', other: 'days' })}.`,
  many: (all: number, outbreaks: number, mean: number, seed: string) =>
    `${runs(all)} with the lucks “${seed}#0” to “${seed}#${all - 1}”: ${count(outbreaks)} took off, and ${count(mean)} heard on average.`,
  noFigures: 'It has no figures: the run was not over.',
  tasks: 'Tasks',
  withTasks: (value: number) =>
    `With the ${counted(value, { one: 'task', other: 'tasks' })} that I have solved`,
  solved: (right: number, said: number) =>
    `${count(right)} of ${counted(said, { one: 'task', other: 'tasks' })} solved`,
  again: 'Recomputed here',
  states: {
    unread: 'Unreadable',
    waiting: 'Waiting',
    large: 'Takes long',
    running: 'Recomputing …',
    failed: 'Could not be run',
    agrees: 'Agrees',
    differs: 'Does not agree',
    nothing: 'No figures',
    otherEngine: 'Other version',
  },
  verdicts: {
    waiting: 'It has not been recomputed yet.',
    large: 'It takes long to recompute, so it waits until you ask for it.',
    agrees: 'Every figure agrees with what this page finds.',
    differs: 'The figures are not those of this scenario. This is what the page finds:',
    nothing: 'There are no figures to compare. This is what the page finds:',
    otherEngine:
      'The figures are said to come from another version of the engine, and this one finds others:',
  },
  failed: (why: string) => `It could not be run: ${why}`,
  progress: (done: number, all: number) => `Recomputing: ${count(done)} of ${runs(all)}`,
  recompute: 'Recompute',
  cancel: 'Cancel',
  watch: 'Watch the run',
  /** @param task the title of a task by its name */
  differs: (difference: Disagreement, task: (id: string) => string) => {
    const pair =
      'said' in difference ? `${count(difference.said)} were said, ${count(difference.found)} are found` : '';
    switch (difference.what) {
      case 'reach':
        return `People who heard: ${pair}.`;
      case 'visits':
        return `People who went: ${pair}.`;
      case 'days':
        return `Days: ${pair}.`;
      case 'outbreaks':
        return `Runs that took off: ${pair}.`;
      case 'meanReach':
        return `People who heard on average: ${pair}.`;
      case 'digest':
        return 'The digest is that of another run.';
      case 'task':
        return `Task “${task(difference.task)}”: ${{ no: 'the answer is wrong', close: 'too close to call' }[difference.call]}.`;
    }
  },
  platform: {
    send: 'Hand in to the platform',
    sending: 'Recomputing what you hand in …',
    taken: 'The learning platform has taken it.',
    refused: 'The learning platform did not take it. Save the file, and hand that in.',
  },
  mark: {
    title: 'Mark what was handed in',
    lead: 'Paste the links, one a line, or drop files. Each is recomputed on this machine: a figure that somebody typed in does not count.',
    links: 'Links',
    take: 'Add',
    files: 'Choose files …',
    drop: 'or drop them here',
    empty: 'Nothing has been added yet.',
    others: (lines: number, first: string) =>
      lines === 1
        ? `One line is no Tell Ten link: “${first}”.`
        : `${count(lines)} lines are no Tell Ten links. The first is “${first}”.`,
    progress: (done: number, all: number) => `${count(done)} of ${count(all)} recomputed`,
    over: (all: number, agree: number) => `${count(agree)} of ${count(all)} agree with what this page finds.`,
    goOn: 'Go on',
    csv: 'Save as CSV',
    clear: 'Clear',
    csvName: 'marks.csv',
    columns: {
      number: 'No.',
      name: 'Name',
      claim: 'Claim',
      changed: 'Changed',
      reach: 'Heard',
      runs: 'Runs',
      tasks: 'Tasks',
      state: 'Figures',
    },
    heard: (reach: number, people: number) => `${count(reach)} (${percent(reach / people)})`,
    sort: (column: string) => `Sort by “${column}”`,
    open: (number: number) => `Open no. ${number}`,
    opened: 'Open',
    nobody: 'without a name',
    same: (number: number) => `The same run as no. ${number}.`,
    mended: 'The link was changed after it was made.',
  },
};

/** Its shape, in every language. */
export type HandInWords = typeof handIn;
