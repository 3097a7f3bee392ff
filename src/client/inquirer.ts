import type { Scenario } from '../model/scenario/scenario.ts';
import type { Found, InquiryService } from '../../workers/protocol.ts';
import { WorkerClient } from './worker-client.ts';

export type { Found } from '../../workers/protocol.ts';

/** The page's side of the worker that finds out why. */
export class Inquirer extends WorkerClient<InquiryService> {
  /** What the worker has built. */
  private opened: Scenario | null = null;

  constructor(spawn: () => Worker) {
    super(spawn);
    this.onLost = () => (this.opened = null);
  }

  /** What happened to a person until a day and why, as far as it is found out in the time (milliseconds). */
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
