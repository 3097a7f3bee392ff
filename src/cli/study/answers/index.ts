import type { Plan, StudyKind } from '../../../model/study/plan.ts';
import type { ResultOf, StudyResult } from '../../../model/study/study-result.ts';
import type { Answer } from './cells.ts';
import { COMPARE } from './compare.ts';
import { FIT } from './fit.ts';
import { MANY } from './many.ts';
import { MAP } from './map.ts';
import { SEEK } from './seek.ts';
import { SENSITIVITY } from './sensitivity.ts';
import { SWEEP } from './sweep.ts';

const ANSWERS: { readonly [Kind in StudyKind]: Answer<Plan, ResultOf[Kind]> } = {
  many: MANY,
  compare: COMPARE,
  sweep: SWEEP,
  sensitivity: SENSITIVITY,
  map: MAP,
  seek: SEEK,
  fit: FIT,
};

/** How the result of a plan is written beside JSON. */
export const answerOf = ({ kind }: Plan): Answer<Plan, StudyResult> =>
  // The result of a plan is of its kind.
  ANSWERS[kind] as unknown as Answer<Plan, StudyResult>;
