import type { StudyCrew } from '../../client/study-crew.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { Lucks } from './lucks.svelte.ts';
import { Maps, type MapBy } from './maps.svelte.ts';
import { planIn } from './plan-link.ts';
import { Seeks } from './seeks.svelte.ts';
import { Sweeps } from './sweeps.svelte.ts';

/** All that many runs can be asked on the page, one at a time. */
export class Studies {
  readonly lucks: Lucks;
  readonly sweeps: Sweeps;
  readonly maps: Maps;
  readonly seeks: Seeks;
  readonly #session: Session;

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted
   */
  constructor(session: Session, loadCrew: () => Promise<StudyCrew>) {
    this.#session = session;
    this.lucks = new Lucks(session, loadCrew);
    this.sweeps = new Sweeps(session, loadCrew);
    this.maps = new Maps(session, loadCrew);
    this.seeks = new Seeks(session, loadCrew);
  }

  get #all() {
    return [this.lucks, this.sweeps, this.maps, this.seeks];
  }

  get isOpen(): boolean {
    return this.#all.some(({ isOpen }) => isOpen);
  }

  /** The fields of a link that open the study on show. */
  get view(): ViewFields {
    return this.#all.flatMap((study) => (study.isOpen ? study.view : []));
  }

  close(): void {
    for (const study of this.#all) if (study.isOpen) study.close();
  }

  /** Opens the study of the scenario that a link tells of. @param text of its plan */
  openText(text: string): void {
    const { plan } = planIn(text, this.#session.settings.scenario);
    if (plan?.kind === 'map') this.maps.ask(plan.by as unknown as MapBy);
    else if (plan?.kind === 'seek') this.seeks.openPlan(plan);
  }
}
