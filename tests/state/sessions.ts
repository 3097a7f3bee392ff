import { Inquirer } from '../../src/client/inquirer.ts';
import { NetworkReader } from '../../src/client/network-reader.ts';
import { SimulationClient } from '../../src/client/simulation-client.ts';
import { Session } from '../../src/state/session/session.svelte.ts';
import { createInquiryService } from '../../workers/inquiry.ts';
import { readingService } from '../../workers/reading.ts';
import { newService } from '../workers/new-service.ts';
import { endEffects, withEffects } from './effects.svelte.ts';
import { asWorker, ChannelWorker } from '../workers/simulation.ts';

type Service = ReturnType<typeof newService>;

/** The service as the page sees it: every answer may take its time. */
type Answering = {
  [Name in keyof Service]: Service[Name] extends (...asked: infer Asked) => infer Answer
    ? (...asked: Asked) => Answer | Promise<Awaited<Answer>>
    : Service[Name];
};

/** Of the sessions since the last {@link endSessions}, in the order in which they were asked for. */
export const workers: ChannelWorker[] = [];

/** Ends the workers and effects of all sessions so far; for `afterEach`. */
export function endSessions(): void {
  endEffects();
  for (const worker of workers.splice(0)) worker.terminate();
}

/** Starts a worker with a service, to be ended with the others. */
export function spawn(service: object): Worker {
  const worker = new ChannelWorker(service);
  workers.push(worker);
  return asWorker(worker);
}

/** As the page has them, but for their threads. */
export const laterWorkers = {
  networkReader: () => Promise.resolve(new NetworkReader(() => spawn(readingService))),
  inquirer: () => Promise.resolve(new Inquirer(() => spawn(createInquiryService()))),
};

/**
 * A session on the real service, whose clock stands still.
 * @param parts of the service, given the real one, that are to answer otherwise
 */
export function sessionOnService(parts: (service: Service) => Partial<Answering> = () => ({})) {
  const client = new SimulationClient(
    () => {
      const service = newService();
      return spawn({ ...service, ...parts(service) });
    },
    () => Promise.reject(new Error('The service has both engines.')),
  );
  const clock = () => () => undefined;
  const session = withEffects(() => new Session(client, laterWorkers.networkReader, () => 1.6, clock));
  return { client, session };
}
