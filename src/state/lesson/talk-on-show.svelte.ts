import { untrack } from 'svelte';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { chapterScenarios } from '../../lesson/chapter-scenarios.ts';
import { shownAt } from '../../lesson/chapter-shows.ts';
import { minutesUpTo } from '../../lesson/chapter-minutes.ts';
import { answeredAt, stepsOf, type Step } from '../../lesson/chapter-steps.ts';
import type { Measured } from '../../lesson/figures.ts';
import type { Chapter, Shown, Talk } from '../../lesson/talk.ts';
import type { Choice } from '../compare/choice.ts';
import { otherLuck } from '../session/other-luck.ts';
import type { Session } from '../session/session.svelte.ts';
import { besideChapter, twinOfChapter } from './beside-chapter.ts';
import { measuredOf } from './measured.ts';
import { RoomBets, type RoomBet } from './room-bets.svelte.ts';
import { RoomWhisper } from './room-whisper.svelte.ts';
import { memoryAt, type TalkMemory } from './talk-memory.ts';

/** Where the talk is. */
interface At {
  readonly place: number;
  readonly step: number;
}

/**
 * A talk while it is given: where it is, and what the room has bet. It sets what the session runs. What the room has bet is
 * kept for as long as the talk is open, wherever one goes in it.
 */
export class TalkOnShow {
  readonly whisper = new RoomWhisper();
  /** Milliseconds since the epoch. */
  readonly begun = Date.now();
  #at = $state.raw<At>({ place: 0, step: 0 });
  /** Lucks in place of the talk's own, by chapter. */
  #lucks = $state.raw<Readonly<Record<number, string>>>({});
  /** True while the twin of the chapter's scenario is on show in its place. */
  #isTwin = $state(false);
  /** True while one of many runs is on show in their place. */
  #isWatching = $state(false);
  readonly #bets: RoomBets;
  readonly #session: Session;
  readonly #talk: () => Talk;

