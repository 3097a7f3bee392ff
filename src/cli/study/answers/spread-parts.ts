import type { PartsOfSpread } from '../../../model/study/many.ts';
import type { OutcomeName } from '../../../model/study/outcomes.ts';
import { between, percent } from './cells.ts';

/** Of what the spread of an outcome is made. */
export function partsSentence(outcome: OutcomeName, parts: PartsOfSpread | null): string {
  if (!parts?.luckShare || !parts.rangesShare)
    return `Of what the spread of ${outcome} is made, these runs do not tell.`;
  const { luckShare, rangesShare } = parts;
  return `Of the spread of ${outcome}, ${percent(luckShare.value)} is luck (${between(luckShare)}), and ${percent(rangesShare.value)} is that the ranges are not known more closely.`;
}
