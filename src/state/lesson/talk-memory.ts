import { isRecord } from '../../model/basics/records.ts';
import { checkTalk } from '../../lesson/check-talk.ts';
import { talkJson } from '../../lesson/talk-json.ts';
import type { Talk } from '../../lesson/talk.ts';
import { rememberRoom } from '../page/room-storage.ts';
import { recallRoom } from '../page/storage.ts';

/** All that has to be remembered of a talk that is given, so that a page that is loaded again goes on with it. */
export interface TalkMemory {
  readonly place: number;
  readonly step: number;
  /** Lucks in place of the talk's own, by chapter. */
  readonly lucks: Readonly<Record<number, string>>;
  /** The answer that each hand was for, by the place of the chapter. */
  readonly choices: Readonly<Record<number, readonly number[]>>;
}

/** A talk that begins with a chapter. */
export const memoryAt = (place: number): TalkMemory => ({ place, step: 0, lucks: {}, choices: {} });

/** Has the tab remember a talk for as long as it is open. @param asked a workshop by its name, or a talk */
export const rememberTalk = (asked: string | Talk, memory: TalkMemory): void =>
  rememberRoom(JSON.stringify({ talk: typeof asked === 'string' ? asked : talkJson(asked), memory }));

/** Has the tab remember no talk. */
export const forgetTalk = (): void => rememberRoom(null);

/** The talk that the tab remembers, whatever stands there; `null` for none. */
export function rememberedTalk(): { readonly asked: string | Talk; readonly memory: TalkMemory } | null {
  try {
    const kept: unknown = JSON.parse(recallRoom() ?? 'null');
    if (!isRecord(kept) || !isRecord(kept['memory'])) return null;
    const asked = typeof kept['talk'] === 'string' ? kept['talk'] : checkTalk(kept['talk']).talk;
    return asked === null ? null : { asked, memory: memoryIn(kept['memory']) };
  } catch {
    return null;
  }
}

function memoryIn({ place, step, lucks, choices }: Readonly<Record<string, unknown>>): TalkMemory {
  const whole = (value: unknown) =>
    Number.isInteger(value) && (value as number) > 0 ? (value as number) : 0;
  const members = (value: unknown) => Object.entries(isRecord(value) ? value : {});
  return {
    ...{ place: whole(place), step: whole(step) },
    lucks: Object.fromEntries(
      members(lucks).filter(([, luck]) => typeof luck === 'string'),
    ) as TalkMemory['lucks'],
    choices: Object.fromEntries(
      members(choices).map(([chapter, all]) => [
        chapter,
        Array.isArray(all) ? all.filter(Number.isInteger) : [],
      ]),
    ) as TalkMemory['choices'],
  };
}
