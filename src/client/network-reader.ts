import { transfer } from 'comlink';
import type { ListChoice } from '../model/network/import/read-form.ts';
import type { ReadOutcome, ReadingService } from '../../workers/protocol.ts';
import { WorkerClient } from './worker-client.ts';

export type { ReadOutcome, ReadOutcomeOfNetwork, ReadRefusal } from '../../workers/protocol.ts';

/** The page's side of the worker that reads a file. */
export class NetworkReader extends WorkerClient<ReadingService> {
  /** Reads a network from a file's bytes, which go to the worker for good; it ends with the answer. */
  async read(bytes: Uint8Array, fileName: string, choice: ListChoice): Promise<ReadOutcome> {
    try {
      return await this.ask((service) =>
        service.readNetwork(transfer(bytes, [bytes.buffer]), fileName, choice),
      );
    } finally {
      this.cancel();
    }
  }
}
