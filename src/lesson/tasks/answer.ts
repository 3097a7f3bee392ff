import { isRecord } from '../../model/basics/records.ts';
import type { Answer, PeopleAnswer, PersonAnswer, Stepped, Task, Trial } from './task.ts';

/** What is wrong with an answer; sentences are in `words`. */
export type AnswerFault =
  | { readonly code: 'missing' }
  | { readonly code: 'between'; readonly low: number; readonly high: number }
  | { readonly code: 'step'; readonly step: number }
  | { readonly code: 'whole' }
  | { readonly code: 'people'; readonly count: number; readonly people: number };

/** An answer to a task in what a stranger may have written, or what is wrong with it. */
export function checkAnswer(
  task: Task,
  json: unknown,
): { readonly answer: Answer } | { readonly fault: AnswerFault } {
  if (!isRecord(json)) return { fault: { code: 'missing' } };
  switch (task.kind) {
    case 'number':
    case 'setting':
      return checkValue(task, json['value']);
    case 'person':
      return checkPerson(task, json['person'], json['lost']);
    case 'people':
      return checkPeople(task, json['people']);
  }
}

type Checked = ReturnType<typeof checkAnswer>;
type Of<Kind> = Extract<Task, { readonly kind: Kind }>;

function checkValue(task: Of<'number' | 'setting'>, value: unknown): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { fault: { code: 'missing' } };
  const { low, high } = task;
  if (value < low || value > high) return { fault: { code: 'between', low, high } };
  if (task.kind === 'number')
    return task.unit === 'people' && !Number.isInteger(value)
      ? { fault: { code: 'whole' } }
      : { answer: { value } };
  const { step } = task;
  const near = onStep(task, Math.round((value - low) / step));
  return Math.abs(near - value) > step * 1e-6
    ? { fault: { code: 'step', step } }
    : { answer: { value: near } };
}

/** The value so many steps from the lowest, without what adding fractions leaves behind. */
export const onStep = ({ low, step }: Stepped, steps: number): number =>
  Number((low + steps * step).toPrecision(12));

const isPerson = ({ scenario }: Task, number: unknown): number is number =>
  Number.isInteger(number) && (number as number) >= 0 && (number as number) < scenario.people;

function checkPerson(task: Task, person: unknown, lost: unknown): Checked {
  return isPerson(task, person) && isPerson(task, lost)
    ? { answer: { person, lost } }
    : { fault: { code: 'missing' } };
}

function checkPeople(task: Of<'people'>, people: unknown): Checked {
  const { count, scenario } = task;
  const fault = { fault: { code: 'people', count, people: scenario.people } } as const;
  if (!Array.isArray(people) || people.length !== count) return fault;
  const found = people.filter((person) => isPerson(task, person));
  return new Set(found).size === count ? { answer: { people: found } } : fault;
}

/** What has to be tried for an answer that {@link checkAnswer} has let pass. */
export function trialsOf(task: Task, answer: Answer): readonly Trial[] {
  switch (task.kind) {
    case 'number':
    case 'setting':
      return task.trials((answer as { readonly value: number }).value);
    case 'person':
      return task.trials(answer as PersonAnswer);
    case 'people':
      return task.trials((answer as PeopleAnswer).people);
  }
}
