import type { NetworkReader, ReadOutcome } from '../../client/network-reader.ts';
import { Cancelled } from '../../client/worker-client.ts';
import { NotLoaded } from '../../later/later.ts';
import { missing } from '../../later/missing.svelte.ts';
import { ImportFailure } from '../../model/network/import/import-failure.ts';
import { refuseTooLarge } from '../../model/network/import/file-size.ts';

/** The file that is being read, or was read last. */
type Reading =
  | { readonly kind: 'busy'; readonly file: string }
  | { readonly kind: 'done'; readonly file: string; readonly outcome: ReadOutcome };

/** A network file of the user; it is read in the background. */
export class NetworkFile {
  #reading = $state.raw<Reading | null>(null);
  #reader: NetworkReader | null = null;
  readonly #load: () => Promise<NetworkReader>;
  readonly #fail: (error: unknown) => void;

  /**
   * @param load makes a reader, which is for one file
   * @param fail told when the reader itself breaks down
   */
  constructor(load: () => Promise<NetworkReader>, fail: (error: unknown) => void) {
    this.#load = load;
    this.#fail = fail;
  }

  /** The outcome of the last file read; `null` when there is nothing to report. */
  get reading(): Reading | null {
    return this.#reading;
  }

  /** Reads a file; what it is like, was mended in it, or is wrong with it, is told in {@link reading}. */
  async read(file: File): Promise<void> {
    this.dismiss();
    const busy: Reading = { kind: 'busy', file: file.name };
    this.#reading = busy;
    const outcome = await this.#outcomeOf(file);
    // It was dismissed, or another file was brought.
    if (this.#reading !== busy) return;
    this.#reading = outcome && { kind: 'done', file: file.name, outcome };
  }

  /** Forgets the file; reading it ends. */
  dismiss(): void {
    if (this.#reading?.kind === 'busy') this.#reader?.cancel();
    this.#reading = null;
  }

  async #outcomeOf(file: File): Promise<ReadOutcome | null> {
    try {
      refuseTooLarge(file.size);
      this.#reader = await this.#load();
      return await this.#reader.read(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      if (error instanceof ImportFailure) return error;
      if (error instanceof NotLoaded) missing.note(() => void this.read(file));
      else if (!(error instanceof Cancelled)) this.#fail(error);
      return null;
    }
  }
}
