import { isRecord } from '../../model/basics/records.ts';

/** What the speaker sees of a talk, as it is sent to their window: plain texts and numbers. */
export interface SpeakerState {
  readonly language: string;
  readonly title: string;
  /** “2 · The sum”. */
  readonly chapter: string;
  /** What is on the wall in this step: its text, question, what to watch, or lesson. */
  readonly now: string;
  readonly notes: string;
  /** What comes next, in words; `null` at the end. */
  readonly next: string | null;
  /** Milliseconds since the epoch. */
  readonly begun: number;
  /** Minutes that the talk takes up to the end of this chapter, and in all; `null` where nobody has said. */
  readonly due: number | null;
  readonly whole: number | null;
}

/** What the speaker may ask of the wall. */
const SPEAKER_ASKS = ['hello', 'goOn', 'goBack', 'blank', 'play'] as const;

export type SpeakerAsk = (typeof SPEAKER_ASKS)[number];

/** A message's mark, so that those of others are told apart. */
const STATE = 'tell-ten-talk';
const ASK = 'tell-ten-speaker';

export const stateMessage = (state: SpeakerState): object => ({ kind: STATE, state });

export const askMessage = (ask: SpeakerAsk): object => ({ kind: ASK, ask });

/** The state in a message; `null` in any other. */
export function stateIn(message: unknown): SpeakerState | null {
  if (!isRecord(message) || message['kind'] !== STATE || !isRecord(message['state'])) return null;
  const { state } = message;
  const areTexts = ['language', 'title', 'chapter', 'now', 'notes'].every(
    (name) => typeof (state as Record<string, unknown>)[name] === 'string',
  );
  return areTexts ? (state as unknown as SpeakerState) : null;
}

/** What a message asks for; `null` in any other. */
export function askIn(message: unknown): SpeakerAsk | null {
  if (!isRecord(message) || message['kind'] !== ASK) return null;
  return SPEAKER_ASKS.find((ask) => ask === message['ask']) ?? null;
}

/**
 * Whether a message is from a page of this address. Pages on disk have no origin: there, only who sends it tells.
 * @param from the sender that is expected; left out, any
 */
export function isOwnMessage({ origin, source }: MessageEvent, from?: object | null): boolean {
  const isOwnOrigin = location.protocol === 'file:' || origin === location.origin;
  return isOwnOrigin && source !== null && (from === undefined || source === from);
}

/** Where messages may arrive: browsers name no page on disk. */
export const ownTarget = (): string => (location.protocol === 'file:' ? '*' : location.origin);
