import type { Plan } from '../../../model/study/plan.ts';
import type { MorrisInfluence, TornadoInfluence } from '../../../model/study/sensitivity.ts';
import type { Estimate, MeanInterval } from '../../../model/study/statistics.ts';
import type { SensitivityResult } from '../../../model/study/study-result.ts';
import { aligned, decimals, interval, percent, type Answer, type Row } from './cells.ts';
import { partsSentence } from './spread-parts.ts';

/** A row for each parameter, the one that matters most first. */
export const SENSITIVITY: Answer<Plan, SensitivityResult> = {
  rows: ({ method }, { parameters }) => [
    ['path', 'low', 'high', ...namesOf(method), 'share', 'share.low', 'share.high'],
    ...parameters.map((parameter): Row => [
      ...[parameter.path, parameter.low, parameter.high],
      ...numbersOf(parameter),
      ...ends(parameter.share, 'value'),
    ]),
  ],
  parts: ({ outcome, level, method }, { summary, parts, parameters }) => [
    `${summary.runs} runs with all ranges drawn. ${partsSentence(outcome, parts[outcome] ?? null)}`,
    aligned([
      [outcome, 'from', 'to', ...headsOf(method, level), 'of the spread', ...interval(level)],
      ...parameters.map((parameter) => [
        ...[parameter.path, String(parameter.low), String(parameter.high)],
        ...numbersOf(parameter).map(decimals),
        ...ends(parameter.share, 'value').map((value) => (value === null ? '–' : percent(value))),
      ]),
    ]),
  ],
};

const namesOf = (method: Plan['method']): string[] =>
  method === 'morris'
    ? ['muStar', 'muStar.low', 'muStar.high', 'mu', 'sigma']
    : ['atLow', 'atHigh', 'difference', 'difference.low', 'difference.high'];

const headsOf = (method: Plan['method'], level: number): string[] =>
  method === 'morris'
    ? ['mu*', ...interval(level), 'mu', 'sigma']
    : ['at from', 'at to', 'difference', ...interval(level)];

const numbersOf = (parameter: TornadoInfluence | MorrisInfluence): (number | null)[] =>
  'muStar' in parameter
    ? [...ends(parameter.muStar, 'mean'), parameter.mu, parameter.sigma]
    : [parameter.atLow, parameter.atHigh, ...ends(parameter.difference, 'mean')];

function ends<Middle extends string>(
  interval: (Record<Middle, number> & Pick<MeanInterval | Estimate, 'low' | 'high'>) | null,
  middle: Middle,
): (number | null)[] {
  return interval ? [interval[middle], interval.low, interval.high] : [null, null, null];
}
