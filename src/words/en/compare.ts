import type { PairsFacts } from '../../findings/pairs.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { changeBy, isCounted, MORE } from './lucks-outcomes.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** The end of a run, to be told beside another. */
export interface Ended {
  readonly reach: number;
  readonly went: number;
  readonly people: number;
}

/** What somebody did in a run, as a sentence has it. */
export interface Told {
  readonly heardOn: number | null;
  readonly wentOn: number | null;
}

/** Why somebody heard nothing in a run: who did not tell whom there. */
export interface Missed {
  /** `null` where nobody through whom it came in the other run knew of it. */
  readonly teller: string | null;
  /** `null` where it is the person themselves. */
  readonly listener: string | null;
  /** In one sentence, what became of the teller there; `null` where nothing is known. */
  readonly fate: string | null;
}

const on = (day: number) => `on day ${count(day)}`;

/** Two runs side by side. */
export const compare = {
  heading: 'Two runs side by side',
  back: 'Back to your run',
  with: 'Compare with',
  choices: {
    change: 'the run before your last change',
    pin: (name: string) => `kept: ${name}`,
    fork: 'the same run, changed from some day on',
    given: 'the run of the link',
    presets: 'Scenarios, with your luck',
  },
  a: 'A',
  b: 'B',
  /** Above a stage: which run it is. */
  sides: {
    own: 'your run',
    before: 'before your change',
    now: 'now',
    fork: (day: number, changes: readonly string[]) => `from day ${count(day)} on: ${changes.join(', ')}`,
  },
  /** In the place of the title while nothing can be told yet. */
  choosing: 'What is different from that day on?',
  coming: 'The other run is on its way.',
  same: 'A and B are the same run.',
  asking: (people: number) => `The other run has ${count(people)} people: it may take a while.`,
  begin: 'Run it',
  failed: 'The other run has stopped.',
  /** Both ends in a sentence. */
  title(a: Ended, b: Ended, { place }: TopicWords): string {
    const [one, other] = [`${count(a.reach)} people`, count(b.reach)];
    if (a.people !== b.people)
      return `In A ${percent(a.reach / a.people)} of ${count(a.people)} people heard about ${place}, in B ${percent(b.reach / b.people)} of ${count(b.people)}.`;
    if (a.reach === b.reach) return `In A and in B ${one} heard about ${place}.`;
    const difference = Math.abs(b.reach - a.reach);
    const side = b.reach > a.reach ? 'more' : 'fewer';
    const share = a.reach > 0 ? ` (${numbers.change(b.reach / a.reach - 1)})` : '';
    return `In A ${one} heard about ${place}, in B ${other}: ${count(difference)} ${side}${share}.`;
  },
  went: (a: Ended, b: Ended, { visit }: TopicWords) =>
    a.went === b.went
      ? `In both, ${count(a.went)} ${visit.past}.`
      : `In A ${count(a.went)} ${visit.past}, in B ${count(b.went)}.`,
  side: (reach: number, went: number, { visit }: TopicWords) =>
    `${count(reach)} heard, ${count(went)} ${visit.past}`,
  /** Of the two stages. */
  town: (side: string, outcome: string) => `Map of the town in ${side}, one dot a person: ${outcome}`,
  /** @param day the last on which both are the same */
  apart: (day: number) =>
    `Both are the same until day ${count(day)}. After the first difference other people tell first, and then everything differs a little: that is no fault.`,
  chaos:
    'After the first difference other people tell first, and then everything differs a little: that is no fault. Many lucks say what the change does.',
  alike: 'Nobody’s fate differs between A and B.',
  otherTown:
    'In A and B other people live at the same place: there is nobody to follow from one to the other.',
  fork: {
    day: 'From day',
    choose: 'Change something …',
    full: 'This scenario has as many events as it can have: remove one first.',
  },
  chart: {
    title: (difference: number, day: number) =>
      difference === 0
        ? `On day ${count(day)} as many have heard in A as in B`
        : `On day ${count(day)}, ${count(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} have heard in B`,
    subtitle: 'people who have heard, by day',
    difference: 'difference',
  },
  transport: 'Both runs',
  /** Asks to click somebody. */
  pick: 'Click somebody in either town, or press Enter in it, to read what became of them in both.',
  person: (name: string) => `${name}, in A and in B`,
  finding: 'Finding out …',
  close: 'Close',
  fate(side: string, { heardOn, wentOn }: Told, { visit }: TopicWords): string {
    if (heardOn === null && wentOn === null) return `In ${side} they never heard of it`;
    if (heardOn === null || heardOn === wentOn) return `In ${side} they ${visit.past} ${on(wentOn!)}`;
    return `In ${side} they heard of it ${on(heardOn)}${wentOn === null ? '' : ` and ${visit.past} ${on(wentOn)}`}`;
  },
  neither: 'Neither in A nor in B did they ever hear of it.',
  /** @param heard the side in which they heard */
  because({ teller, listener, fate }: Missed, heard: string): string {
    if (teller === null) return `, because nobody through whom it came to them in ${heard} did.`;
    const how = fate === null ? '.' : `. ${teller} there: ${fate}`;
    return `, because ${teller}, who told ${listener ?? 'them'} in ${heard}, did not tell ${listener === null ? 'them' : listener} here${how}`;
  },
  end: '.',
  lucks: {
    heading: (pairs: number) => `Is it luck? Both with the same ${count(pairs)} lucks`,
    begin: (pairs: number) => `Run both ${count(pairs)} times`,
    /** Of pairs that a plan asks for. */
    asking: (pairs: number, seconds: number) =>
      `${count(pairs)} runs of each may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
    more: (pairs: number) => `${count(pairs)} more pairs`,
    progress: (done: number, all: number) => `${count(done)} of ${count(all)} runs`,
    pause: 'Pause',
    other: 'Only towns with as many people are paired.',
    takeOff: {
      both: (value: number) => `${count(value)} take off in both`,
      onlyB: (value: number) => `${count(value)} only in B`,
      onlyA: (value: number) => `${count(value)} only in A`,
      neither: (value: number) => `${count(value)} in neither`,
    },
    sentences({ difference, whereBoth, pairs }: PairsFacts, outcome: OutcomeName): string[] {
      if (!difference) return [];
      const { better, worse, equal } = difference;
      const same = equal === 0 ? '' : `, the same in ${count(equal)}`;
      return [
        `With B, ${MORE[outcome] ?? 'more'} in ${count(better)} of ${count(pairs)} lucks, ${isCounted(outcome) && outcome !== 'days' ? 'fewer' : 'less'} in ${count(worse)}${same}. On average ${changeBy(outcome, difference)}.`,
        ...(whereBoth ? [`Where it takes off in both, ${changeBy(outcome, whereBoth)}.`] : []),
      ];
    },
    pair: (before: string, after: string, seed: string) =>
      `A ${before}, B ${after}, luck ${seed}. Watch both`,
  },
};

/** Its shape, in every language. */
export type CompareWords = typeof compare;
