import type { Change, LineageStep } from '../../model/inquiry/lineage.ts';
import { FACETS, FULL, LOST } from '../../model/story/story.ts';
import { callOf, CALLS, gradeOf, GRADES, type TopicWords } from '../../model/scenario/topic.ts';

type Facet = (typeof FACETS)[number];
type Heard = Exclude<Change, 'missing'>;

/** A part of a told sentence. The parts that are not silent make the sentence. */
export interface StoryPiece {
  readonly text: string;
  /** The facet it tells about, if it does. */
  readonly facet?: Facet;
  /** The audible change that the last retelling made to that facet, or to the advice at the end. */
  readonly change?: Heard;
  /** True for a facet that was lost in this retelling: it is shown in its former words, but not said. */
  readonly isSilent?: boolean;
}

/** @param next the words that follow */
type Opening = (next: string) => string;

/** The words with which a language puts a story together. */
export interface StoryWords {
  readonly quotes: readonly [string, string];
  /** The opening before the first facet. The next words may change its end: "que la", but "qu’elle". */
  readonly openings: {
    /** First-hand: nothing. */
    readonly own: Opening;
    readonly advertised: Opening;
    /** Second-hand, third-hand …, over and over, so that a chain does not repeat itself. */
    readonly retold: readonly Opening[];
  };
  /** Between two facets, and before the last one. */
  readonly comma: string;
  readonly and: string;
  readonly beforeCall: string;
  readonly end: string;
  /** Words for a facet that grew within its grade, rose to a stronger grade, or was reversed. */
  readonly louder: (grade: string) => string;
  readonly raised: (grade: string, before: string) => string;
  readonly turned: (grade: string) => string;
  /** The sentence left when every facet is lost. */
  readonly forgotten: (isGood: boolean) => string;
}

/** The version that is told, with the changes of its last retelling. */
export type ToldStep = Pick<LineageStep, 'hop' | 'story' | 'isGood' | 'changes'>;

/** A version as it is held. */
export type Version = Pick<LineageStep, 'story' | 'isGood'>;

/** The grade that is neither good nor bad. */
const MIDDLE = (GRADES - 1) / 2;

/** Between the calls to go and those to stay away. */
const MIDDLE_CALL = (CALLS - 1) / 2;

/** The pieces of one facet. */
interface Detail {
  readonly pieces: readonly StoryPiece[];
  readonly isSilent: boolean;
}

/**
 * The sentence of a person who holds this version, in pieces.
 * @param before the version that it was retold from; `null` for the first
 */
export function storyPieces(
  step: ToldStep,
  before: Version | null,
  topic: TopicWords,
  words: StoryWords,
): StoryPiece[] {
  const details = FACETS.flatMap((_, index) => detailOf(step, before?.story ?? null, topic, words, index));
  const said = details.filter(({ isSilent }) => !isSilent).length;
  if (said === 0) {
    const lost = details.flatMap(({ pieces }) => [...pieces, SPACE]);
    return [...lost, { text: words.forgotten(step.isGood) }];
  }
  const row = joined(details, said, words);
  return capitalised([
    { text: openingOf(step, before === null, words)(spoken(row)) },
    ...row,
    { text: words.beforeCall },
    { text: topic.calls[callOf(feelingOf(step))]!, change: changeOfCall(step, before) },
    { text: words.end },
  ]);
}

/** What became of the advice: it is given in other words only where it falls under another call. */
function changeOfCall(step: ToldStep, before: Version | null): Heard {
  const [old, now] = [before ?? step, step].map((version) => callOf(feelingOf(version)) - MIDDLE_CALL);
  if (old === now) return 'kept';
  return inOtherWords(old!, now!);
}

/** What the sentence comes to, as far as it is heard in passing: “… you must go.”; `null` where nothing is left to say. */
export function lastWords(step: ToldStep, topic: TopicWords, { quotes, end }: StoryWords): string | null {
  if (step.story.every((facet) => facet === LOST)) return null;
  return `${quotes[0]}… ${topic.calls[callOf(feelingOf(step))]!}${end}${quotes[1]}`;
}

