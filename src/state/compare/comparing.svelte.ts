import { untrack } from 'svelte';
import { laterWorkers } from '../../client/later-workers.ts';
import { SimulationClient } from '../../client/simulation-client.ts';
import { spawnWorker } from '../../client/spawn-worker.ts';
import type { Session } from '../session/session.svelte.ts';
import { B, cellScenario } from '../../model/study/cells.ts';
import type { Plan } from '../../model/study/plan.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import { planField } from '../study/plan-link.ts';
import { MOST_UNASKED, secondsOf } from '../study/study-cost.ts';
import { choiceIn, choiceText } from './choice-text.ts';
import { forkIn, type Choice } from './choice.ts';
import { Compare } from './compare.svelte.ts';
import { PersonInBoth } from './fates.svelte.ts';
import { PairStudies } from './pair-studies.svelte.ts';
import { SellingInBoth } from './selling-in-both.svelte.ts';

/** The day of a fork that nobody has said. */
const USUAL_FORK = 20;

/** All that two runs side by side need, for as long as the page is open. */
export class Comparing {
  readonly compare: Compare;
  readonly inBoth: PersonInBoth;
  readonly selling: SellingInBoth;
  readonly pairs = new PairStudies(laterWorkers.studyCrew);
  readonly #session: Session;

  /**
   * To be made in an effect root or while a component is set up.
   * @param client the worker that has the run on show
   * @param aspect width ÷ height of the stage
   */
  constructor(session: Session, client: SimulationClient, aspect: () => number) {
    this.#session = session;
    const newClient = () => new SimulationClient(spawnWorker, laterWorkers.spawnReference);
    this.compare = new Compare({ session, newClient, aspect });
    this.inBoth = new PersonInBoth(this.compare, client, laterWorkers.inquirer);
    this.selling = new SellingInBoth(this.compare, client);
    // Whoever brings a plan has asked for its pairs, but where they would take long.
    $effect(() => {
      const { a, b, isReady, isSame } = this.compare;
      if (!a || !b || !isReady || isSame || this.pairs.of(a.scenario, b.scenario)) return;
      const plan = this.pairs.asked(a.scenario, b.scenario);
      if (plan && secondsOf(plan) <= MOST_UNASKED)
        untrack(() => {
          this.compare.playback.goTo(this.compare.lastDay);
          void this.pairs.begin(a.scenario, b.scenario);
        });
    });
  }

  get isOpen(): boolean {
    return this.compare.isOpen;
  }

  /** The field of a link that opens this; none while nothing is compared, or a fork has no change yet. */
  get view(): ViewFields {
    const { choice, other, isOwnLast } = this.compare;
    if (!choice || !other || (choice.kind === 'fork' && Object.keys(choice.set).length === 0)) return [];
    const { scenario } = this.#session.settings;
    const plan = isOwnLast ? null : this.pairs.asked(scenario, other);
    const field = plan ? planField(plan) : [];
    return field.length > 0 ? field : [['compare', choiceText(choice, scenario, other)]];
  }

  /**
   * Compares with a choice, or with what a link says; left out, with what comes first to mind.
   * @returns false for a link that says nothing
   */
  open(what: string | Choice = this.#first()): boolean {
    const choice = typeof what === 'string' ? choiceIn(what, this.#session.settings.scenario) : what;
    this.pairs.ask(null);
    if (choice) this.compare.open(choice);
    return choice !== null;
  }

  /** Compares what a plan does, by its pairs. */
  openPlan(plan: Plan): void {
    const scenario = cellScenario(plan, B);
    const fork = forkIn(scenario, plan.scenario);
    this.compare.open(fork ? { kind: 'fork', ...fork } : { kind: 'given', scenario, isFirst: false });
    this.pairs.ask(plan);
  }

  close(): void {
    this.pairs.pause();
    this.inBoth.end();
    this.compare.close();
  }

  /** Lets go of whoever is selected, or else of the comparison. */
  leave(): void {
    if (this.inBoth.person === null) this.close();
    else this.inBoth.select(null);
  }

  /** The effects of keys while two runs are on show. */
  get actions() {
    const { playback } = this.compare;
    return {
      play: () => playback.toggle(),
      back: () => playback.step(-1),
      forward: () => playback.step(1),
      first: () => playback.step(-Infinity),
      last: () => playback.step(Infinity),
      undo: () => this.#session.settings.undo(),
      redo: () => this.#session.settings.redo(),
    };
  }

  #first(): Choice {
    const { history, pins, scenario } = this.#session.settings;
    if (history.other && history.other.scenario !== scenario) return { kind: 'change' };
    const pin = pins.find(({ run }) => run.scenario !== scenario);
    if (pin) return { kind: 'pin', style: pin.style };
    return { kind: 'fork', day: Math.min(USUAL_FORK, scenario.days), set: {} };
  }
}