  readonly #scenarios = $derived.by(() => chapterScenarios(this.#talk().chapters));
  readonly #measured = $derived.by(() => {
    const { run, isStale } = this.#session;
    return run.isOver && !isStale && run.recording ? measuredOf(run.recording) : null;
  });

  /**
   * To be made in an effect root or while a component is set up.
   * @param talk in the language that is spoken
   * @param begin the chapter to begin with, or all that is remembered of the talk
   */
  constructor(session: Session, talk: () => Talk, begin: number | TalkMemory = 0) {
    this.#session = session;
    this.#talk = talk;
    const { place, step, lucks, choices } = typeof begin === 'number' ? memoryAt(begin) : begin;
    this.#lucks = lucks;
    this.#bets = new RoomBets(choices);
    untrack(() => {
      const there = Math.max(0, Math.min(talk().chapters.length - 1, place));
      this.#show({ place: there, step: Math.min(step, this.#steps(there).length - 1) });
    });
    // A chapter may stop before the run is over.
    $effect(() => {
      const { playback } = session;
      const { day } = this.chapter;
      if (this.step !== 'run' || day === null || !playback.isPlaying || playback.day < day) return;
      untrack(() => {
        playback.pause();
        playback.goTo(day);
      });
    });
  }

  /** What has to be remembered to go on with it. */
  get memory(): TalkMemory {
    return { ...this.#at, lucks: this.#lucks, choices: this.#bets.choices };
  }

  get talk(): Talk {
    return this.#talk();
  }

  /** The place of the chapter, from 0. */
  get place(): number {
    return this.#at.place;
  }

  get chapter(): Chapter {
    return this.talk.chapters[this.place]!;
  }

  get step(): Step {
    return this.#steps(this.place)[this.#at.step]!;
  }

  get isAtStart(): boolean {
    return this.place === 0 && this.#at.step === 0;
  }

  get isAtEnd(): boolean {
    return this.#after === null;
  }

  /** The chapter and the step that come next; `null` at the end. */
  get next(): { readonly chapter: Chapter; readonly step: Step } | null {
    const after = this.#after;
    return (
      after && { chapter: this.talk.chapters[after.place]!, step: this.#steps(after.place)[after.step]! }
    );
  }

  readonly shown: Shown = $derived.by(() => shownAt(this.talk.chapters, this.place));

  /** The numbers of the run; `null` while they are not known. */
  get measured(): Measured | null {
    return this.#measured;
  }

  /** People in the scenario on show. */
  get people(): number {
    return this.#session.settings.scenario.people;
  }

  /** Minutes up to the end of the chapter, and of the whole talk; `null` where a chapter has none. */
  get minutes() {
    return minutesUpTo(this.talk.chapters, this.place);
  }

  /** False where the chapter goes on with the run of the one before. */
  get bringsRun(): boolean {
    const { scenario, changes } = this.chapter;
    return scenario !== null || Object.keys(changes).length > 0;
  }

  /** True where the chapter's own run is not the one that whoever wrote the talk has seen. */
  get isOtherRun(): boolean {
    const { digest } = this.chapter;
    const isOwn = !this.#isTwin && !this.#isWatching && this.#lucks[this.place] === undefined;
    return isOwn && digest !== null && this.#measured !== null && this.#session.run.digest !== digest;
  }

  get isTwin(): boolean {
    return this.#isTwin;
  }

  get isWatching(): boolean {
    return this.#isWatching;
  }

  /** The bet that is asked now; `null` for none. */
  get asked(): RoomBet | null {
    return this.step === 'bet' ? this.#roomBet(this.place) : null;
  }

  /** The bet that is answered now; `null` for none. */
  get answered(): RoomBet | null {
    if (this.step !== 'lesson') return null;
    const place = answeredAt(this.talk.chapters, this.place);
    return place < 0 ? null : this.#roomBet(place);
  }

  /** The other side of the chapter's lesson; `null` for none. */
  get twin(): Scenario | null {
    return twinOfChapter(this.chapter, this.#own, this.#scenarios[this.place - 1]);
  }

  /** What the chapter's run is shown beside; `null` for nothing. */
  readonly beside: Choice | null = $derived.by(() => {
    const before = this.#scenarios[this.place - 1];
    return this.#isWatching ? null : besideChapter(this.chapter, this.#own, before);
  });

  /** Goes on by a step. */
  goOn(): void {
    if (this.#after) this.#show(this.#after);
  }

  /** Goes back by a step. */
  goBack(): void {
    const { place, step } = this.#at;
    if (step > 0) this.#show({ place, step: step - 1 });
    else if (place > 0) this.#show({ place: place - 1, step: this.#steps(place - 1).length - 1 });
  }

  /** Goes to the beginning of a chapter, by its place. */
  goTo(place: number): void {
    if (this.talk.chapters[place]) this.#show({ place, step: 0 });
  }

  /** Shows again what is on show, as after a time in which the page was used for something else. */
  resume(): void {
    this.#show(this.#at);
  }

  /** Counts a hand for an answer, while one is asked for. */
  raise(choice: number): void {
    if (this.asked) this.#bets.raise(this.asked.bet, this.place, choice);
  }

  /** Takes the last hand back. @param choice left out, whichever answer it was for */
  lower(choice?: number): void {
    if (this.asked) this.#bets.lower(this.place, choice);
  }

  /** Runs the chapter again with other luck, which stays its own. */
  again(): void {
    this.#lucks = { ...this.#lucks, [this.place]: otherLuck() };
    this.#isTwin = false;
    this.#runAgain(this.#own);
  }

  /** Shows the twin of the chapter's run, or that run again: the same people, the same luck. */
  toggleTwin(): void {
    const { twin } = this;
    if (!twin) return;
    this.#isTwin = !this.#isTwin;
    this.#runAgain(this.#isTwin ? twin : this.#own);
  }

  /** Shows one of many runs, by its luck. */
  watch(seed: string): void {
    this.#isWatching = true;
    this.#run({ ...this.#own, seed });
    this.#play();
  }

  /** Goes back to the many runs; false where none of them was on show. */
  endWatching(): boolean {
    if (!this.#isWatching) return false;
    this.#show(this.#at);
    return true;
  }

  /** The scenario of the chapter, with the luck that was chosen for it. */
  get #own(): Scenario {
    const scenario = this.#scenarios[this.place]!;
    const seed = this.#lucks[this.place];
    return seed === undefined ? scenario : { ...scenario, seed };
  }

  get #after(): At | null {
    const { place, step } = this.#at;
    if (step + 1 < this.#steps(place).length) return { place, step: step + 1 };
    return place + 1 < this.talk.chapters.length ? { place: place + 1, step: 0 } : null;
  }

  #steps(place: number): readonly Step[] {
    return stepsOf(this.talk.chapters, place);
  }

  #roomBet(place: number): RoomBet | null {
    const { bet } = this.talk.chapters[place]!;
    return bet && this.#bets.of(bet, place);
  }

  #show(at: At): void {
    const { playback } = this.#session;
    this.#at = at;
    this.#isTwin = this.#isWatching = false;
    this.#run(this.#own);
    if (this.step === 'run') this.#play();
    else {
      playback.pause();
      playback.goTo(this.step === 'lesson' ? (this.chapter.day ?? Infinity) : 0);
    }
  }

  /** Plays a scenario in the place of the chapter's run. */
  #runAgain(scenario: Scenario): void {
    this.#isWatching = false;
    const run = this.#steps(this.place).indexOf('run');
    this.#at = { place: this.place, step: run < 0 ? this.#at.step : run };
    this.#run(scenario);
    this.#play();
  }

  /** Plays from the first day, if the chapter lets it play at all. */
  #play(): void {
    const { playback } = this.#session;
    playback.pause();
    // Accounts of a run that was on show before are those of its end.
    const isRead = !this.bringsRun && this.chapter.show.statement !== undefined;
    playback.goTo(isRead ? (this.chapter.day ?? Infinity) : 0);
    if (isRead) return;
    if (this.chapter.day !== 0 && this.chapter.show.whisper !== 'room') playback.play();
  }

  /** Has the session run a scenario, unless it does already. */
  #run(scenario: Scenario): void {
    const { settings, run } = this.#session;
    const isThere = sameRun(settings.scenario, scenario) && (run.isBusy || !this.#session.isStale);
    if (!isThere) this.#session.load({ scenario, faults: [] }, { kind: 'run' });
  }
}
