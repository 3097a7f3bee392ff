import { transfer } from 'comlink';
import type { ReadChoice } from '../model/network/import/read-form.ts';
import type { BroughtFile } from '../model/network/import/several-files.ts';
import type { CountsOutcome, ReadOutcome, ReadingService } from '../../workers/protocol.ts';
import { WorkerClient } from './worker-client.ts';

export type {
  CountsOutcome,
  ReadOutcome,
  ReadOutcomeOfNetwork,
  ReadRefusal,
} from '../../workers/protocol.ts';

/** The page's side of the worker that reads a file. */
export class NetworkReader extends WorkerClient<ReadingService> {
  /** Reads a network from the bytes of files, which go to the worker for good; it ends with the answer. */
  async read(files: readonly BroughtFile[], choice: ReadChoice): Promise<ReadOutcome> {
    const buffers = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
    try {
      return await this.ask((service) => service.readNetwork(transfer(files, buffers), choice));
    } finally {
      this.cancel();
    }
  }

  /** Reads days and counts from the bytes of a file, which go to the worker for good; it ends with the answer. */
  async counts(bytes: Uint8Array): Promise<CountsOutcome> {
    try {
      return await this.ask((service) => service.readCounts(transfer(bytes, [bytes.buffer as ArrayBuffer])));
    } finally {
      this.cancel();
    }
  }
}
