import type { Reason } from '../../findings/bet-reasons.ts';
import { mostChosen, type BetRun, type Score, type Spread } from '../../findings/bets.ts';
import { isShare, type Answer, type Subject, type Way } from '../../model/bets/bet.ts';
import type { LineFault } from '../../model/bets/guess-lines.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { printable } from '../grammar/printable.ts';
import { counted, form, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** A share of runs, in so many of a hundred. */
const ofHundred = (share: number): number => Math.round(100 * share);

/** A value of a subject, with its unit. */
function value(about: Subject, number: number): string {
  if (about === 'outbreak') return `${count(ofHundred(number))} of 100 runs`;
  return isShare(about) ? percent(number) : people(number);
}
function bare(about: Subject, number: number): string {
  if (about === 'outbreak') return count(ofHundred(number));
  return isShare(about) ? percent(number) : count(number);
}

const QUESTIONS: Record<Subject, (people: string, days: number, topic: TopicWords) => string> = {
  reach: (town, days, { place }) =>
    `How many of ${town} will have heard about ${place} by day ${count(days)}?`,
  visits: (town, days, { visit }) => `How many of ${town} will ${visit.base} by day ${count(days)}?`,
  critics: (town, days) => `How many of ${town} will come away disappointed by day ${count(days)}?`,
  retold: (_, days) =>
    `How much of the story will be left on day ${count(days)} with those who have it second-hand?`,
  lost: (_, days) => `Of 100 who join to earn, how many will have lost money by day ${count(days)}?`,
  outbreak: () => 'Of 100 runs, each with other luck, in how many will the story take off?',
};

/** What a number counts, after it. */
const WHAT: Record<Subject, (topic: TopicWords) => string> = {
  reach: () => 'heard of it',
  visits: ({ visit }) => visit.past,
  critics: () => 'came away disappointed',
  retold: () => 'of the story is left',
  lost: () => 'of those who joined to earn lost money',
  outbreak: () => 'of the runs took off',
};

const answer = (about: Subject, { low, high }: Answer, whole: number): string => {
  if (about === 'outbreak') {
    const from = count(ofHundred(low));
    if (high === null) return `${from} or more of 100 runs`;
    return low === 0
      ? `fewer than ${count(ofHundred(high))} of 100 runs`
      : `${from} to ${count(ofHundred(high) - 1)} of 100 runs`;
  }
  const isOfOne = isShare(about);
  const shares = [low / whole, (high ?? whole) / whole].map((share) =>
    numbers.percent(Math.round(share * 1000) / 1000),
  );
  if (high === null)
    return isOfOne ? `${percent(low)} or more` : `${count(low)} or more (from ${shares[0]!} on)`;
  if (low === 0)
    return isOfOne ? `less than ${percent(high)}` : `fewer than ${count(high)} (under ${shares[1]!})`;
  return isOfOne
    ? `${percent(low)} to ${percent(high)}`
    : `${count(low)} to ${count(high - 1)} (${shares[0]!} to ${shares[1]!})`;
};

const NOBODY_RETELLS = 'Nobody has the story second-hand';

/** Where nothing came of what a bet is about. */
const NOTHING: Partial<Record<Subject, string>> = {
  lost: 'Nobody has joined to earn',
  outbreak: 'The runs are not there yet',
};

const times = (factor: number): string =>
  factor < 3 ? `${numbers.exact(Math.round(factor * 10) / 10)} times` : `${count(factor)} times`;

function scored(about: Subject, score: Score, town: number): string {
  switch (score.kind) {
    case 'nothing':
      return `${NOTHING[about] ?? NOBODY_RETELLS}, so there is nothing to compare with.`;
    case 'choice':
      if (score.off === 0) return 'You had it right.';
      return `You chose “${answer(about, score.chosen, town)}”: ${['', 'one answer', 'two answers', 'three answers', 'four answers'][Math.abs(score.off)]!} too ${score.off > 0 ? 'high' : 'low'}.`;
    default: {
      const yours = `${score.kind === 'curve' ? 'Your curve ends at' : 'You said'} ${value(about, score.guess)}`;
      if (score.nearness === 'exact') return `${yours}: you hit it.`;
      if (score.nearness === 'close') return `${yours}: close.`;
      const far = score.times === null ? '' : `${times(score.times)} `;
      return `${yours}: ${far}too ${score.nearness}.`;
    }
  }
}

function takesOff({ died, runs }: Extract<Reason, { kind: 'lucks' }>): string {
  if (died === 0)
    return 'With these settings it always takes off: so many pass it on that luck hardly matters.';
  if (died === runs) return 'With these settings it never takes off, whatever the luck: too few pass it on.';
  return `With the same settings it died out in ${count(died)} of ${count(runs)} runs: while few know, luck decides. One run alone cannot tell.`;
}

function reason(why: Reason, { place, visit }: TopicWords): string {
  switch (why.kind) {
    case 'agree':
      return 'Would it be so with other luck? Roll again, or run it 100 times.';
    case 'died':
      return `The story died out: the last person heard on day ${count(why.day)}. Many stories do, by luck alone.`;
    case 'old-news':
      return `${percent(why.share)} of all tellings came to people who had heard already.`;
    case 'few-convinced':
      return `Only ${percent(why.share)} of those who heard were convinced; the others told nobody.`;
    case 'doubled':
      return `From ${count(why.first)} to ${count(why.reach)} takes only ${count(why.times)} doublings: what doubles looks small for long, and then is everywhere.`;
    case 'afresh':
      return `${people(why.fans)} came back delighted, and each began the story about ${place} afresh.`;
    case 'went':
      return `Of the ${people(why.reach)} who heard, ${percent(why.share)} ${visit.past}.`;
    case 'disappointed':
      return `Of the ${people(why.went)} who ${visit.past}, ${percent(why.share)} came away disappointed.`;
    case 'retold':
      return `Every retelling loses a part, and it went through up to ${count(why.hops)} of them.`;
    case 'pay':
      return `Of what members were paid, ${percent(why.fromCustomers)} came from customers, and ${percent(why.fromFees)} were the fees of those who joined.`;
    case 'lucks':
      return takesOff(why);
    case 'late':
      return `While few know, few tell: half of all who heard did so only after day ${count(why.day)}.`;
    case 'early':
      return `Whoever could be reached was reached early: half of all who heard knew by day ${count(why.day)}.`;
  }
}

function lineFault({ line, text, problem }: LineFault): string {
  const where = `Line ${count(line)}, “${printable(text)}”`;
  switch (problem.code) {
    case 'noNumber':
      return `${where}: no number was found; write a name and a number, such as “Ada: 300”.`;
    case 'outside':
      return `${where}: the number must be from ${count(problem.low)} to ${count(problem.high)}.`;
    case 'otherQuestion':
      return `${where}: this is a bet on another question.`;
    case 'curveByLink':
      return `${where}: a curve cannot be typed; paste the link that has it.`;
    case 'tooMany':
      return `${where}: at most ${count(problem.most)} guesses are taken in.`;
  }
}

/** “answer 2”, or “answers 1 and 4”. */
const answersOf = (places: readonly number[]): string =>
  places.length === 1
    ? `answer ${count(places[0]! + 1)}`
    : `answers ${new Intl.ListFormat('en-GB').format(places.map((place) => count(place + 1)))}, equally many each`;

/** A guess that is made before the run is shown. */
export const bets = {
  heading: 'Bet before you look',
  question: (about: Subject, town: number, days: number, topic: TopicWords) =>
    QUESTIONS[about](`the ${people(town)}`, days, topic),
  about: 'Bet on',
  subjects: (topic: TopicWords): Record<Subject, string> => ({
    reach: 'who hears of it',
    visits: `who will ${topic.visit.base}`,
    critics: 'who is disappointed',
    retold: 'how much is left',
    lost: 'who loses money',
    outbreak: 'how often it takes off',
  }),
  way: 'By',
  ways: { choice: 'choosing', number: 'a number', curve: 'drawing the curve' } satisfies Record<Way, string>,
  answer,
  answers: 'Answers',
  keys: 'Or press the number on the keyboard.',
  number: (about: Subject): string =>
    about === 'outbreak'
      ? 'Your number of 100 runs'
      : isShare(about)
        ? 'Your number, in percent'
        : 'Your number of people',
  outside: (about: Subject, whole: number): string =>
    isShare(about) ? 'Type a number from 0 to 100.' : `Type a whole number from 0 to ${count(whole)}.`,
  sketch: 'Draw over the chart, or move its points with the arrow keys.',
  point: (day: number, number: number) => `Day ${count(day)}: ${people(number)}`,
  points: 'Your curve',
  /** The person who bets. */
  name: 'Your name, if you like',
  lock: (isOfManyRuns: boolean): string =>
    isOfManyRuns ? 'Lock it in and run it 100 times' : 'Lock it in and watch',
  skip: (isOfManyRuns: boolean): string => (isOfManyRuns ? 'Just run it 100 times' : 'Just watch'),
  seen: 'You have seen the run before, so this one has other luck.',
  held: 'The run stays hidden until you have locked your guess.',
  heldRuns:
    'A story takes off when at least one in twenty of the town is convinced. The runs stay hidden until you have locked your guess.',
  class: {
    heading: 'More people bet',
    help: {
      choice: 'One a line: a name and the number of the answer, such as “Ada: 2”, or a link with a bet.',
      number: 'One a line: a name and a number, such as “Ada: 300”, or a link with a bet.',
      curve: 'One a line: a link with a bet.',
    } satisfies Record<Way, string>,
    faults: (faults: readonly LineFault[]) => faults.map(lineFault),
    more: (rest: number) =>
      `And ${counted(rest, { one: 'more line', other: 'more lines' })} that could not be read.`,
    /** What they expect together. */
    spread: (about: Subject, spread: Spread, guesses: number, whole: number): string => {
      const all = counted(guesses, { one: 'guess', other: 'guesses' });
      if (spread.way === 'choice') return `${all}; most on ${answersOf(mostChosen(spread.counts))}.`;
      const [low, high] =
        spread.way === 'curve' ? [spread.low * whole, spread.high * whole] : [spread.low, spread.high];
      return `${all}, from ${bare(about, low)} to ${bare(about, high)}.`;
    },
    median: 'the middle one',
    middleIs: (number: string) => `the middle one: ${number}`,
    strip: 'All guesses',
    dot: (name: string, about: Subject, number: number) =>
      `${name === '' ? 'a guess' : printable(name)}: ${bare(about, number)}`,
  },
  you: 'you',
  truth: 'the run',
  truthIs: (number: string, isOfManyRuns: boolean) => `${isOfManyRuns ? 'the runs' : 'the run'}: ${number}`,
  /** Above the run while it plays. */
  yours: {
    choice: (about: Subject, chosen: Answer, whole: number) => `Your bet: ${answer(about, chosen, whole)}`,
    number: (about: Subject, number: number, topic: TopicWords) =>
      about === 'outbreak'
        ? `Your bet: it takes off in ${value(about, number)}`
        : isShare(about)
          ? `Your bet: ${percent(number)} ${about === 'lost' ? 'lose money' : 'left'}`
          : `Your bet: ${count(number)} ${{ reach: 'will have heard', visits: `will ${topic.visit.base}`, critics: 'disappointed' }[about]}`,
    curve: (about: Subject, end: number) => `Your bet: your curve, up to ${value(about, end)}`,
  },
  by: (name: string, bet: string) => (name === '' ? bet : `${bet} (${printable(name)})`),
  /** The outcome, without the guess. */
  came: (
    about: Subject,
    number: number,
    { people: town, lucks }: Pick<BetRun, 'people' | 'lucks'>,
    topic: TopicWords,
  ) =>
    lucks && about === 'outbreak'
      ? `The story took off in ${count(lucks.tookOff)} of ${count(lucks.runs)} runs.`
      : isShare(about)
        ? `${percent(number)} ${WHAT[about](topic)}.`
        : `${count(number)} of ${people(town)} ${WHAT[about](topic)} (${percent(number / town)}).`,
  nothingCame: (about: Subject) => `${NOTHING[about] ?? NOBODY_RETELLS}.`,
  scored,
  why: 'Why was it different?',
  reason,
  nearest: (names: readonly string[], all: number) => {
    const known = names
      .filter((name) => name !== '')
      .slice(0, 5)
      .map(printable);
    const rest = all - known.length;
    const list =
      known.length === 0
        ? counted(all, { one: 'person', other: 'people' })
        : rest > 0
          ? `${known.join(', ')} and ${count(rest)} more`
          : known.join(', ');
    return `Nearest: ${list}.`;
  },
  rightOnes: (names: readonly string[], right: number, all: number) => {
    const known = names
      .filter((name) => name !== '')
      .slice(0, 5)
      .map(printable)
      .join(', ');
    return `${count(right)} of ${count(all)} ${form(right, { one: 'had it right', other: 'had it right' })}${known === '' ? '' : `: ${known}`}.`;
  },
  all: 'See the bets',
  again: 'Bet again',
  forget: 'Take the bet away',
  back: (isOfManyRuns: boolean): string => (isOfManyRuns ? 'Back to the runs' : 'Back to the run'),
};

/** Its shape, in every language. */
export type BetWords = typeof bets;
