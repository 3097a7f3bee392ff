import { laterWorkers } from '../../client/later-workers.ts';
import { Learning } from '../../state/lesson/learning.svelte.ts';
import type { Panels } from '../../state/page/panels.svelte.ts';
import type { Selection } from '../../state/person/selection.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { PageLayout } from '../page/page-layout.svelte.ts';
import LearnPanel from './LearnPanel.svelte';

/** The tasks, and what shows them. */
export interface Lessons {
  readonly learning: Learning;
  readonly Panel: typeof LearnPanel;
}

/** What the tasks need of the page. */
export interface LessonParts {
  readonly session: Session;
  readonly selection: Selection;
  readonly panels: Panels;
  readonly layout: PageLayout;
}

/** Opens a task by its name, or the list of all, in the place of the controls. */
export function openLessons(
  { session, selection, panels, layout }: LessonParts,
  before: Lessons | null,
  task?: string,
  done?: string,
): Lessons {
  let lessons = before;
  // They stay for as long as the page does.
  $effect.root(() => {
    lessons ??= { learning: new Learning(session, selection, laterWorkers.studyCrew), Panel: LearnPanel };
  });
  panels.openAllForNow();
  layout.tab = 'controls';
  lessons!.learning.open(task, done);
  return lessons!;
}
