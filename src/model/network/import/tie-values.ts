import type { ImportProblem, Repair } from './import-failure.ts';
import { Tally } from './tally.ts';

/** The weights that the ties of a file have. */
export interface WeightRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The weight in a text or a number of a file; `null` for anything else, which is a tie without a weight. */
export function tieValue(written: unknown): number | null {
  const isWritten = typeof written === 'number' || (typeof written === 'string' && written.trim() !== '');
  const value = isWritten ? Number(written) : NaN;
  return Number.isNaN(value) ? null : value;
}

/** Decides by their weights which ties stay, and counts what has to be said of them. */
export class TieValues {
  private weights = 0;
  private weak = 0;
  private readonly zeros = new Tally();
  private readonly negatives = new Tally();
  private lowest = Infinity;
  private highest = -Infinity;

  /** @param threshold ties with a weight below it are left out; `undefined` keeps all but those of weight 0 */
  constructor(readonly threshold: number | undefined) {}

  /**
   * True for a weight that makes a tie: any but 0, which is none. A negative one may mean the contrary.
   * @param value `null` for a tie without a weight, which stays
   * @param line where it stands; 0 where that is not known
   */
  isTie(value: number | null, line = 0): boolean {
    if (value === null) return true;
    if (value === 0) {
      this.zeros.add(line);
      return false;
    }
    if (!this.isStrong(value)) {
      this.weak++;
      return false;
    }
    if (value < 0) this.negatives.add(line);
    return true;
  }

  /** True for a weight that is not below the threshold; it is counted among those of the file. */
  isStrong(value: number): boolean {
    this.lowest = Math.min(this.lowest, value);
    this.highest = Math.max(this.highest, value);
    const isStrong = this.threshold === undefined || value >= this.threshold;
    if (isStrong && value > 0 && value !== 1) this.weights++;
    return isStrong;
  }

  /** Counts ties that were left out because their weight is below the threshold. */
  leaveOut(ties: number): void {
    this.weak += ties;
  }

  /** How many ties have a weight below 0, and in which line the first stands. */
  get negative(): Readonly<Tally> {
    return this.negatives;
  }

  /** The weights by which some ties can be told from others; `null` where all have the same or none. */
  get range(): WeightRange | null {
    return this.lowest < this.highest ? { lowest: this.lowest, highest: this.highest } : null;
  }

  /** Why no tie can be left by this threshold; `null` where that is not its fault. @param ties that are left */
  refusal(ties: number): ImportProblem | null {
    if (this.threshold === undefined) return null;
    if (this.highest === -Infinity) return { code: 'noWeights' };
    return ties === 0 && this.weak > 0
      ? { code: 'allWeak', threshold: this.threshold, highest: this.highest }
      : null;
  }

  /** What has to be said of them. */
  repairs(): Repair[] {
    const { threshold, zeros, negatives } = this;
    return [
      ...(threshold === undefined
        ? [{ code: 'weights', ties: this.weights } as const]
        : [{ code: 'weak', ties: this.weak, threshold } as const]),
      { code: 'zeros', ties: zeros.count, line: zeros.line || null },
      { code: 'negatives', ties: negatives.count, line: negatives.line || null },
    ];
  }
}
