import type { Answer } from '../../../src/lesson/tasks/task.ts';

/** Ten people, by their place in the list. */
const ten = (person: (place: number) => number): Answer => ({
  people: Array.from({ length: 10 }, (_, place) => person(place)),
});

/** An answer to each task of a student who solves it, and one of a student who does not. */
export const STUDENTS: Readonly<Record<string, { readonly solves: Answer; readonly fails: Answer }>> = {
  'three-rounds': { solves: { value: 1111 }, fails: { value: 1000 } },
  // With seven, six would have done.
  'smallest-tells': { solves: { value: 6 }, fails: { value: 7 } },
  'fifth-retelling': { solves: { value: 0.2 }, fails: { value: 0.21 } },
  // 370 passed on what 87 had said, who was the first to leave out the food.
  'no-food': { solves: { person: 380, lost: 87 }, fails: { person: 380, lost: 370 } },
  'smallest-rewiring': { solves: { value: 0.02 }, fails: { value: 0.01 } },
  'ten-diners': { solves: ten((place) => place * 100), fails: ten((place) => place) },
  'raise-what-is-left': { solves: { value: 0.25 }, fails: { value: 0.05 } },
  'platform-closes': { solves: { value: 0.29 }, fails: { value: 0.2 } },
  'tipping-share': { solves: { value: 0.3 }, fails: { value: 0.5 } },
  'sharper-critics': { solves: { value: 0.2 }, fails: { value: 0.1 } },
};
