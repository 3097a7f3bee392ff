import type { Plan } from '../model/study/plan.ts';
import { shareOut, type Hand, type Work } from '../model/study/share-out.ts';
import type { Keeps, UnitRecord } from '../model/study/unit-runner.ts';
import type { Unit } from '../model/study/units.ts';
import type { StudyService } from '../../workers/protocol.ts';
import { WorkerClient } from './worker-client.ts';

/** The most workers at once: each takes the memory of a run. */
const MOST_HANDS = 8;

/** The page's side of the workers that compute studies: as many as the machine has cores, kept for the next study. */
export class StudyCrew {
  private readonly idle: StudyHand[] = [];
  private readonly hands: number;

  /** @param cores of the machine */
  constructor(
    private readonly spawn: (name: string) => Worker,
    cores: number,
  ) {
    this.hands = Math.max(1, Math.min(MOST_HANDS, cores));
  }

  /**
   * Computes units in several workers, until there are none or the work is stopped.
   * @param most workers for whose runs there is memory
   */
  compute(work: Work, most: number): Promise<void> {
    return shareOut(work, {
      hands: Math.max(1, Math.min(this.hands, most)),
      hire: () => this.hire(work.plan, work.keeps),
      now: () => performance.now(),
      perUnit: 0,
    });
  }

  private hire(plan: Plan, keeps?: Keeps): Hand {
    const hand = this.idle.pop() ?? new StudyHand(this.spawn);
    return {
      compute: (units) => hand.compute(plan, units, keeps),
      dismiss: () => {
        // What it is in the middle of could take minutes, and nobody waits for it any more.
        if (hand.isBusy) hand.cancel();
        if (!this.idle.includes(hand)) this.idle.push(hand);
      },
    };
  }
}

/** One of the workers. */
class StudyHand extends WorkerClient<StudyService> {
  isBusy = false;
  /** The plan that the worker is ready for. */
  private opened: Plan | null = null;

  async compute(plan: Plan, units: readonly Unit[], keeps?: Keeps): Promise<readonly UnitRecord[]> {
    this.isBusy = true;
    try {
      if (this.opened !== plan) await this.ask((service) => service.open(plan, keeps));
      this.opened = plan;
      return await this.ask((service) => service.compute(units));
    } catch (error) {
      this.opened = null;
      throw error;
    } finally {
      this.isBusy = false;
    }
  }
}
