import { checkAnswer } from './answer.ts';
import { taskById, TASKS } from './index.ts';
import type { Answer, Task } from './task.ts';

/** The right answer that somebody gave to each task that they have solved, by its name. */
export type Solved = Readonly<Record<string, Answer>>;

/** A text of progress in a link, or the text alone. */
const IN_LINK = /[#&]done=([\w.~-]*)/;

/** Far more than ten tasks take. */
const LONGEST = 4000;

/** What was solved as a short text that links and files carry: `three-rounds_1111~no-food_380_87`. */
export const progressText = (solved: Solved): string =>
  TASKS.flatMap(({ id }) => (solved[id] ? [[id, ...numbersOf(solved[id])].join('_')] : [])).join('~');

/**
 * What was solved, in a text that a stranger may have written: that of {@link progressText}, or a link with it. What no
 * task has is left out.
 * @returns how many parts of it say nothing, too
 */
export function progressIn(text: string): { readonly solved: Solved; readonly strange: number } {
  const own = text.length > LONGEST ? '?' : (IN_LINK.exec(text)?.[1] ?? text.trim());
  const parts = own.split('~').filter((part) => part !== '');
  const found = parts.map(solvedIn);
  return {
    solved: Object.fromEntries(found.flatMap((entry) => (entry ? [entry] : []))),
    strange: found.filter((entry) => entry === null).length,
  };
}

function solvedIn(part: string): readonly [id: string, answer: Answer] | null {
  const [id = '', ...texts] = part.split('_');
  const task = taskById(id);
  if (!task || !texts.every((text) => /^\d{1,9}(?:\.\d{1,9})?$/.test(text))) return null;
  const checked = checkAnswer(task, answerOf(task, texts.map(Number)));
  return 'answer' in checked ? [id, checked.answer] : null;
}

function numbersOf(answer: Answer): readonly number[] {
  if ('value' in answer) return [answer.value];
  return 'people' in answer ? answer.people : [answer.person, answer.lost];
}

function answerOf({ kind }: Task, numbers: readonly number[]): unknown {
  if (kind === 'people') return { people: numbers };
  const [first, second] = numbers;
  return kind === 'person' ? { person: first, lost: second } : numbers.length === 1 ? { value: first } : null;
}
