import { counted } from '../../words/en/grammar.ts';
import { shown } from '../../words/grammar/printable.ts';
import { Refusal } from '../sentences.ts';
import { digestsOf, type Answer } from './answer.ts';
import { machineName } from './bulletin.ts';
import type { Bundle } from './bundles.ts';

const RUNS = { one: 'run was', other: 'runs were' };

/** What is known of the runs that were computed twice. */
export class Twice {
  private equal = 0;
  private skipped = 0;

  /** @param folder of the study; `undefined` where there is none */
  constructor(private readonly folder: string | undefined) {}

  /** Compares a bundle that was computed a second time. @throws Refusal where a run is another, with both machines */
  compare({ before }: Bundle, { records, by }: Answer): void {
    if (!before || !by) return this.skip();
    const digests = digestsOf(records);
    const other = digests.findIndex((digest, index) => digest !== before.digests[index]);
    if (other < 0) {
      this.equal += records.length;
      return;
    }
    const where =
      this.folder === undefined
        ? ''
        : `remove its files, named by host and process, from ${this.folder}, and `;
    throw new Refusal([
      `The run with the seed ${shown(records[other]!.seed, String)!} has the digest ${before.digests[other]!} on ${machineName(before.by)} and ${digests[other] || 'none'} on ${machineName(by)} – expected the same; one of the two machines is wrong: ${where}start again without it.`,
    ]);
  }

  /** A bundle could not be computed a second time. */
  skip(): void {
    this.skipped++;
  }

  /** What is to be said at the end. */
  said(): string[] {
    return [
      ...(this.equal > 0
        ? [
            `${counted(this.equal, RUNS)} computed twice, on different workers, with the same digest each time.`,
          ]
        : []),
      ...(this.skipped > 0
        ? [`Not all of the runs that are computed twice could be: there was no second worker.`]
        : []),
    ];
  }
}
