import {
  isOfSelling,
  OUTCOME_NAMES,
  type OUTCOMES,
  type OutcomeName,
  type Outcomes,
  type SpreadName,
} from './outcomes.ts';
import type { Plan } from './plan.ts';

/** Where a plan says whether somebody sells. */
type Sellers = Pick<Plan, 'scenario' | 'changes' | 'vary' | 'ranges' | 'priors'>;

const FOUNDERS = 'downline.founders';

/** True where somebody sells in a run of a plan, or may. */
export const maySell = ({ scenario, changes, vary, ranges, priors }: Sellers): boolean =>
  scenario[FOUNDERS] > 0 ||
  (changes[FOUNDERS] ?? 0) > 0 ||
  [...vary, ...ranges, ...priors].some(({ path }) => path === FOUNDERS);

/** The outcomes that runs of a plan tell: those of selling only where somebody may sell. */
export const toldOutcomes = (plan: Sellers): readonly OutcomeName[] =>
  maySell(plan) ? OUTCOME_NAMES : PLAIN;

/** The same without whether it took off, of which a share is told and not a mean. */
export const toldSpreads = (plan: Sellers): readonly SpreadName[] =>
  toldOutcomes(plan).filter((name) => name !== 'outbreak');

const PLAIN = OUTCOME_NAMES.filter((name) => !isOfSelling(name));

/** What a run tells, as results write it. */
export const toldOf = (plan: Sellers, outcomes: Outcomes): Told =>
  Object.fromEntries(toldOutcomes(plan).map((name) => [name, outcomes[name]])) as Told;

type SellingName = {
  [Name in OutcomeName]: (typeof OUTCOMES)[Name] extends { ofSelling: true } ? Name : never;
}[OutcomeName];

/** Outcomes, those of selling only where somebody may sell. */
export type Told = Omit<Outcomes, SellingName> & Partial<Pick<Outcomes, SellingName>>;

/** Something of each outcome of which a mean is told, of those of selling only where somebody may sell. */
export type ByOutcome<Value> = Readonly<Record<Exclude<SpreadName, SellingName>, Value>> &
  Readonly<Partial<Record<SellingName, Value>>>;

/** Something of each outcome of a plan. */
export const byOutcome = <Value>(plan: Sellers, of: (name: SpreadName) => Value): ByOutcome<Value> =>
  Object.fromEntries(toldSpreads(plan).map((name) => [name, of(name)])) as ByOutcome<Value>;
