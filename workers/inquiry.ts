import { buildNetwork } from '../src/model/build-network.ts';
import type { Network } from '../src/model/network/network.ts';
import { Luck } from '../src/model/basics/random.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import { Inquiry } from '../src/model/inquiry/why.ts';
import type { InquiryService } from './protocol.ts';

interface Town {
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly network: Network;
}

/** The service behind the inquiring worker's boundary; it needs no worker to be tested. */
export function createInquiryService(now: () => number = () => performance.now()): InquiryService {
  let town: Town | null = null;
  /** About the person who was asked about last. */
  let inquiry: Inquiry | null = null;

  return {
    open(scenario) {
      inquiry = null;
      const luck = new Luck(scenario.seed);
      town = { scenario, luck, network: buildNetwork(scenario, luck) };
    },

    why(person, day, budgetMs) {
      if (!town) throw new Error('No town is open.');
      if (inquiry?.person !== person) inquiry = new Inquiry(town.scenario, town.network, town.luck, person);
      const deadline = now() + budgetMs;
      while (inquiry.day < day) {
        inquiry.runDay();
        if (now() >= deadline) break;
      }
      const until = Math.min(day, inquiry.day);
      return { facts: inquiry.factsUntil(until), day: until };
    },
  };
}
