import { expose } from 'comlink';
import { newService } from './new-service.ts';

/**
 * A stand-in for the browser's `Worker`: the real service behind a real message channel, so that everything is
 * cloned or transferred as it is between a page and its worker.
 */
export class ChannelWorker extends EventTarget {
  isTerminated = false;
  private readonly port: MessagePort;
  private readonly inside: MessagePort;

  /** @param service what answers; the simulation's own unless told */
  constructor(service: object = newService()) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.inside = port2;
    expose(service, port2);
    port1.onmessage = ({ data, ports }: MessageEvent<unknown>) =>
      this.dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.port.postMessage(message, transfer);
  }

  terminate(): void {
    this.isTerminated = true;
    this.port.close();
    this.inside.close();
  }

  /** What a browser does when the worker throws outside a request. */
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }

  /** What a browser does when a message cannot be read. */
  garble(): void {
    this.dispatchEvent(new MessageEvent('messageerror'));
  }
}

/** The stand-in, for whoever asks for a `Worker`. */
export const asWorker = (worker: ChannelWorker): Worker => worker as unknown as Worker;
