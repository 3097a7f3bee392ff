import type { Answer } from '../../lesson/tasks/task.ts';
import { progressIn, progressText, type Solved } from '../../lesson/tasks/progress.ts';
import { recall, remember } from '../page/storage.ts';

const KEY = 'tell-ten.tasks';

/** What became of what the browser was to keep: it may refuse, or have cleared it since. */
export type Keeping = 'kept' | 'refused' | 'cleared';

/** The tasks that somebody has solved. The browser keeps them; a link or a file holds the same. */
export class TaskProgress {
  #solved = $state.raw<Solved>({});
  #keeping = $state<Keeping>('kept');
  /** The text that the browser was given last. */
  #given = '';

  constructor() {
    this.#given = recall(KEY) ?? '';
    this.#solved = progressIn(this.#given).solved;
  }

  get solved(): Solved {
    return this.#solved;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  get text(): string {
    return progressText(this.#solved);
  }

  /** Adds a task that was solved. */
  add(task: string, answer: Answer): void {
    this.#keep({ [task]: answer });
  }

  /** Takes in the text of a link or a file; what was solved before stays. @returns parts of it that say nothing */
  bring(text: string): { readonly found: number; readonly strange: number } {
    const { solved, strange } = progressIn(text);
    this.#keep(solved);
    return { found: Object.keys(solved).length, strange };
  }

  /** Keeps all that is known, by this page or by another one that is open. */
  #keep(more: Solved): void {
    const kept = recall(KEY);
    this.#solved = { ...progressIn(kept ?? '').solved, ...this.#solved, ...more };
    const wasCleared = this.#given !== '' && kept === null;
    this.#given = this.text;
    const isKept = this.#given === '' || remember(KEY, this.#given);
    this.#keeping = !isKept ? 'refused' : wasCleared ? 'cleared' : 'kept';
  }
}
