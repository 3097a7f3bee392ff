import type { NetworkReader } from '../../client/network-reader.ts';
import type { StudyCrew } from '../../client/study-crew.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import { sameValue } from '../../model/scenario/scenario.ts';
import type { Plan } from '../../model/study/plan.ts';
import type { Comparing } from '../compare/comparing.svelte.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { broughtPlan, isCurve, planInText, type BroughtPlan } from './brought-plan.ts';
import { Fits } from './fits.svelte.ts';
import { Grids } from './grids.svelte.ts';
import { Lucks } from './lucks.svelte.ts';
import { Maps } from './maps.svelte.ts';
import { jsonIn } from './plan-link.ts';
import { Seeks } from './seeks.svelte.ts';
import { Sensitivities } from './sensitivities.svelte.ts';
import { Sweeps } from './sweeps.svelte.ts';

/** What studies need beside the page. */
interface StudyWorkers {
  readonly studyCrew: () => Promise<StudyCrew>;
  readonly networkReader: () => Promise<NetworkReader>;
}

/** Has what shows two runs side by side open them. */
type Compare = (open: (comparing: Pick<Comparing, 'openPlan'>) => void) => unknown;

/** All that many runs can be asked on the page, one at a time. */
export class Studies {
  readonly lucks: Lucks;
  readonly sweeps: Sweeps;
  readonly grids: Grids;
  readonly maps: Maps;
  readonly seeks: Seeks;
  readonly fits: Fits;
  readonly sensitivities: Sensitivities;
  #brought = $state.raw<BroughtPlan | null>(null);
  readonly #session: Session;
  readonly #compare: Compare;

  /**
   * To be made in an effect root or while a component is set up.
   * @param workers get what computes, and what reads a file, when it is wanted
   * @param compare has what shows two runs side by side open them
   */
  constructor(
    session: Session,
    { studyCrew: loadCrew, networkReader: loadReader }: StudyWorkers,
    compare: Compare,
  ) {
    this.#session = session;
    this.#compare = compare;
    this.lucks = new Lucks(session, loadCrew);
    this.sweeps = new Sweeps(session, loadCrew);
    this.grids = new Grids(session, loadCrew);
    this.maps = new Maps(session, loadCrew);
    this.seeks = new Seeks(session, loadCrew);
    this.fits = new Fits(session, loadCrew, loadReader);
    this.sensitivities = new Sensitivities(session, loadCrew);
  }

  get #all() {
    return [this.lucks, this.sweeps, this.grids, this.maps, this.seeks, this.fits, this.sensitivities];
  }

  get isOpen(): boolean {
    return this.#brought !== null || this.#all.some(({ isOpen }) => isOpen);
  }

  /** A plan that could not be opened as it came; `null` for none. */
  get brought(): BroughtPlan | null {
    return this.#brought;
  }

  /** The fields of a link that open the study on show. */
  get view(): ViewFields {
    return this.#all.flatMap((study) => (study.isOpen ? study.view : []));
  }

  close(): void {
    this.#brought = null;
    for (const study of this.#all) if (study.isOpen) study.close();
  }

  /** Opens the study of the scenario that a link tells of. @param text of its plan */
  openText(text: string): void {
    this.#take(broughtPlan(jsonIn(text, this.#session.settings.scenario)));
  }

  /** Opens the study of a plan's file, with its scenario. @param text JSON */
  openFile(text: string): void {
    this.#session.networkFile.dismiss();
    this.#take(planInText(text));
  }

  /** Opens the plan of another engine all the same. */
  openAnew(): void {
    const plan = this.#brought?.plan;
    if (plan) this.#open(plan);
  }

  #take(brought: BroughtPlan): void {
    const { plan, isOfOther, objection } = brought;
    if (plan && !isOfOther && objection === null) this.#open(plan);
    else this.#brought = brought;
    this.#session.playback.pause();
  }

  #open(plan: Plan): void {
    const { scenario, kind } = plan;
    this.close();
    const own = this.#session.settings.scenario;
    // One of a study's lucks is on show: its plan has them all.
    if (!sameValue(scenario, { ...own, seed: baseSeed(own.seed) }))
      this.#session.load({ scenario, faults: [] });
    if (kind === 'many') this.lucks.openPlan(plan);
    else if (kind === 'sweep') (isCurve(plan) ? this.sweeps : this.grids).openPlan(plan);
    else if (kind === 'map') this.maps.openPlan(plan);
    else if (kind === 'seek') this.seeks.openPlan(plan);
    else if (kind === 'sensitivity') this.sensitivities.openPlan(plan);
    else if (kind === 'fit') this.fits.openPlan(plan);
    else void this.#compare((comparing) => comparing.openPlan(plan));
  }
}
