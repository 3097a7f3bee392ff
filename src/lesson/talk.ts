import type { Arrangement } from '../model/layout/arrangements.ts';
import type { PresetId } from '../model/scenario/presets/index.ts';
import type { Scenario, ScenarioPatch } from '../model/scenario/scenario.ts';
import type { Claim } from './claim.ts';

/** Version of the JSON form of a talk. */
export const TALK_VERSION = 1;

/** The most chapters of a talk, and the most answers of a bet. */
export const MOST_CHAPTERS = 60;
export const MOST_ANSWERS = 5;

/** The most runs of a chapter with other luck. */
export const MOST_RUNS = 1000;

/** The most characters of a title, an answer or a question, and of a text. */
export const LONGEST_LINE = 160;
export const LONGEST_TEXT = 4000;

/** What can stand out in a chapter. */
export const TALK_CHARTS = [
  ...(['reach', 'stages', 'left', 'visits', 'story', 'reproduction'] as const),
  // Where somebody sells: what was earned, and whose money it was.
  ...(['earnings', 'pay'] as const),
] as const;
export const TALK_COLOURS = ['stage', 'left', 'hop', 'mood', 'day', 'earned'] as const;
/** The room's own whisper game: to be typed in, or beside the retellings of the run. */
export const TALK_WHISPERS = ['room', 'beside'] as const;

/** What a run is shown beside: that of the chapter before, or its other side. */
export const TALK_COMPARED = ['before', 'twin'] as const;

/** What stands out while a chapter is shown; what is left out stays as it was. */
export interface Shown {
  readonly chart?: (typeof TALK_CHARTS)[number];
  readonly colour?: (typeof TALK_COLOURS)[number];
  readonly layout?: Arrangement;
  /** Whose chain of sentences is large on the wall. */
  readonly person?: number;
  /** The scenario is run so often, each time with other luck. */
  readonly runs?: number;
  /** The run is shown beside another one: of the two above, or a preset's. */
  readonly compare?: (typeof TALK_COMPARED)[number] | PresetId;
  /** Whose accounts are large on the wall, where somebody sells: a person's, or those of the middle one who joined to earn. */
  readonly statement?: 'middle' | number;
  readonly whisper?: (typeof TALK_WHISPERS)[number];
}

/** What the room bets on before the run is shown. */
export interface TalkBet {
  readonly question: string;
  /** Two to five. */
  readonly answers: readonly string[];
  /** The place of the one that comes true, from 0. */
  readonly right: number;
}

/** One step of a talk. */
export interface Chapter {
  readonly title: string;
  /** A little Markdown, with numbers of the run such as `{reach@36}`. */
  readonly text: string;
  /** What to look for while the run plays, and what it has shown: one sentence each, `''` for none. */
  readonly watch: string;
  readonly lesson: string;
  /** For the speaker alone. */
  readonly notes: string;
  /** Minutes that it takes; `null` where nobody has said. */
  readonly minutes: number | null;
  /** A scenario of its own; `null` where it goes on with that of the chapter before. */
  readonly scenario: Scenario | null;
  /** Values in place of that scenario's. */
  readonly changes: ScenarioPatch;
  /** The day on which the run stops; `null` for its end. */
  readonly day: number | null;
  readonly show: Shown;
  readonly bet: TalkBet | null;
  /** What has to be true of the run, so that nobody stands in front of a room with one that does the opposite. */
  readonly claims: readonly Claim[];
  /** Of the run that whoever wrote the talk has seen: another machine with the same one runs the same; `null` for none. */
  readonly digest: string | null;
}

/** Chapters in the order in which they are told. */
export interface Talk {
  readonly title: string;
  /** The version of the engine that the digests are of; `null` where there are none. */
  readonly engine: number | null;
  readonly chapters: readonly Chapter[];
}
