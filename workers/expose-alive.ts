import { expose } from 'comlink';
import { ALIVE } from './protocol.ts';

/**
 * Exposes a service, and holds a lock of the worker's name for as long as the worker lives: whoever asks for the same lock
 * gets it when the worker has ended, for whatever reason. It tells the page when the lock is held.
 */
export function exposeAlive(service: object): void {
  expose(service);
  // Where a page comes from a file, some browsers have no locks; there, nobody waits for one.
  void (navigator.locks as LockManager | undefined)
    ?.request(self.name, () => {
      postMessage(ALIVE);
      return new Promise(() => undefined);
    })
    .catch(() => undefined);
}
