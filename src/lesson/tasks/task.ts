import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Plan } from '../../model/study/plan.ts';
import type { Keeps, RunRecord } from '../../model/study/unit-runner.ts';
import type { Bar, Call } from './sequential-test.ts';

/** A prediction, or the value of what may be set. */
export interface ValueAnswer {
  readonly value: number;
}

/** Somebody, and the first in the chain of sentences to them whose sentence lacks the detail; people by number. */
export interface PersonAnswer {
  readonly person: number;
  readonly lost: number;
}

/** Different people, by number. */
export interface PeopleAnswer {
  readonly people: readonly number[];
}

/** An answer, as links and files carry it. */
export type Answer = ValueAnswer | PersonAnswer | PeopleAnswer;

/** Towns that are run to see whether an answer is right, and what is looked for in each. */
export interface Trial {
  readonly name: TrialName;
  /** The same object for trials that look at the same runs. */
  readonly plan: Plan;
  readonly keeps: Keeps;
  /** Whether it holds in a town. @param cells the runs of the plan's cells, with the same luck */
  readonly holds: (cells: readonly RunRecord[]) => boolean;
  readonly bar: Bar;
  /** What the test has to say for the answer to be right. */
  readonly wanted: Exclude<Call, 'close'>;
}

/** What is looked at: the answer itself, the one a step smaller, two ends of a share, or one person's chain. */
export const TRIALS = ['answer', 'smaller', 'notLess', 'notMore', 'chain'] as const;

export type TrialName = (typeof TRIALS)[number];

interface Named {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** The town on the stage while the task is worked on; answers are checked on towns with other luck. */
  readonly scenario: Scenario;
}

/** A number to predict: people, whole, or a share of 0 … 1. */
export interface NumberTask extends Named {
  readonly kind: 'number';
  readonly unit: 'people' | 'share';
  readonly low: number;
  readonly high: number;
  readonly trials: (value: number) => readonly Trial[];
}

/** One value for all of some parameters, in steps from `low`. */
export interface Stepped {
  readonly paths: readonly Path[];
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** The value of something that may be set. */
export interface SettingTask extends Named, Stepped {
  readonly kind: 'setting';
  readonly trials: (value: number) => readonly Trial[];
}

/** Somebody on the stage, and where their chain of sentences lost something. */
export interface PersonTask extends Named {
  readonly kind: 'person';
  readonly trials: (answer: PersonAnswer) => readonly Trial[];
}

/** So many people on the stage. */
export interface PeopleTask extends Named {
  readonly kind: 'people';
  readonly count: number;
  readonly trials: (people: readonly number[]) => readonly Trial[];
}

/** Something to find out with the model, and how an answer is checked. */
export type Task = NumberTask | SettingTask | PersonTask | PeopleTask;
