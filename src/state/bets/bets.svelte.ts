import { untrack } from 'svelte';
import {
  answersTo,
  isOfManyRuns,
  POINTS,
  subjectOf,
  subjectsOf,
  waysOf,
  wholeOfBet,
  type Answer,
  type Bet,
  type Guess,
  type NamedGuess,
  type Subject,
  type Way,
} from '../../model/bets/bet.ts';
import { curveByDay, movedCurve } from '../../model/bets/curve.ts';
import { guessesIn, type ReadGuesses } from '../../model/bets/guess-lines.ts';
import { plainName } from '../../model/bets/bet-text.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { scenarioKey } from '../study/study-key.ts';
import { otherLuck } from '../session/other-luck.ts';
import type { Session } from '../session/session.svelte.ts';
import { betsFor, rememberedFor } from './bets-memory.ts';

/** A bet that cannot be changed any more, and the scenario that it is about. */
interface Locked {
  readonly bet: Bet;
  readonly scenario: Scenario;
}

/** What a bet shows in the chart of the reach: a curve by day, or values across. */
export interface BetInChart {
  /** By day; empty for none. */
  readonly curve: ArrayLike<number>;
  /** People, at the ends of what was guessed. */
  readonly levels: readonly number[];
}

/** Guesses about the run of the scenario in the controls, made before it is shown. */
export class BetsOnRun {
  #view = $state<'ask' | 'reveal' | null>(null);
  #about = $state<Subject>('reach');
  #way = $state<Way>('choice');
  /** The answer that is chosen; `null` before. */
  choice = $state<number | null>(null);
  /** The number as it is typed. */
  number = $state<number | null>(null);
  #curve = $state.raw<readonly number[] | null>(null);
  name = $state('');
  /** Guesses of others, one a line. */
  lines = $state('');
  #locked = $state.raw<Locked | null>(null);
  /** True where the run had been shown, so that the bet is on another luck. */
  #hasOtherLuck = $state(false);
  readonly #session: Session;

  readonly #others: ReadGuesses = $derived.by(() =>
    guessesIn(this.lines, { about: this.#about, way: this.#way }, this.scenario.people),
  );

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session) {
    this.#session = session;
    // Another scenario asks another question: what was begun for the one before is over.
    let asked = untrack(() => this.scenario);
    $effect(() => {
      const { scenario } = this;
      if (sameRun(scenario, asked)) return;
      const isOtherTown = scenario.people !== asked.people;
      asked = scenario;
      untrack(() => {
        this.choice = this.number = this.#curve = null;
        if (isOtherTown) this.lines = '';
      });
    });
    this.#recall();
    $effect(() => {
      const { scenario, about, way, name, lines, isAsking } = this;
      rememberedFor(scenario, { about, way, name, lines, isAsking });
    });
  }

