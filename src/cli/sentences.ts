import { getSystemErrorMap } from 'node:util';
import { asClause } from '../words/grammar/as-clause.ts';
import { printable } from '../words/grammar/printable.ts';

/** Ends a call: with these sentences on standard error and status 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join(' '));
  }
}

/** Sentences for people: a line each, whatever is quoted in them. */
export const asLines = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `${printable(sentence.replace(/\s+/g, ' '))}\n`).join('');

/** Why the system refused something, in its words, without the code and the name that Node adds. */
export function reason(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return asClause((errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message);
}

/** One sentence for a fault that nobody foresaw: either the machine has no memory left, or Tell Ten is wrong. */
export function unforeseen(error: unknown): string {
  const message = asClause(error instanceof Error ? error.message : String(error));
  return error instanceof RangeError && /alloc|length|memory/i.test(message)
    ? `The memory is not enough for this run: expected fewer people or contacts (${message}).`
    : `Tell Ten has a fault: ${message}. With TELL_TEN_DEBUG=1 in the environment it says where.`;
}