/** The sentence alone, without quotation marks: only what is said. */
export const spoken = (pieces: readonly StoryPiece[]): string =>
  pieces
    .filter(({ isSilent }) => !isSilent)
    .map(({ text }) => text)
    .join('');

/** The mean of what is left, −1 … 1, on the side of its feeling. */
function feelingOf({ story, isGood }: Version): number {
  const left = story.filter((facet) => facet !== LOST);
  const mean = left.reduce((sum, facet) => sum + facet, 0) / (FULL * Math.max(1, left.length));
  return isGood ? Math.max(0, mean) : Math.min(-Number.EPSILON, mean);
}

/** The first version of a chain that is not first-hand is an advertisement's. */
function openingOf({ hop }: ToldStep, isFirst: boolean, { openings }: StoryWords): Opening {
  if (hop === 0) return openings.own;
  return isFirst ? openings.advertised : openings.retold[(hop - 1) % openings.retold.length]!;
}

/** One facet as it is said now, or, when it was just lost, as it was said before; nothing once it is gone. */
function detailOf(
  { story, changes }: ToldStep,
  before: readonly number[] | null,
  topic: TopicWords,
  words: StoryWords,
  index: number,
): Detail[] {
  const facet = FACETS[index]!;
  const { is, grades } = topic[facet];
  const wordOf = (value = LOST) => (value === LOST ? null : grades[gradeOf(value / FULL)]!);
  const old = wordOf(before?.[index]);
  const now = wordOf(story[index]);
  if (now === null) {
    const lost = { text: `${is} ${old}`, facet, change: 'lost', isSilent: true } as const;
    return old === null ? [] : [{ pieces: [lost], isSilent: true }];
  }
  const heard =
    old === null || old === now ? inSameWords(changes[index]!) : inOtherWords(before![index]!, story[index]!);
  // Nobody says that something is not just all right but slow.
  const isSoured = story[index]! < 0 && old === grades[MIDDLE];
  const subject = { text: `${is} `, facet };
  return [
    {
      pieces: [subject, { text: saidOf(heard, isSoured ? null : old, now, words), facet, change: heard }],
      isSilent: false,
    },
  ];
}

/** The audible change of a facet in the same word: getting quieter or turning within a grade sounds the same. */
const inSameWords = (change: Change): Heard => (change === 'louder' ? change : 'kept');

/** What is said in another word is always heard to have changed, however little it moved. */
function inOtherWords(before: number, after: number): Heard {
  if (before * after < 0) return 'turned';
  return Math.abs(after) > Math.abs(before) ? 'louder' : 'quieter';
}

function saidOf(change: Heard, old: string | null, now: string, words: StoryWords): string {
  if (change === 'turned') return words.turned(now);
  if (change !== 'louder') return now;
  return old === null || old === now ? words.louder(now) : words.raised(now, old);
}

/** Joins the details with commas and "and". Silent details keep their place and leave no gap. */
function joined(details: readonly Detail[], said: number, { comma, and }: StoryWords): StoryPiece[] {
  const row: StoryPiece[] = [];
  let count = 0;
  for (const { pieces, isSilent } of details) {
    if (isSilent) {
      if (count === said) row.push(SPACE);
      for (const piece of pieces) row.push(piece);
      if (count !== said) row.push(SPACE);
      continue;
    }
    count++;
    for (const piece of pieces) row.push(piece);
    if (count < said) row.push({ text: count === said - 1 ? and : comma });
  }
  return row;
}

const SPACE: StoryPiece = { text: ' ', isSilent: true };

/** Begins the first piece that is said with a capital. */
function capitalised(pieces: readonly StoryPiece[]): StoryPiece[] {
  const first = pieces.findIndex(({ text, isSilent }) => !isSilent && text !== '');
  return pieces
    .map((piece, index) =>
      index === first ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) } : piece,
    )
    .filter(({ text }) => text !== '');
}