  /** Goes on with what was typed before the page was loaded again. */
  #recall(): void {
    const kept = untrack(() => betsFor(this.scenario));
    if (!kept) return;
    this.#about = kept.about;
    this.#way = kept.way;
    this.name = kept.name;
    this.lines = kept.lines;
    if (kept.isAsking) this.#hide();
  }

  get scenario(): Scenario {
    return this.#session.settings.scenario;
  }

  get isOpen(): boolean {
    return this.#view !== null;
  }

  /** True while the question is asked, and the run hidden. */
  get isAsking(): boolean {
    return this.#view === 'ask';
  }

  get hasOtherLuck(): boolean {
    return this.#hasOtherLuck;
  }

  get about(): Subject {
    return this.#about;
  }

  set about(about: Subject) {
    this.#about = about;
    this.choice = this.number = this.#curve = null;
    if (!waysOf(about).includes(this.#way)) this.#way = 'choice';
  }

  get way(): Way {
    return this.#way;
  }

  set way(way: Way) {
    this.#way = way;
  }

  get answers(): readonly Answer[] {
    return answersTo(this.#about, this.scenario);
  }

  /** What one can bet on. */
  get subjects(): readonly Subject[] {
    return subjectsOf(this.scenario);
  }

  /** What the guess is a part of: all people, or 1. */
  get whole(): number {
    return wholeOfBet(this.#about, this.scenario);
  }

  /** People who know on day 0: those who eat there first. */
  get start(): number {
    const { scenario } = this;
    return scenario['diners.who'].length || scenario['diners.count'];
  }

  /** The curve as it is drawn; flat before anything is. */
  get curve(): readonly number[] {
    return (
      this.#curve ?? Array.from({ length: POINTS }, () => Math.min(1, this.start / this.scenario.people))
    );
  }

  /** Moves a point of the curve. */
  move(point: number, share: number): void {
    this.#curve = movedCurve(this.curve, point, share);
  }

  /** The guess as it stands; `null` before there is one. */
  get guess(): Guess | null {
    if (this.#way === 'choice') return this.choice === null ? null : { way: 'choice', choice: this.choice };
    if (this.#way === 'number') return this.number === null ? null : { way: 'number', number: this.number };
    return this.#curve && { way: 'curve', curve: this.#curve };
  }

  /** What was read of the lines of others. */
  get read(): ReadGuesses {
    return this.#others;
  }

  /** The bet on the run of the controls; `null` where there is none. */
  get locked(): Bet | null {
    const locked = this.#locked;
    if (!locked) return null;
    const isSame = isOfManyRuns(locked.bet.about)
      ? scenarioKey(locked.scenario) === scenarioKey(this.scenario)
      : sameRun(locked.scenario, this.scenario);
    return isSame ? locked.bet : null;
  }

  /** True where somebody has bet on the run. */
  get hasAny(): boolean {
    return this.locked !== null || this.#others.guesses.length > 0;
  }

  /** Everybody's guesses; one's own, if it is made, comes first. */
  get all(): readonly NamedGuess[] {
    const { guesses } = this.#others;
    const fits = this.#locked?.bet.about === this.#about && this.#locked.bet.guess.way === this.#way;
    return this.locked && fits ? [this.locked, ...guesses] : guesses;
  }

  /**
   * Asks, and hides the run until a guess is locked.
   * @param hasSeen true where the run has been shown already: another luck takes its place
   */
  ask(hasSeen: boolean, about?: Subject): void {
    const { settings, playback } = this.#session;
    playback.pause();
    const { subjects } = this;
    this.about =
      subjects.find((one) => one === about) ??
      (subjects[0] === 'lost' ? 'lost' : subjectOf(settings.base.id));
    this.#hasOtherLuck = hasSeen && !settings.isLuckLocked;
    if (this.#hasOtherLuck) settings.set('seed', otherLuck());
    this.#locked = null;
    this.#hide();
  }

  /** Holds the run back, and asks. */
  #hide(): void {
    const { playback } = this.#session;
    playback.pause();
    playback.goTo(0);
    this.#view = 'ask';
  }

  /** Locks the guess, and plays the run from the start; many runs are for the page to show. */
  lock(): void {
    const { guess, scenario } = this;
    // Without a guess of one's own, those of the others count.
    if (guess) this.#locked = { scenario, bet: { about: this.#about, name: plainName(this.name), guess } };
    else if (this.#others.guesses.length === 0) return;
    this.#watch();
  }

  /** Takes over a bet that a link has; it is locked. */
  take(bet: Bet, scenario: Scenario): void {
    this.about = bet.about;
    this.way = bet.guess.way;
    this.name = bet.name;
    this.#locked = { bet, scenario };
    this.#view = null;
  }

  /** Shows what became of the bets. */
  reveal(): void {
    this.#session.playback.pause();
    this.#view = 'reveal';
  }

  /** Goes to the run; a question that was not answered is over. */
  close(): void {
    if (this.isAsking) this.#watch();
    else this.#view = null;
  }

  /** Goes on as far as one can: the guess is locked, or there is none. */
  goOn(): void {
    if (this.isAsking && this.guess) this.lock();
    else this.close();
  }

  /** Takes the bet away. */
  forget(): void {
    this.#locked = null;
    this.lines = '';
    this.#view = null;
  }

  #watch(): void {
    this.#view = null;
    this.#session.playback.goTo(0);
    if (!isOfManyRuns(this.#about)) this.#session.playback.play();
  }

  /** What the bet shows in the chart of the reach; `null` for nothing. */
  get inChart(): BetInChart | null {
    const bet = this.locked;
    if (!bet || bet.about !== 'reach') return null;
    const { people, days } = this.scenario;
    if (bet.guess.way === 'curve')
      return { curve: curveByDay(bet.guess.curve, days, { start: this.start, whole: people }), levels: [] };
    if (bet.guess.way === 'number') return { curve: [], levels: [bet.guess.number] };
    const { low, high } = answersTo('reach', { people })[bet.guess.choice] ?? { low: 0, high: null };
    return { curve: [], levels: [low, high ?? people].filter((level) => level > 0) };
  }
}
