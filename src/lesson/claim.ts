import { FIGURES, figureIn, figureText, valueOf, type Figure, type Measured } from './figures.ts';

/** What has to be true of a number of a run: not below `low`, not above `high`. */
export interface Claim {
  readonly figure: Figure;
  /** `null` where it has no such end. */
  readonly low: number | null;
  readonly high: number | null;
  /** True where both are shares, 0 … 1, of what the figure is a part of. */
  readonly isShare: boolean;
}

/** What came of a claim in one run. */
export interface Verdict {
  readonly claim: Claim;
  /** In the unit of the claim; `null` where the run has no such number. */
  readonly value: number | null;
  readonly holds: boolean;
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)(%?)`;
const FORMS = {
  between: new RegExp(`^(\\S+) between ${NUMBER} and ${NUMBER}$`),
  least: new RegExp(`^(\\S+) at least ${NUMBER}$`),
  most: new RegExp(`^(\\S+) at most ${NUMBER}$`),
};

/**
 * The claim in a sentence such as “reach@36 between 300 and 900”, “fans at least 2%” or “retold at most .5”.
 * @returns `null` where it is none: an unknown figure, a share of what has none, or ends the wrong way round
 */
export function claimIn(sentence: string): Claim | null {
  const text = sentence.trim().replace(/\s+/g, ' ');
  const both = FORMS.between.exec(text);
  if (both) return both[3] === both[5] ? made(both[1]!, both[2]!, both[4]!, both[3]!) : null;
  const least = FORMS.least.exec(text);
  if (least) return made(least[1]!, least[2]!, null, least[3]!);
  const most = FORMS.most.exec(text);
  return most && made(most[1]!, null, most[2]!, most[3]!);
}

function made(name: string, low: string | null, high: string | null, percent: string): Claim | null {
  const figure = figureIn(name);
  const isShare = percent !== '';
  if (!figure || (isShare && FIGURES[figure.name].of === null)) return null;
  const numberOf = (text: string | null) => (text === null ? null : Number(text) / (isShare ? 100 : 1));
  const claim = { figure, low: numberOf(low), high: numberOf(high), isShare };
  const isBackwards = claim.low !== null && claim.high !== null && claim.low > claim.high;
  const isBelowAll = !('isSigned' in FIGURES[figure.name]) && [claim.low, claim.high].some((end) => end! < 0);
  return isBackwards || isBelowAll ? null : claim;
}

/** As {@link claimIn} reads it. */
export function claimText({ figure, low, high, isShare }: Claim): string {
  const written = (value: number) => (isShare ? `${Number((value * 100).toPrecision(12))}%` : String(value));
  const name = figureText(figure);
  if (low === null) return `${name} at most ${written(high!)}`;
  return high === null
    ? `${name} at least ${written(low)}`
    : `${name} between ${written(low)} and ${written(high)}`;
}

/** Whether a claim is true of a run; where there is no such number, it is not. */
export function verdictOf(claim: Claim, run: Measured, people: number): Verdict {
  const { figure, low, high, isShare } = claim;
  const found = valueOf(figure, run, people);
  const whole = isShare && FIGURES[figure.name].of === 'people' ? people : 1;
  const value = found === null ? null : found / whole;
  return {
    claim,
    value,
    holds: value !== null && value >= (low ?? -Infinity) && value <= (high ?? Infinity),
  };
}
