import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { ViewFields } from '../../state/page/address.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { Lessons, LessonParts } from '../learn/open-lessons.svelte.ts';
import { withWords } from '../values/with-words.ts';

/** The tasks on the page, which stand in the place of the controls. */
export class PageLessons {
  #current = $state.raw<Lessons | null>(null);

  /** @param onopen called before they open */
  constructor(
    private readonly parts: LessonParts,
    private readonly preferences: Preferences,
    private readonly onopen: () => void,
  ) {}

  /** `null` while none is open. */
  get current(): Lessons | null {
    return this.#current?.learning.isOpen ? this.#current : null;
  }

  /** The field of a link that opens the task on show. */
  get view(): ViewFields {
    return this.current?.learning.view ?? [];
  }

  /** Opens a task by its name, or the list of all. @param done the text of what was solved before */
  open(task?: string, done?: string): Promise<void> {
    return withParts(async () => {
      const { openLessons } = await withWords(
        later(() => import('../learn/open-lessons.svelte.ts')),
        () => this.preferences.words,
        'tasks',
      );
      this.onopen();
      this.#current = openLessons(this.parts, this.#current, task, done);
    });
  }
}
