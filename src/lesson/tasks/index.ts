import { LEVEL_ONE } from './level-one.ts';
import { LEVEL_THREE } from './level-three.ts';
import { LEVEL_TWO } from './level-two.ts';
import type { Task } from './task.ts';

/** Every task, in the order in which they are shown. */
export const TASKS: readonly Task[] = [...LEVEL_ONE, ...LEVEL_TWO, ...LEVEL_THREE];

/** The task of a name; `undefined` where there is none. */
export const taskById = (id: string): Task | undefined => TASKS.find((task) => task.id === id);
