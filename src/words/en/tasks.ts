import { asClause } from '../grammar/as-clause.ts';
import type { AnswerFault } from '../../lesson/tasks/answer.ts';
import type { Tally } from '../../lesson/tasks/judge.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const towns = (value: number): string => counted(value, { one: 'town', other: 'towns' });

/** The tasks: what is asked, what one may change, hints from the faintest, and what a verdict says. */
export const tasks = {
  title: 'Learn: ten tasks',
  lead: 'Each task asks something of the model. Your answer is checked on towns that you have not seen.',
  levels: { 1: 'Level 1: see what happens', 2: 'Level 2: change it', 3: 'Level 3: at the edge' },
  solved: (solved: number, all: number) => `${count(solved)} of ${count(all)} solved`,
  isSolved: 'solved',
  all: 'All tasks',
  handIn: 'Hand in what you have solved …',
  leave: 'Leave the tasks',
  answer: 'Your answer',
  check: 'Check',
  checking: 'Checking your answer',
  towns: (value: number) => `${towns(value)} so far`,
  cancel: 'Cancel',
  next: (title: string) => `Next: ${title}`,
  allSolved: 'You have solved all ten tasks.',
  elsewhere: 'The town on the stage is not that of the task any more.',
  showTown: 'Show the task’s town',
  failed: (reason: string) =>
    `The answer could not be checked: ${asClause(reason)}. Press Check to try again.`,
  verdict: { yes: 'Yes.', no: 'No, not yet.', close: 'Too close to call.' },
  /** @param held what was looked for, as a clause */
  tally({ trial, held: times, runs, call, share }: Tally, held: string): string {
    const found = `${count(times)} of ${count(runs)}`;
    switch (trial) {
      case 'answer':
        return `In ${times === 0 ? 'none' : count(times)} of ${count(runs)} other towns, ${held}. It has to be so in at least ${count(Math.ceil(share * runs))} of them.`;
      case 'smaller':
        return `A step less: in ${found} towns. ${
          {
            yes: 'That is enough, so yours is not the smallest.',
            no: 'That is not enough, so yours is the smallest.',
            close: 'That is about what was asked for, so nobody can tell which is the smallest.',
          }[call]
        }`;
      case 'notLess':
        return `In ${found} other towns, ${held}. ${
          {
            yes: `Your answer is not too high.`,
            no: `That is clearly less than ${percent(share)}: your answer is too high.`,
            close: `That is about ${percent(share)}, the lower end of what you said.`,
          }[call]
        }`;
      case 'notMore':
        return `In ${found} other towns, ${held}. ${
          {
            no: `Your answer is not too low.`,
            yes: `That is clearly more than ${percent(share)}: your answer is too low.`,
            close: `That is about ${percent(share)}, the upper end of what you said.`,
          }[call]
        }`;
      case 'chain':
        return call === 'yes'
          ? 'Their story has no word about the food, and that is where it was lost.'
          : 'Either their story still has the food, or it was lost elsewhere in the chain.';
    }
  },
  fault(fault: AnswerFault, isShare: boolean): string {
    const written = (value: number) => (isShare ? percent(value) : count(value));
    switch (fault.code) {
      case 'missing':
        return 'There is no answer yet: give one, then check it.';
      case 'between':
        return `The answer is a number between ${written(fault.low)} and ${written(fault.high)}.`;
      case 'step':
        return 'The answer lies between two steps of the slider.';
      case 'whole':
        return 'People are counted in whole numbers.';
      case 'people':
        return `The answer is ${count(fault.count)} different people, by their numbers: 0 to ${count(fault.people - 1)}.`;
    }
  },
  hints: 'Hints',
  hint: (place: number, all: number) => `Hint ${place} of ${all}.`,
  openHint: (place: number, all: number) => `Open hint ${place} of ${all}`,
  hintsAreFree: 'A hint changes nothing about the verdict.',
  person: {
    who: 'Person, by number',
    hint: 'Click somebody on the stage, or type a number. Their chain of sentences is then beside the stage.',
    where: 'Where was the food lost?',
    between: (teller: string, listener: string) => `Between ${teller} and ${listener}`,
    noChain: 'This person holds no story from somebody else: find another one.',
    notLast: 'This is not the last day yet, and this chain may change.',
    toLast: 'Go to the last day',
  },
  people: {
    label: 'Ten people, by number',
    hint: 'Type numbers with commas between them, or click people on the stage and add them.',
    count: (picked: number, all: number) => `${count(picked)} of ${count(all)}.`,
    add: (name: string) => `Send ${name} to dinner`,
  },
  keep: {
    title: 'Keep your progress',
    kept: 'This browser remembers what you have solved until it is cleared. The link holds the same, on any machine.',
    refused:
      'This browser keeps nothing for this page: its storage is switched off or full. Take the link or the file along; they hold everything that you have solved.',
    cleared:
      'This browser had cleared what you have solved. All that this page still knew is kept again; take the link or the file along to be safe.',
    copy: 'Copy the link',
    save: 'Save a file',
    link: 'Link with your progress',
    open: 'Open a file with progress …',
    copied: 'The link is copied.',
    notCopied: 'The browser refused to copy. Select the link below and copy it.',
    opened: (name: string, found: number, strange: number) =>
      found === 0
        ? `${name}: expected a file that was saved here, and found no solved task in it.`
        : `${name}: ${counted(found, { one: 'solved task', other: 'solved tasks' })} taken over${
            strange > 0 ? `, ${counted(strange, { one: 'part', other: 'parts' })} not understood` : ''
          }.`,
  },
  tasks: {
    'three-rounds': {
      title: 'Three rounds',
      question:
        'One person eats well and tells ten. Each of those tells ten others, who have not heard. The town on the stage stops after two rounds. How many people have heard after three, the first one included?',
      may: 'Nothing is to be changed: predict a number.',
      label: 'People who have heard',
      held: 'exactly so many had heard after three rounds',
      hints: [
        'Count round by round: how many are new in each?',
        'Every person of the last round tells ten new ones, so each round brings ten times as many.',
        'Add up all rounds, with the first diner: 1 + 10 + 100 + …',
      ],
    },
    'smallest-tells': {
      title: 'How many must each tell?',
      question:
        'In this town many forget or shrug. Find the smallest number of people that everybody tells, so that at least half of the town hears of it in at least 80% of towns.',
      may: 'You may change how many each teller tells, for fans, critics and those who pass it on alike.',
      label: 'Each tells',
      held: 'at least half of the town had heard',
      hints: [
        'Raise it by one, and look at how many have heard at the end.',
        'One run is luck. “Run it 100 times” shows how often half of the town is reached.',
        'Between 4 and 7 it tips. The step below yours must fail in other towns.',
      ],
    },
    'fifth-retelling': {
      title: 'The fifth retelling',
      question:
        'A thousand chains of whispers. Set how much is forgotten in each retelling, so that the fifth keeps 30% of the story, 2 points more or less, in at least 80% of towns.',
      may: 'You may change the chance that a detail is lost in one retelling.',
      label: 'Lost in each retelling',
      held: 'the fifth retelling kept between 28% and 32% of the story',
      hints: [
        'The chart of what is left by retelling shows the fifth.',
        'If only forgetting counted, what is kept would be multiplied by itself five times: 0.79 × 0.79 × 0.79 × 0.79 × 0.79 is about 0.3.',
        'But details are also blurred and reversed, which costs some more. So lose a little less than 21%.',
      ],
    },
    'no-food': {
      title: 'Not a word about the food',
      question:
        'Find somebody in this town whose story, on the last day, has no word about the food. Then follow the chain of sentences to them: between whom was the food lost?',
      may: 'Nothing is to be changed: find a person and a place in their chain.',
      label: 'Person',
      held: 'the food was lost there',
      hints: [
        'Whoever heard it after many retellings has lost the most. Colour the town by what is left.',
        'Click somebody pale, and read their chain. A sentence without food comes from one without food, or lost it.',
        'Look for the first sentence in the chain that leaves out the food: it was lost between the one before and this one.',
      ],
    },
    'smallest-rewiring': {
      title: 'A few bridges',
      question:
        'Here everybody knows only their neighbours, and the story has thirteen days. Find the smallest share of long ties, so that at least half of the town hears of it in at least 80% of towns.',
      may: 'You may change the share of ties that lead to somebody far away.',
      label: 'Long ties',
      held: 'at least half of the town had heard',
      hints: [
        'Without long ties the story creeps from neighbour to neighbour. Watch how it jumps once there are some.',
        'It takes surprisingly few. Begin at the low end.',
        'Try 1%, 2% and 3%, each a hundred times.',
      ],
    },
    'ten-diners': {
      title: 'Ten dinners to give away',
      question:
        'Ten neighbours have dined, and the story does not get far. Choose ten other people, so that at least twice as many hear of it, in at least 80% of towns.',
      may: 'You may choose who dines. Neighbours have numbers that follow each other, in every town.',
      label: 'Ten people',
      held: 'at least twice as many had heard as from ten neighbours',
      hints: [
        'Ten neighbours know the same people. Whom do they tell who has not heard?',
        'Send people who have no friends in common: far from each other.',
        'There are 1,000 people in a circle. Take every hundredth.',
      ],
    },
    'raise-what-is-left': {
      title: 'Go and see for yourself',
      question:
        'Raise what is left of the story by at least 4 points, in at least 80% of towns. People who believed it and did nothing may check instead.',
      may: 'You may move listeners only from nothing to checking.',
      label: 'Check it themselves',
      held: 'at least 4 points more were left of the story',
      hints: [
        'Whoever checks goes there, and then tells what they lived through themselves.',
        'A few who check are not enough: there must be enough new first-hand stories.',
        'A tenth of the listeners is too few. Try twice as many.',
      ],
    },
    'platform-closes': {
      title: 'The platform closes',
      question:
        'Most of the telling here is done online. On day 20 the platform closes, and people can only speak to each other. How much of the town will not hear of it because of that? Predict it within 6 points, right in at least 80% of towns.',
      may: 'You may set up the closing as an event on the timeline, and compare with the same luck.',
      label: 'Of all people',
      held: 'the loss was within 6 points of what you said',
      hints: [
        'Look at how many have heard on day 20, and how many at the end.',
        'Not everybody after day 20 is lost: people still meet. Put an event on day 20 that sets “Told online” to 0.',
        'Compare reach with and without the event in several towns. The difference is between a quarter and a third of the town.',
      ],
    },
    'tipping-share': {
      title: 'How often does it take off?',
      question:
        'Just above the tipping point, most stories still die early. In which share of towns does this one take off, which is to say that it convinces at least 5% of the people? Predict it within 5 points.',
      may: 'Nothing is to be changed. “Run it 100 times” is allowed, and may not be enough.',
      label: 'Of all towns',
      held: 'it took off',
      hints: [
        'Each teller wins about 1.2 others. That is above one, but luck decides at the beginning.',
        'A hundred runs tell a share within 9 points only. Ask for 400.',
        'The share lies between a quarter and a third.',
      ],
    },
    'sharper-critics': {
      title: 'Better than true',
      question:
        'Stories grow when they are told. Set by how much, so that at least twice as many of those who visit are disappointed as with 5%, and at most 2% more people hear of it, in at least 80% of towns.',
      may: 'You may change by how much each retelling exaggerates.',
      label: 'Exaggerated in each retelling',
      held: 'at least twice as many visitors were disappointed, and hardly more people had heard',
      hints: [
        'Exaggeration raises what visitors expect. The place stays as it is.',
        'Count critics against visits, not critics alone. Compare with the setting before.',
        'A tenth is too little. Go a little further than 15%.',
      ],
    },
  },
};

export type TaskWords = typeof tasks;
