import { wrap, type Remote } from 'comlink';
import { ALIVE } from '../../workers/protocol.ts';

/** The worker died or could not be understood; what was asked of it will not come. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** The work was called off on this side. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

type Spawn = (name: string) => Worker;

interface Running<Service> {
  readonly worker: Worker;
  readonly service: Remote<Service>;
}

/**
 * The page's side of a worker. Comlink leaves promises pending for ever when a worker dies; here they are
 * rejected, and the next request starts a fresh worker.
 */
export class WorkerClient<Service> {
  /** Called when the worker dies while nothing is asked of it: what it held is lost. */
  onLost: ((failure: WorkerFailure) => void) | null = null;
  private running: Running<Service> | null = null;
  private readonly rejecters = new Set<(reason: Error) => void>();

  /** @param spawn starts a worker that exposes a `Service`, by a name that no other has */
  constructor(private spawn: Spawn) {}

  /** Stops whatever the worker is doing; open requests are rejected with {@link Cancelled}. */
  cancel(): void {
    this.end(new Cancelled('The work was cancelled.'));
  }

  protected ask<T>(request: (service: Remote<Service>) => Promise<unknown>): Promise<T> {
    const { service } = (this.running ??= this.start());
    return this.orEnd(request(service)) as Promise<T>;
  }

  /** From now on other workers are started in place of the one that runs. */
  protected async spawnOthers(load: () => Promise<Spawn>): Promise<void> {
    const spawn = await this.orEnd(load());
    this.running?.worker.terminate();
    this.running = null;
    this.spawn = spawn;
  }

  /** What is waited for, or why its end is not to be waited for any more. */
  private async orEnd<T>(awaited: Promise<T>): Promise<T> {
    let reject!: (reason: Error) => void;
    const failure = new Promise<never>((_, rejecter) => (reject = rejecter));
    this.rejecters.add(reject);
    try {
      return await Promise.race([awaited, failure]);
    } finally {
      this.rejecters.delete(reject);
    }
  }

  private start(): Running<Service> {
    const name = `tell-ten-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const worker = this.spawn(name);
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
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === ALIVE) void whenEnded(name).then(() => fail('The worker ended without a word.'));
    });
    return { worker, service: wrap<Service>(worker) };
  }

  private end(reason: Error): void {
    this.running?.worker.terminate();
    this.running = null;
    for (const reject of this.rejecters) reject(reason);
  }
}

/** Resolves when the worker that holds the lock of this name has ended, which brings no event. */
const whenEnded = (name: string): Promise<void> => navigator.locks.request(name, () => undefined);
