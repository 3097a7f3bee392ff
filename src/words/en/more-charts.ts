import type { LeftFinding } from '../../findings/left.ts';
import type { ReachedFinding } from '../../findings/most-reached.ts';
import type { ReproductionFinding } from '../../findings/reproduction.ts';
import type { SentimentFinding } from '../../findings/sentiment.ts';
import type { StagesFinding } from '../../findings/stages.ts';
import type { Visitor, VisitsFinding } from '../../findings/visits.ts';
import type { Stage } from '../../model/story/stages.ts';
import { counted, form, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal, signed } = numbers;

const tenth = (value: number): string => decimal(Math.round(value * 10) / 10);

/** "All 2" are both. */
const allOf = (people: number) => (people === 2 ? 'Both' : `All ${count(people)}`);
/** Below this many people, a count says more than a share. */
const MANY = 20;
const part = (number: number, people: number) => (people < MANY ? count(number) : percent(number / people));

/** Verbs for several people at a stage, after "who have heard". */
const doing: Record<Stage, string> = {
  unaware: 'have not heard',
  unmoved: 'shrugged it off',
  dormant: 'forgot it',
  relaying: 'pass it on',
  planning: 'plan to go',
  warned: 'were put off',
  fan: 'went and are delighted',
  critic: 'went and are disappointed',
  customer: 'went and are satisfied',
};

/** The same of one person or group. */
const doingAlone: Record<Stage, string> = {
  unaware: 'has not heard',
  unmoved: 'shrugged it off',
  dormant: 'forgot it',
  relaying: 'passes it on',
  planning: 'plans to go',
  warned: 'was put off',
  fan: 'went and is delighted',
  critic: 'went and is disappointed',
  customer: 'went and is satisfied',
};

const visitors: Record<Visitor, string> = { fan: 'delighted', customer: 'satisfied', critic: 'disappointed' };

/** Texts of the charts behind “More charts”. */
export const moreCharts = {
  stages: {
    subtitle: 'people by what they do, day by day',
    empty: 'Nobody has heard of it yet. Press Play.',
    finding(finding: StagesFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has heard of it';
        case 'all':
          return form(finding.people, {
            one: `The only one who has heard ${doingAlone[finding.stage]}`,
            other: `${allOf(finding.people)} who have heard ${doing[finding.stage]}`,
          });
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
    subtitle: 'average by day: how much of the story is left, and how much is true',
    retold: 'left',
    retoldHeading: 'Story left',
    accuracy: 'still true',
    accuracyHeading: 'Still true',
    unit: 'share',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody retold the story. Raise “${relay}” and run it again.`
        : `Nobody has retold the story yet. Play on, or raise “${relay}”.`,
    finding(finding: LeftFinding): string {
      switch (finding.kind) {
        case 'nobody-retold':
          return 'Nobody has retold the story yet';
        case 'nobody-now':
          return `After day ${count(finding.day)}, nobody has a retold story any more`;
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
        'new tellers per teller, by the day they started',
        ...(days > 1 ? [`line: average of ${count(days)} days`] : []),
        ...(isCounting ? ['dashed: still telling'] : []),
      ].join('; '),
    unit: 'new tellers per teller',
    line: 'each wins',
    lineHeading: (days: number) =>
      days === 1 ? 'Where ten or more began' : `Average of ${count(days)} days`,
    daily: 'on this day',
    dailyHeading: 'New tellers per teller',
    began: 'started telling',
    beganHeading: 'Started telling',
    tipping: 'tipping line',
    unknown: 'New tellers per teller: not known yet',
    pending: 'Calculated when the run ends.',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody started telling. Raise “${relay}” and run it again.`
        : `Nobody has started telling. Play on, or raise “${relay}”.`,
    finding(finding: ReproductionFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has started telling';
        case 'unsettled':
          return `Too early to say: ${people(finding.tellers)} ${form(finding.tellers, { one: 'is', other: 'are' })} still telling`;
        case 'few':
          return `Too few for an average: ${counted(finding.tellers, { one: 'teller', other: 'tellers' })} won ${counted(finding.made, { one: 'new one', other: 'new ones' })}`;
        case 'above':
          return `On day ${count(finding.day)}, a teller wins ${ratioAbove(finding.ratio)}: above the tipping line`;
        case 'fell':
          return `${period(finding.day, finding.until)}, a teller wins no more than one new teller`;
        case 'never':
          return `${whereItStayed(finding.most < 1, finding.until)} the tipping line: ${ratioAtMost(finding.most)}`;
      }
    },
  },

  sentiment: {
    subtitle: 'average opinion of those who know the story, by day',
    ends: (value: number): string => (value > 0 ? 'all good' : value < 0 ? 'all bad' : '0'),
    line: 'opinion',
    heading: 'Average opinion',
    unit: '−1 to 1',
    empty: (isAtEnd: boolean): string =>
      isAtEnd ? 'Nobody knew the story.' : 'Nobody knows the story yet. Press Play.',
    finding(finding: SentimentFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody knows the story, so nobody has an opinion';
        case 'nobody-now':
          return `After day ${count(finding.day)}, nobody remembers a detail any more`;
        case 'good':
          return `Those who know the story think well of it: ${signed(finding.mean)}`;
        case 'bad':
          return `Those who know the story think badly of it: ${signed(finding.mean)}`;
        case 'between':
          return `Good and bad opinions about balance: ${signed(finding.mean)}`;
        case 'turned-good':
          return `Opinion turned good on day ${count(finding.day)}: ${signed(finding.mean)}`;
        case 'turned-bad':
          return `Opinion turned bad on day ${count(finding.day)}: ${signed(finding.mean)}`;
      }
    },
  },

  visits: {
    subtitle: 'people who have gone so far, by what they thought of it',
    empty: (act: string) => `Nobody has gone yet: raise “${act}”.`,
    finding(finding: VisitsFinding): string {
      switch (finding.kind) {
        case 'nobody':
          return 'Nobody has gone yet';
        case 'only-first':
          return 'Nobody has gone since the first day';
        case 'all':
          return form(finding.people, {
            one: `The only one who went is ${visitors[finding.visitor]}`,
            other: `${allOf(finding.people)} who went are ${visitors[finding.visitor]}`,
          });
        case 'most':
          return `Of ${count(finding.people)} who went, ${part(finding.number, finding.people)} are ${visitors[finding.visitor]}`;
        case 'mixed': {
          const [first, second] = finding.parts;
          return `Of ${count(finding.people)} who went, ${part(first.number, finding.people)} ${form(first.number, { one: 'is', other: 'are' })} ${visitors[first.visitor]} and ${part(second.number, finding.people)} ${visitors[second.visitor]}`;
        }
      }
    },
  },

  reached: {
    subtitle: 'people they reached, directly or through others',
    heading: 'Person',
    number: 'Number',
    column: 'Reached',
    share: 'Share of those who have heard',
    select: (name: string, reached: number) => `${name}: reached ${people(reached)}. Show their story.`,
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Nobody told anybody. Raise “${relay}” and run it again.`
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

/** A ratio above 1 is never rounded to 1. */
const ratioAbove = (ratio: number): string =>
  tenth(ratio) === '1' ? 'just over one other' : `${tenth(ratio)} new ones`;
/** A ratio below 1 is never rounded to 1, and one above 0 never to 0. */
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
