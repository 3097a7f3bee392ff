import type { LeftFinding } from '../../findings/left.ts';
import type { ReachedFinding } from '../../findings/most-reached.ts';
import type { ReproductionFinding } from '../../findings/reproduction.ts';
import type { SentimentFinding } from '../../findings/sentiment.ts';
import type { StagesFinding } from '../../findings/stages.ts';
import type { Visitor, VisitsFinding } from '../../findings/visits.ts';
import type { Stage } from '../../model/story/stages.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal, signed } = numbers;

const tenth = (value: number): string => decimal(Math.round(value * 10) / 10);

/** "All 2" are both. */
const allOf = (people: number) => (people === 2 ? 'Both' : `All ${count(people)}`);
/** Of fewer than this, so many of them say more than a share does. */
const MANY = 20;
const part = (number: number, people: number) => (people < MANY ? count(number) : percent(number / people));
const people = (value: number) => `${count(value)} ${value === 1 ? 'person' : 'people'}`;

/** Of those who have heard: what several of them do. */
const doing: Record<Stage, string> = {
  unaware: 'have not heard',
  unmoved: 'are unmoved',
  dormant: 'forgot it',
  relaying: 'pass it on',
  planning: 'mean to go',
  warned: 'were warned off',
  fan: 'went and are delighted',
  critic: 'went and are let down',
  customer: 'went and are content',
};

/** The same of the only one. */
const doingAlone: Record<Stage, string> = {
  unaware: 'has not heard',
  unmoved: 'is unmoved',
  dormant: 'forgot it',
  relaying: 'passes it on',
  planning: 'means to go',
  warned: 'was warned off',
  fan: 'went and is delighted',
  critic: 'went and is let down',
  customer: 'went and is content',
};

const visitors: Record<Visitor, string> = { fan: 'delighted', customer: 'content', critic: 'let down' };

