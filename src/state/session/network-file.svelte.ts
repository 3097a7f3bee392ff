import type { NetworkReader, ReadOutcome, ReadRefusal } from '../../client/network-reader.ts';
import { Cancelled } from '../../client/worker-client.ts';
import { NotLoaded } from '../../later/later.ts';
import { missing } from '../../later/missing.svelte.ts';
import { ImportFailure } from '../../model/network/import/import-failure.ts';
import type { ReadChoice } from '../../model/network/import/read-form.ts';
import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import type { BroughtFile } from '../../model/network/import/several-files.ts';
import { refuseTooLarge } from '../../model/network/import/file-size.ts';

/** The file that is being read, or was read last. */
type Reading =
  | { readonly kind: 'busy'; readonly file: string }
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly outcome: ReadOutcome;
      /** Why it cannot be read as it was chosen last; `null` where it can. */
      readonly refusal: ReadRefusal | null;
    };

/** The file in which a network came, with what somebody decided about it and whoever reads it again has to decide, too. */
export interface NetworkOrigin {
  readonly file: string;
  /** The columns of people by name or by number from 1; `null` where the reader found them. */
  readonly columns: readonly (string | number)[] | null;
  readonly threshold: number | null;
}

const contentOf = async (file: File): Promise<BroughtFile> => ({
  bytes: new Uint8Array(await file.arrayBuffer()),
  name: file.name,
});

/** A network file of the user; it is read in the background. */
export class NetworkFile {
  #reading = $state.raw<Reading | null>(null);
  #reader: NetworkReader | null = null;
  #brought: readonly File[] = [];
  #choice: ReadChoice = {};
  /** How often the file was asked to be read in another way. */
  #choices = 0;
  /** Where networks came from, by their digests. */
  readonly #origins: Record<string, NetworkOrigin> = {};
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

  /** The decisions about the file so far: a new form of the list keeps the threshold, and a threshold the form. */
  get choice(): ReadChoice {
    return this.#choice;
  }

  /** Remembers where a network came from. @param origin `null` where that is not known */
  noteOrigin({ digest }: ImportedNetwork, origin: NetworkOrigin | null): void {
    if (origin !== null) this.#origins[digest] = origin;
  }

  /** The file in which a network came, and how it was read; `null` where it came in none. */
  originOf({ digest }: ImportedNetwork): NetworkOrigin | null {
    return this.#origins[digest] ?? null;
  }

  /** Reads a file, or several that belong together; what it is like, was mended in it, or is wrong with it, is told in {@link reading}. */
  async read(files: readonly File[]): Promise<void> {
    this.dismiss();
    const name = files.map((file) => file.name).join(' + ');
    const busy: Reading = { kind: 'busy', file: name };
    this.#reading = busy;
    this.#brought = files;
    this.#choice = {};
    const outcome = await this.#outcomeOf(files, {});
    // It was dismissed, or another file was brought.
    if (this.#reading !== busy) return;
    this.#reading = outcome && { kind: 'done', file: name, outcome, refusal: null };
  }

  /** Reads the file again as somebody wants it; until then, and where that cannot be, what was read stays. */
  async choose(choice: ReadChoice): Promise<void> {
    const files = this.#brought;
    const call = ++this.#choices;
    this.#choice = choice;
    if (this.#reading?.kind !== 'done' || files.length === 0) return;
    this.#reader?.cancel();
    const outcome = await this.#outcomeOf(files, choice);
    const before = this.#reading;
    if (outcome === null || call !== this.#choices || files !== this.#brought || before?.kind !== 'done')
      return;
    const isPreviewed = !('problem' in before.outcome);
    this.#reading =
      'problem' in outcome && isPreviewed
        ? { ...before, refusal: outcome }
        : { ...before, outcome, refusal: null };
  }

  /** Forgets the file; reading it ends. */
  dismiss(): void {
    if (this.#reading !== null) this.#reader?.cancel();
    this.#reading = null;
    this.#brought = [];
  }

  async #outcomeOf(files: readonly File[], choice: ReadChoice): Promise<ReadOutcome | null> {
    try {
      refuseTooLarge(files.reduce((sum, { size }) => sum + size, 0));
      this.#reader = await this.#load();
      return await this.#reader.read(await Promise.all(files.map(contentOf)), choice);
    } catch (error) {
      if (error instanceof ImportFailure) return error;
      if (error instanceof NotLoaded) missing.note(() => void this.read(files));
      else if (!(error instanceof Cancelled)) this.#fail(error);
      return null;
    }
  }
}
