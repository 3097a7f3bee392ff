import { handInOfFile, handInOfLink, type CheckedHandIn } from '../../lesson/hand-in/hand-in-text.ts';
import { pastedLinks } from '../../lesson/hand-in/pasted.ts';
import type { Fault } from '../../model/scenario/checks/faults.ts';
import { sameRun } from '../../model/scenario/scenario.ts';
import { Recheck } from './recheck.svelte.ts';
import type { Computers } from './recompute.ts';

/** The most that is marked at once, and the most bytes of a file. */
const MOST_ROWS = 500;
const MOST_BYTES = 5_000_000;

/** A line of the table: what one person has handed in. */
export interface MarkedRow {
  /** From 1, in the order in which they came. */
  readonly number: number;
  /** A link's fragment, or a file's name. */
  readonly from: string;
  /** `null` where it could not be read. */
  readonly check: Recheck | null;
  /** What is wrong with it, or was mended. */
  readonly faults: readonly Fault[];
}

/** How a row stands. */
type RowState =
  'unread' | 'waiting' | 'large' | 'running' | 'failed' | 'agrees' | 'differs' | 'nothing' | 'otherEngine';

/** How a row stands now. */
export function stateOf({ check }: MarkedRow): RowState {
  if (!check) return 'unread';
  if (check.verdict) return check.verdict.kind;
  if (check.isRunning) return 'running';
  if (check.failure) return 'failed';
  return check.isLarge ? 'large' : 'waiting';
}

/** What many people have handed in, recomputed here one after the other. */
export class Marking {
  #rows = $state.raw<readonly MarkedRow[]>([]);
  /** Lines of what was pasted in which there was no link. */
  #others = $state.raw<readonly string[]>([]);
  #isRunning = $state(false);
  #isStopped = false;
  readonly #computers: Computers;

  constructor(computers: Computers) {
    this.#computers = computers;
  }

  get rows(): readonly MarkedRow[] {
    return this.#rows;
  }

  get others(): readonly string[] {
    return this.#others;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Rows that are recomputed, and how many of them there are to be. */
  get done(): number {
    return this.#rows.filter(({ check }) => check?.verdict || check?.failure).length;
  }

  get wanted(): number {
    return this.#rows.filter(({ check }) => check && (!check.isLarge || check.verdict || check.isRunning))
      .length;
  }

  /** Takes in the links of a text, and recomputes them. */
  paste(text: string): void {
    const { fragments, others } = pastedLinks(text);
    this.#others = others;
    this.#add(fragments.map((fragment) => ({ from: fragment, checked: handInOfLink(fragment) })));
  }

  /** Takes in files: those of handing in, and texts with links. */
  async bring(files: readonly File[]): Promise<void> {
    for (const file of files.slice(0, MOST_ROWS)) {
      if (file.size > MOST_BYTES) {
        const problem = { code: 'linkTooLong', max: MOST_BYTES } as const;
        const fault = { path: file.name, value: file.size, problem };
        this.#add([{ from: file.name, checked: { handIn: null, faults: [fault] } }]);
        continue;
      }
      const text = await file.text();
      if (/^\s*\{/.test(text)) this.#add([{ from: file.name, checked: handInOfFile(text) }]);
      else this.paste(text);
    }
  }

  /** The row before this one that hands in the same run; `null` where there is none. */
  sameAs(row: MarkedRow): MarkedRow | null {
    const own = row.check?.handIn.scenario;
    const before = this.#rows.slice(0, this.#rows.indexOf(row));
    return (own && before.find(({ check }) => check && sameRun(check.handIn.scenario, own))) ?? null;
  }

  /** Recomputes what waits; what takes long only where it is asked for. */
  async run(asked?: Recheck): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#isStopped = false;
    const isDue = ({ check }: MarkedRow) =>
      check && !check.verdict && !check.failure && (!check.isLarge || check === asked);
    for (let row = this.#rows.find(isDue); row?.check && !this.#isStopped; row = this.#rows.find(isDue))
      await row.check.run(this.#computers);
    this.#isRunning = false;
  }

  /** Stops; what was found stays, and the rest can be gone on with. */
  cancel(): void {
    this.#isStopped = true;
    for (const { check } of this.#rows) if (check?.isRunning) check.cancel();
    this.#computers.client.cancel();
  }

  /** Begins anew. */
  clear(): void {
    this.cancel();
    this.#rows = [];
    this.#others = [];
  }

  #add(found: readonly { readonly from: string; readonly checked: CheckedHandIn }[]): void {
    const known = this.#rows.map(({ from }) => from);
    const fresh = found.filter(({ from }) => !known.includes(from)).slice(0, MOST_ROWS - this.#rows.length);
    this.#rows = [
      ...this.#rows,
      ...fresh.map(({ from, checked: { handIn, faults } }, place) => ({
        number: this.#rows.length + place + 1,
        from,
        check: handIn && new Recheck(handIn),
        faults,
      })),
    ];
    void this.run();
  }
}
