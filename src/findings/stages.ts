import { STAGES, UNAWARE, type Stage } from '../model/story/stages.ts';

/** The finding on the stages of people who have heard, coded. A share 0 … 1 is of them. */
export type StagesFinding =
  | { readonly kind: 'nobody' }
  /** All who have heard are in the same stage. */
  | { readonly kind: 'all'; readonly stage: Stage; readonly people: number }
  /** More than half of them are. */
  | { readonly kind: 'most'; readonly stage: Stage; readonly share: number }
  /** No stage has more of them, and no other as many. */
  | { readonly kind: 'largest'; readonly stage: Stage; readonly share: number }
  /** Two stages have more of them than any other, and as many each. */
  | { readonly kind: 'tied'; readonly stages: readonly [Stage, Stage]; readonly share: number };

/** @param counts people in each stage, by its code */
export function stagesFinding(counts: ArrayLike<number>): StagesFinding {
  const heard = STAGES.map((stage, code) => ({ stage, people: code === UNAWARE ? 0 : (counts[code] ?? 0) }));
  const total = heard.reduce((sum, { people }) => sum + people, 0);
  if (total === 0) return { kind: 'nobody' };
  // Sorting keeps the order of equals.
  const [first, second] = heard.sort((a, b) => b.people - a.people) as [(typeof heard)[0], (typeof heard)[0]];
  const { stage, people } = first;
  const share = people / total;
  if (people === total) return { kind: 'all', stage, people };
  if (share > 0.5) return { kind: 'most', stage, share };
  if (people === second.people) return { kind: 'tied', stages: [stage, second.stage], share };
  return { kind: 'largest', stage, share };
}