/** Texts of the charts that stand behind “more”. */
export const moreCharts = {
  stages: {
    subtitle: 'people by what they do, by day',
    empty: 'Nobody has heard of it yet. Press Play.',
    finding(finding: StagesFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has heard of it';
        case 'all':
          return finding.people === 1
            ? `The only one who knows of it ${doingAlone[finding.stage]}`
            : `${allOf(finding.people)} who have heard ${doing[finding.stage]}`;
        case 'most':
          return `Most who have heard ${doing[finding.stage]}: ${percent(finding.share)}`;
        case 'largest':
          return `The largest group ${doingAlone[finding.stage]}: ${percent(finding.share)} of those who have heard`;
        case 'tied':
          return `Of those who have heard, ${percent(finding.share)} ${doing[finding.stages[0]]} and ${percent(finding.share)} ${doing[finding.stages[1]]}`;
      }
    },
  },

  left: {
    subtitle: 'mean share, by day: of the first-hand story; of the truth about the place',
    retold: 'left',
    retoldHeading: 'Left of the story, retold',
    accuracy: 'true',
    accuracyHeading: 'True to the place',
    unit: 'share',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody retold the story. Raise “${relay}” and play again.`
        : `Nobody has retold the story yet. Play on, or raise “${relay}”.`,
    finding(finding: LeftFinding): string {
      switch (finding.kind) {
        case 'nobody-retold':
          return 'Nobody has retold the story yet';
        case 'nobody-now':
          return `After day ${count(finding.day)}, nobody holds a retold story any more`;
        case 'first':
          return `${percent(finding.share)} of the story is left`;
        case 'steady':
          return `${percent(finding.share)} of the story is left, about as much as on day ${count(finding.day)}`;
        case 'fell':
          return `What is left of the story fell from ${percent(finding.from)} on day ${count(finding.day)} to ${percent(finding.share)}`;
        case 'rose':
          return `What is left of the story rose from ${percent(finding.from)} on day ${count(finding.day)} to ${percent(finding.share)}`;
      }
    },
  },

  reproduction: {
    subtitle: (days: number, isCounting: boolean) =>
      [
        'new tellers per teller, by the day they began',
        ...(days > 1 ? [`line: mean of ${count(days)} days`] : []),
        ...(isCounting ? ['dashed: not finished telling'] : []),
      ].join('; '),
    unit: 'new tellers per teller',
    line: 'each makes',
    lineHeading: (days: number) =>
      days === 1 ? 'The same, where ten or more began' : `Mean of ${count(days)} days`,
    daily: 'on this day',
    dailyHeading: 'New tellers each makes',
    began: 'began to tell',
    beganHeading: 'Began to tell',
    tipping: 'tipping line',
    unknown: 'New tellers per teller: not known yet',
    pending: 'It is worked out when the run is over.',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody began to tell. Raise “${relay}” and play again.`
        : `Nobody has begun to tell. Play on, or raise “${relay}”.`,
    finding(finding: ReproductionFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has begun to tell';
        case 'unsettled':
          return `Too early to say: ${people(finding.tellers)} ${finding.tellers === 1 ? 'has' : 'have'} not finished telling`;
        case 'few':
          return `Too few for a mean: ${count(finding.tellers)} ${finding.tellers === 1 ? 'teller' : 'tellers'} made ${count(finding.made)} new ${finding.made === 1 ? 'one' : 'ones'}`;
        case 'above':
          return `On day ${count(finding.day)}, a teller makes ${ratioAbove(finding.ratio)}: above the tipping line`;
        case 'fell':
          return `${period(finding.day, finding.until)}, a teller makes no more than one new teller`;
        case 'never':
          return `${whereItStayed(finding.most < 1, finding.until)} the tipping line: ${ratioAtMost(finding.most)}`;
      }
    },
  },

  sentiment: {
    subtitle: 'mean feeling of those who hold the story, by day',
    ends: (value: number): string => (value > 0 ? 'all good' : value < 0 ? 'all bad' : '0'),
    line: 'feeling',
    heading: 'Mean feeling',
    unit: '−1 to 1',
    empty: (isAtEnd: boolean): string =>
      isAtEnd ? 'Nobody held the story.' : 'Nobody holds the story yet. Press Play.',
    finding(finding: SentimentFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody holds a story to feel about';
        case 'nobody-now':
          return `After day ${count(finding.day)}, nobody remembers a detail any more`;
        case 'good':
          return `Those who hold the story think well of it: ${signed(finding.mean)}`;
        case 'bad':
          return `Those who hold the story think badly of it: ${signed(finding.mean)}`;
        case 'between':
          return `Good and bad about balance: ${signed(finding.mean)}`;
        case 'turned-good':
          return `The feeling turned good on day ${count(finding.day)}: ${signed(finding.mean)}`;
        case 'turned-bad':
          return `The feeling turned bad on day ${count(finding.day)}: ${signed(finding.mean)}`;
      }
    },
  },

  visits: {
    subtitle: 'people who went so far, by what they made of it',
    empty: (act: string) => `Nobody has gone yet: raise “${act}”.`,
    finding(finding: VisitsFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has gone yet';
        case 'only-first':
          return 'Nobody has gone since the first day';
        case 'all':
          return finding.people === 1
            ? `The only one who went is ${visitors[finding.visitor]}`
            : `${allOf(finding.people)} who went are ${visitors[finding.visitor]}`;
        case 'most':
          return `Of ${count(finding.people)} who went, ${part(finding.number, finding.people)} are ${visitors[finding.visitor]}`;
        case 'mixed': {
          const [first, second] = finding.parts;
          return `Of ${count(finding.people)} who went, ${part(first.number, finding.people)} ${first.number === 1 ? 'is' : 'are'} ${visitors[first.visitor]} and ${part(second.number, finding.people)} ${visitors[second.visitor]}`;
        }
      }
    },
  },

  reached: {
    subtitle: 'people whom their words came to, so far',
    heading: 'Person',
    number: 'Number',
    column: 'Reached',
    share: 'Share of those who have heard',
    select: (name: string, reached: number) => `${name}: reached ${people(reached)}. Show their story.`,
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody told anybody. Raise “${relay}” and play again.`
        : `Nobody has told anybody yet. Play on, or raise “${relay}”.`,
    finding(finding: ReachedFinding, nameOf: (person: number) => string): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has told anybody yet';
        case 'one':
          return `${nameOf(finding.person)} reached the most: ${people(finding.reached)}, ${percent(finding.share)} of all who have heard`;
        case 'tied':
          return `Several reached the most: ${people(finding.reached)} each`;
      }
    },
  },
};

/** More than 1 stays more than 1, however it is rounded. */
const ratioAbove = (ratio: number): string =>
  tenth(ratio) === '1' ? 'just over one other' : `${tenth(ratio)} new ones`;
/** Less than 1 stays less than 1, and some are not none. */
function ratioAtMost(ratio: number): string {
  if (ratio === 0) return 'no new tellers';
  if (ratio === 1) return 'at most one new teller each';
  if (tenth(ratio) === '0') return 'hardly any new tellers';
  return tenth(ratio) === '1' ? 'just under one new teller each' : `at most ${tenth(ratio)} new tellers each`;
}

function whereItStayed(isBelow: boolean, until: number | null): string {
  if (until === null) return isBelow ? 'It stayed below' : 'It never rose above';
  return `Until day ${count(until)}, ${isBelow ? 'below' : 'not above'}`;
}

const period = (day: number, until: number | null): string => {
  if (until === null) return `Since day ${count(day)}`;
  return day === until ? `On day ${count(day)}` : `From day ${count(day)} to day ${count(until)}`;
};

export type MoreChartWords = typeof moreCharts;
