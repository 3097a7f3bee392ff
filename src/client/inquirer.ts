import type { Scenario } from '../model/scenario/scenario.ts';
import type { Found, InquiryService } from '../../workers/protocol.ts';
import { WorkerClient } from './worker-client.ts';

export type { Found } from '../../workers/protocol.ts';

/** The page's side of the worker that finds out why. */
export class Inquirer extends WorkerClient<InquiryService> {
  /** The scenario whose network the worker has built. */
  private opened: Scenario | null = null;

  constructor(spawn: (name: string) => Worker) {
    super(spawn);
    this.onLost = () => (this.opened = null);
  }

  /** The facts about a person until a day, as far as they are found out in the time (milliseconds). */
  async why(scenario: Scenario, person: number, day: number, budgetMs: number): Promise<Found> {
    try {
      if (this.opened !== scenario) await this.ask((service) => service.open(scenario));
      this.opened = scenario;
      return await this.ask((service) => service.why(person, day, budgetMs));
    } catch (error) {
      this.opened = null;
      throw error;
    }
  }
}
