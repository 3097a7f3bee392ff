import type { TalkFault, TalkProblem } from '../../lesson/talk-faults.ts';

/** For each kind of fault that only talks have, the end of its sentence. */
export type TalkExpectations = {
  readonly [Code in TalkProblem['code']]: (problem: Extract<TalkProblem, { code: Code }>) => string;
};

/** Listed, so that a fault of a talk is told from one of its scenarios. */
const CODES: Readonly<Record<TalkProblem['code'], true>> = {
  talkObject: true,
  talkVersion: true,
  chapterList: true,
  chapterObject: true,
  lineOfText: true,
  textOfChapter: true,
  figure: true,
  claim: true,
  claimList: true,
  scenarioOfChapter: true,
  digestOfRun: true,
  statementOf: true,
  betObject: true,
  answers: true,
  showObject: true,
};

/** True for a problem that only talks have, and no scenario. */
export const isOfTalk = (problem: TalkFault['problem']): problem is TalkProblem =>
  Object.hasOwn(CODES, problem.code);
