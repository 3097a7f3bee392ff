import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { Descendants } from '../model/descendants.ts';
import type { Reacher } from '../model/farthest.ts';
import type { LineageStep } from '../model/lineage.ts';
import type { HopMeasures } from '../model/hop-measures.ts';
import type { Arrangement, Layout } from '../model/layouts/layout.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SeekQuestion } from '../model/seek.ts';
import type {
  Ending,
  Findable,
  Found,
  Frame,
  Opened,
  Phase,
  ReadOutcome,
  SimulationService,
  Sought,
} from '../../workers/protocol.ts';

/** The worker died or could not be understood; what was asked of it will not come. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** The work was called off on this side. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export type { Ending, Findable, Found, Phase, ReadOutcome, Sought } from '../../workers/protocol.ts';

interface Running {
  readonly worker: Worker;
  readonly service: Remote<SimulationService>;
}

/**
 * The page's side of the worker. Comlink leaves promises pending for ever when a worker dies; here they are
 * rejected, and the next request starts a fresh worker.
 */
export class SimulationClient {
  /** Called when the worker dies while nothing is asked of it: the run that it held is lost. */
  onLost: ((failure: WorkerFailure) => void) | null = null;
  private running: Running | null = null;
  private readonly rejecters = new Set<(reason: Error) => void>();

  /** @param spawn starts a worker that exposes a {@link SimulationService} */
  constructor(private readonly spawn: () => Worker) {}

  /** Builds the town and makes ready for day 0; nothing is reported any more once it has, or has failed. */
  async open(
    scenario: Scenario,
    aspect: number,
    report: (phase: Phase, done: number) => void,
  ): Promise<Opened> {
    // Reports come by a channel of their own, and may arrive after the answer.
    let isUnderWay = true;
    const relay = proxy((phase: Phase, done: number) => {
      if (isUnderWay) report(phase, done);
    });
    try {
      return await this.ask((service) => service.open(scenario, aspect, relay));
    } finally {
      isUnderWay = false;
    }
  }

  /** Runs on, at least a day and then until the day or the time (milliseconds) is reached. */
  advance(toDay: number, budgetMs: number): Promise<Frame> {
    return this.ask((service) => service.advance(toDay, budgetMs));
  }

  /** Places everybody by generation or by day, as far as the run has come. */
  arrange(arrangement: Exclude<Arrangement, 'town'>): Promise<Findable<Layout>> {
    return this.ask((service) => service.arrange(arrangement));
  }

  byHop(day: number): Promise<HopMeasures[]> {
    return this.ask((service) => service.byHop(day));
  }

  /** The versions from the first-hand source to what a person holds at the end of a day. */
  lineage(person: number, day: number): Promise<LineageStep[]> {
    return this.ask((service) => service.lineage(person, day));
  }

  /** Whom a person's words came to, in all days run so far. */
  descendants(person: number): Promise<Descendants> {
    return this.ask((service) => service.descendants(person));
  }

  /** Who had reached the most people by the end of a day, at most so many. */
  farthest(day: number, most: number): Promise<Reacher[]> {
    return this.ask((service) => service.farthest(day, most));
  }

  /** Somebody to whom a question applies at the end of a day, by their place among them; after the last, the first. */
  seek(question: SeekQuestion, day: number, place: number): Promise<Sought> {
    return this.ask((service) => service.seek(question, day, place));
  }

  /** What happened to a person until a day and why, as far as it is found out in the time (milliseconds). */
  why(person: number, day: number, budgetMs: number): Promise<Found> {
    return this.ask((service) => service.why(person, day, budgetMs));
  }

  ending(): Promise<Ending> {
    return this.ask((service) => service.ending());
  }

  /** Reads a network from a file's bytes, which go to the worker for good. */
  readNetwork(bytes: Uint8Array, fileName: string): Promise<ReadOutcome> {
    return this.ask((service) => service.readNetwork(transfer(bytes, [bytes.buffer]), fileName));
  }

  /** Stops whatever the worker is doing; open requests are rejected with {@link Cancelled}. */
  cancel(): void {
    this.end(new Cancelled('The run was cancelled.'));
  }

  private async ask<T>(request: (service: Remote<SimulationService>) => Promise<unknown>): Promise<T> {
    const { service } = (this.running ??= this.start());
    let reject!: (reason: Error) => void;
    const failure = new Promise<never>((_, rejecter) => (reject = rejecter));
    this.rejecters.add(reject);
    try {
      return (await Promise.race([request(service), failure])) as T;
    } finally {
      this.rejecters.delete(reject);
    }
  }

  private start(): Running {
    const worker = this.spawn();
    const fail = (message: string) => {
      if (this.running?.worker !== worker) return;
      const failure = new WorkerFailure(message);
      if (this.rejecters.size === 0) this.onLost?.(failure);
      this.end(failure);
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message || 'The worker stopped without saying why.');
    });
    worker.addEventListener('messageerror', () => fail('A message from the worker could not be read.'));
    return { worker, service: wrap<SimulationService>(worker) };
  }

  private end(reason: Error): void {
    this.running?.worker.terminate();
    this.running = null;
    for (const reject of this.rejecters) reject(reason);
  }
}
