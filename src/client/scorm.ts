/*
 * A learning platform as SCORM 1.2 has it: an object called API in one of the frames around the page, or around the window
 * that opened it. Everything is a text; every call may fail, and none may take the page with it.
 */

/** The platform's object, as far as it is used. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
}

/** The most characters of what a platform keeps for the next visit. */
export const LONGEST_KEPT = 4096;

/** Frames that are looked at on the way up. */
const MOST_FRAMES = 10;

/** The platform's object in the frames around a window, or around the one that opened it; `null` where there is none. */
export function findScorm(from: Window): ScormApi | null {
  return around(from) ?? (from.opener ? around(from.opener as Window) : null);
}

function around(from: Window): ScormApi | null {
  try {
    for (let frame = from, step = 0; step < MOST_FRAMES; step++) {
      const { API } = frame as Window & { API?: ScormApi };
      if (typeof API?.LMSInitialize === 'function') return API;
      if (frame.parent === frame) return null;
      frame = frame.parent;
    }
  } catch {
    // A frame of somebody else, into which one may not look.
  }
  return null;
}

/** Statuses in which nobody has done anything yet. */
const FRESH = ['', 'not attempted', 'unknown'];

/** Modes in which a platform wants nothing kept; one that names none is meant to be stored to. */
const LOOKED_AT = ['browse', 'review'];

/** One visit to a platform, from its beginning to its end. */
export class ScormVisit {
  /** What was kept by the visit before; empty for none. */
  readonly kept: string;
  private readonly keeps: boolean;
  private isOpen: boolean;
  private isCompleted: boolean;
  private readonly began = Date.now();

  constructor(private readonly api: ScormApi) {
    this.isOpen = isTrue(this.call(() => api.LMSInitialize('')));
    const status = this.get('cmi.core.lesson_status');
    this.keeps = !LOOKED_AT.includes(this.get('cmi.core.lesson_mode'));
    this.isCompleted = status === 'completed' || status === 'passed';
    this.kept = this.get('cmi.suspend_data');
    // Whoever has only opened it is not done, and has no score, which is not the same as none of a hundred.
    if (FRESH.includes(status)) this.set('cmi.core.lesson_status', 'incomplete');
    this.commit();
  }

  /** False where the platform does not answer. */
  get isHeard(): boolean {
    return this.isOpen;
  }

  /** Has the platform keep a text for the next visit; what is too long is not kept. @returns whether it does */
  keep(text: string): boolean {
    if (text.length > LONGEST_KEPT) return false;
    return this.set('cmi.suspend_data', text) && this.commit();
  }

  /**
   * Reports how far somebody has come. What was completed stays so.
   * @param score 0 … 100; `null` for none
   */
  report(score: number | null, isCompleted: boolean): boolean {
    this.isCompleted ||= isCompleted;
    const done = [
      ...(score === null
        ? []
        : [
            this.set('cmi.core.score.min', '0'),
            this.set('cmi.core.score.max', '100'),
            this.set('cmi.core.score.raw', String(Math.round(score))),
          ]),
      this.set('cmi.core.lesson_status', this.isCompleted ? 'completed' : 'incomplete'),
      this.commit(),
    ];
    return done.at(-1)! && done.at(-2)!;
  }

  /** Ends the visit, once. */
  end(): void {
    if (!this.isOpen) return;
    this.set('cmi.core.session_time', spanText(Date.now() - this.began));
    this.set('cmi.core.exit', this.isCompleted ? '' : 'suspend');
    this.commit();
    this.call(() => this.api.LMSFinish(''));
    this.isOpen = false;
  }

  private get(name: string): string {
    const value = this.isOpen ? this.call(() => this.api.LMSGetValue(name)) : '';
    return typeof value === 'string' ? value : '';
  }

  private set(name: string, value: string): boolean {
    return this.isOpen && this.keeps && isTrue(this.call(() => this.api.LMSSetValue(name, value)));
  }

  private commit(): boolean {
    return this.isOpen && this.keeps && isTrue(this.call(() => this.api.LMSCommit('')));
  }

  private call(ask: () => unknown): unknown {
    try {
      return ask();
    } catch {
      return 'false';
    }
  }
}

/** Platforms answer with a text, and some with a flag. */
const isTrue = (answer: unknown): boolean => answer === 'true' || answer === true;

/** A span as `HHHH:MM:SS`. @param milliseconds at least 0 */
function spanText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.min(9999, Math.floor(seconds / 3600)), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join(':');
}
