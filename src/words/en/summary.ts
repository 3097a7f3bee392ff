import type { Mood, RunSummary } from '../../charts/run-summary.ts';
import type { TopicWords } from '../../model/topic.ts';
import { capitalised } from '../capitalised.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const days = (value: number): string => (value === 1 ? 'one day' : `${count(value)} days`);
const people = (value: number): string => `${count(value)} ${value === 1 ? 'person' : 'people'}`;

const MOODS: Record<Mood, string> = { good: 'mostly good', bad: 'mostly bad', mixed: 'mixed' };

/** How far it went, and how fast. */
function reachSentence(run: RunSummary, { place }: TopicWords): string {
  const { people: all, reach, first, lastDay, halfDay, fullDay, peakDay } = run;
  if (reach === 0) return `In ${days(lastDay)}, nobody heard about ${place}.`;
  if (first === all) return `Everybody was among the first to know about ${place}: nobody was left to tell.`;
  if (reach === first)
    return `In ${days(lastDay)}, nobody but the ${first === 1 ? 'first diner' : `${count(first)} first diners`} heard about ${place}.`;
  const half = `half of them by day ${count(halfDay)}`;
  if (reach === all)
    return `All ${people(all)} heard about ${place} within ${days(fullDay)}${halfDay > 0 ? `, ${half}` : ''}.`;
  const pace = peakDay === null ? '' : `, ${half}; day ${count(peakDay)} was the busiest`;
  return `In ${days(lastDay)}, ${count(reach)} of ${people(all)} (${percent(reach / all)}) heard about ${place}${pace}.`;
}

/** What was left of the story, and what changed. */
function storySentence({ reach, left, mostHops, began, mood }: RunSummary): string {
  if (reach === 0) return 'There was no story to lose.';
  if (left === null)
    return mostHops === 0
      ? 'Nobody took the story over: all that is said is first-hand.'
      : 'In the end nobody holds a retold story: all that is still said is first-hand.';
  const through = mostHops <= 1 ? 'one retelling' : `up to ${count(mostHops)} retellings`;
  const isWhole = left >= 0.9995;
  const kept = isWhole ? 'all of the story is left' : `${percent(left)} of the story is left on average`;
  return `After ${through}, ${kept}${moodClause(began, mood)}.`;
}

function moodClause(began: Mood | null, mood: Mood | null): string {
  if (mood === null) return ', without a single detail';
  if (began === null || began === mood) return `, and what people say is ${MOODS[mood]}`;
  return `, and what began as ${MOODS[began]} has become ${MOODS[mood]}`;
}

/** Who went and how it turned out, and how it ended. */
function visitSentence(run: RunSummary, { visit }: TopicWords): string {
  return `${capitalised(visitors(run, visit.past))}; ${ENDINGS[run.ending](count(run.lastDay))}.`;
}

const ENDINGS: Record<RunSummary['ending'], (day: string) => string> = {
  'ran-out': (day) => `it ended on day ${day}, when nobody was left who would tell it or act on it`,
  'all-told': (day) => `it ended on day ${day}, when everybody knew`,
  'still-told': (day) => `on day ${day}, the last, it was still being told`,
  quiet: (day) => `on day ${day}, the last, nobody told it any more`,
};

function visitors({ went, diners, fans, critics, customers }: RunSummary, past: string): string {
  if (went === 0) return `nobody ${past}`;
  const outcomes = [
    { number: fans, how: 'delighted' },
    { number: customers, how: 'content' },
    { number: critics, how: 'let down' },
  ].filter(({ number }) => number > 0);
  const who = went === diners ? `nobody but the first ${went === 1 ? 'diner' : count(went)} ${past}` : null;
  const counted = `${people(went)} ${past} in all`;
  if (outcomes.length === 1) {
    const all = went === 1 ? '' : went === 2 ? 'both ' : 'all ';
    return `${who ?? counted} and came away ${all}${outcomes[0]!.how}`;
  }
  const list = outcomes.map(({ number, how }) => `${count(number)} ${how}`);
  return `${who ?? counted}: ${list.slice(0, -1).join(', ')} and ${list.at(-1)!}`;
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
  notCopied: 'Copying was refused',
};
