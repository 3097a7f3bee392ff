import type { Mood, RunSummary } from '../../findings/run-summary.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { form, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const days = (value: number): string => form(value, { one: 'one day', other: `${count(value)} days` });
/** The people who knew on day 0, in the middle of a sentence. */
const first = (value: number): string =>
  form(value, { one: 'the one person it began with', other: `the ${count(value)} people it began with` });

const MOODS: Record<Mood, string> = { good: 'mostly good', bad: 'mostly bad', mixed: 'mixed' };

/** The reach of the story, and its pace. */
function reachSentence(run: RunSummary, { place }: TopicWords): string {
  const { people: all, reach, lastDay, halfDay, fullDay, fastestDay } = run;
  const time = lastDay === 0 ? '' : `In ${days(lastDay)}, `;
  if (reach === 0) return capitalised(`${time}nobody heard about ${place}.`);
  if (run.first === all)
    return `Everybody was among the first to know about ${place}: nobody was left to tell.`;
  if (reach === run.first) return capitalised(`${time}nobody but ${first(run.first)} heard about ${place}.`);
  const isBoth = fastestDay === halfDay && halfDay !== null;
  const half =
    halfDay === null
      ? ''
      : `, half of them by day ${count(halfDay)}${isBoth ? ', the day it spread fastest' : ''}`;
  if (reach === all) {
    const everybody = all === 2 ? 'Both people' : `All ${people(all)}`;
    return `${everybody} heard about ${place} within ${days(fullDay)}${half}.`;
  }
  const pace = fastestDay === null || isBoth ? '' : `; it spread fastest on day ${count(fastestDay)}`;
  return `${time}${count(reach)} of ${people(all)} (${percent(reach / all)}) heard about ${place}${half}${pace}.`;
}

/** The share of the story that is left, and whether its feeling changed. */
function storySentence({ reach, left, mostHops, began, mood }: RunSummary): string {
  if (reach === 0) return 'There was no story to lose.';
  if (left === null)
    return mostHops === 0
      ? 'Nobody retold the story, so nothing of it was lost.'
      : 'In the end, nobody has the story second-hand: all that people still tell is first-hand.';
  if (left === 0)
    return `Nothing of the story is left with those who have it second-hand${moodClause(began, mood)}.`;
  const kept = left >= 0.9995 ? 'All of the story' : `On average, ${percent(left)} of the story`;
  return `${kept} is left with those who have it second-hand${moodClause(began, mood)}.`;
}

function moodClause(began: Mood | null, mood: Mood | null): string {
  if (mood === null) return ', without a single detail';
  if (began === null || began === mood) return `, and what people say is ${MOODS[mood]}`;
  return `, and what began as ${MOODS[began]} has become ${MOODS[mood]}`;
}

/** The visits with their outcome, and the end of the run. */
function visitSentence(run: RunSummary, { visit }: TopicWords): string {
  return `${capitalised(visitors(run, visit.past))}; ${endingOf(run)}.`;
}

function endingOf({ ending, lastDay }: RunSummary): string {
  const day = count(lastDay);
  if (ending === 'still-told') return `on day ${day}, the last, it was still being told`;
  if (ending === 'quiet') return `on day ${day}, the last, nobody told it any more`;
  const when = lastDay === 0 ? 'on the day it began' : `on day ${day}`;
  return `it ended ${when}, when ${ENDINGS[ending]}`;
}

const ENDINGS = {
  'ran-out': 'nobody was left to tell it or act on it',
  'all-told': 'everybody knew',
  settled: 'nothing could change any more',
} as const;

function visitors({ went, diners, fans, critics, customers }: RunSummary, past: string): string {
  if (went === 0) return `nobody ${past}`;
  const outcomes = [
    { number: fans, how: 'delighted' },
    { number: customers, how: 'satisfied' },
    { number: critics, how: 'disappointed' },
  ].filter(({ number }) => number > 0);
  const isFirstOnly = went === diners;
  if (outcomes.length === 1) {
    const how = `came away ${outcomes[0]!.how}`;
    const who = went === 1 ? '' : went === 2 ? 'both of ' : 'all of ';
    if (!isFirstOnly) return `${people(went)} ${past}${went === 1 ? ' and' : `, and ${who}them`} ${how}`;
    return `nobody ${past} but ${first(went)}, ${went === 1 ? 'who' : `${who}whom`} ${how}`;
  }
  const [most, ...rest] = outcomes.map(({ number, how }) => ({ number: count(number), how }));
  const others = rest.map(({ number, how }) => `${number} ${how}`);
  const list = [`${most!.number} came away ${most!.how}`, ...others];
  const counted = isFirstOnly ? `nobody ${past} but ${first(went)}` : `${people(went)} ${past} in all`;
  return `${counted}: ${list.slice(0, -1).join(', ')} and ${list.at(-1)!}`;
}

/** The end of a run. */
export const summary = {
  /** Three sentences, to be read aloud. */
  sentences: (run: RunSummary, topic: TopicWords): readonly [string, string, string] => [
    reachSentence(run, topic),
    storySentence(run),
    visitSentence(run, topic),
  ],
  copy: 'Copy the summary',
  copied: 'Summary copied',
  notCopied: 'The browser refused to copy',
};

/** Its shape, in every language. */
export type SummaryWords = typeof summary;
