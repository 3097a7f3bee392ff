import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/index.ts';

/** The title of a task by its name. */
export function taskTitle(id: string, words: Words): string {
  const { tasks } = laterWords('tasks', words);
  return tasks[id as keyof typeof tasks].title;
}
