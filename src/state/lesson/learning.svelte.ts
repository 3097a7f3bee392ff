import type { StudyCrew } from '../../client/study-crew.ts';
import { checkAnswer, type AnswerFault } from '../../lesson/tasks/answer.ts';
import { taskById, TASKS } from '../../lesson/tasks/index.ts';
import type { Attempt } from '../../lesson/tasks/judge.ts';
import type { SettingTask, Task } from '../../lesson/tasks/task.ts';
import { setTo } from '../../lesson/tasks/trials.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import { differences, sameValue } from '../../model/scenario/scenario.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import type { Selection } from '../person/selection.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { Checking } from './checking.svelte.ts';
import { TaskProgress } from './task-progress.svelte.ts';

/** Hints to each task, from the faintest. */
export const HINTS = 3;

/** What one may always change: it makes no other town. */
const WORDS: readonly Path[] = ['topic', 'name', 'note'];

/** What one may change beside that, where a task is not about a setting: luck, but for who is somebody of one town. */
const FREE = {
  number: ['seed'],
  person: [],
  people: ['seed', 'diners.who'],
} as const satisfies Record<string, readonly Path[]>;

/** The tasks while somebody works on them: which one, what they answer, and what came of it. */
export class Learning {
  isOpen = $state(false);
  readonly progress = new TaskProgress();
  readonly checking: Checking;
  /** The number that is predicted; `null` before there is one. */
  value = $state<number | null>(null);
  /** The person who is said to be the first in the chain without the detail. */
  lost = $state<number | null>(null);
  #task = $state.raw<Task | null>(null);
  #attempt = $state.raw<Attempt | null>(null);
  /** True once somebody has asked for the answer to be checked. */
  #wasAsked = $state(false);
  /** Hints that are open, by task. */
  #hints = $state.raw<Readonly<Record<string, number>>>({});
  readonly #session: Session;
  readonly #selection: Selection;

  /** @param crew gets what computes, when an answer is checked */
  constructor(session: Session, selection: Selection, crew: () => Promise<StudyCrew>) {
    this.#session = session;
    this.#selection = selection;
    this.checking = new Checking(crew);
  }

  /** The task on show; `null` for the list of all. */
  get task(): Task | null {
    return this.#task;
  }

  /** The task after the one on show, or the first that is not solved; `null` where all are. */
  get next(): Task | null {
    const from = this.#task ? TASKS.indexOf(this.#task) + 1 : 0;
    const turned = [...TASKS.slice(from), ...TASKS.slice(0, from)];
    return turned.find(({ id }) => !this.progress.solved[id]) ?? null;
  }

  /** The field of a link that opens the task on show. */
  get view(): ViewFields {
    return this.isOpen && this.#task ? [['task', this.#task.id]] : [];
  }

  get hints(): number {
    return (this.#task && this.#hints[this.#task.id]) ?? 0;
  }

  /** The answer as it stands, which need not be one. */
  get answer(): unknown {
    const { scenario } = this.#session.settings;
    switch (this.#task?.kind) {
      case 'number':
        return { value: this.value };
      case 'setting':
        return { value: scenario[this.#task.paths[0]!] };
      case 'person':
        return { person: this.#selection.person, lost: this.lost };
      default:
        return { people: scenario['diners.who'] };
    }
  }

  /** The answer as it stands, or what is wrong with it. */
  readonly #now = $derived.by(() => (this.#task ? checkAnswer(this.#task, this.answer) : null));

  /** What came of the answer as it stands; `null` where it was not checked, or has changed since. */
  readonly attempt: Attempt | null = $derived.by(() => {
    const isSame = this.#now && 'answer' in this.#now && sameValue(this.#now.answer, this.#attempt?.answer);
    return isSame ? this.#attempt : null;
  });

  /** What keeps the answer from being checked; `null` until somebody has asked for that, and once it is mended. */
  readonly fault: AnswerFault | null = $derived.by(() =>
    this.#wasAsked && this.#now && 'fault' in this.#now ? this.#now.fault : null,
  );

  /** True where something else than the task lets one change is not as in its town. */
  get isElsewhere(): boolean {
    const task = this.#task;
    if (!task) return false;
    const free = [
      ...WORDS,
      ...(task.kind === 'setting' ? (['seed', ...task.paths] as const) : FREE[task.kind]),
    ];
    const changed = Object.keys(differences(this.#session.settings.scenario, task.scenario));
    return changed.some((path) => !free.includes(path as Path));
  }

  /** Opens a task by its name, with its town on the stage, or the list of all. @param done what a link says was solved */
  open(id?: string, done?: string): void {
    if (done) this.progress.bring(done);
    this.isOpen = true;
    this.#show((id !== undefined && taskById(id)) || null);
  }

  close(): void {
    this.isOpen = false;
    this.#show(null);
  }

  openHint(): void {
    if (this.#task) this.#hints = { ...this.#hints, [this.#task.id]: Math.min(HINTS, this.hints + 1) };
  }

  /** Sets the task's own parameters, all to the same value. */
  set({ paths }: SettingTask, value: number): void {
    const { settings } = this.#session;
    settings.replace({ ...settings.scenario, ...setTo(paths, value) }, { kind: 'value', path: paths[0]! });
  }

  /** Sends these people to dinner. */
  send(people: readonly number[]): void {
    this.#session.settings.set('diners.who', people);
  }

  /** Checks the answer as it stands. */
  async check(): Promise<void> {
    const task = this.#task;
    if (!task) return;
    this.#attempt = null;
    this.#wasAsked = true;
    const now = this.#now;
    if (!now || !('answer' in now)) return;
    const attempt = await this.checking.check(task, now.answer);
    if (!attempt || this.#task !== task) return;
    this.#attempt = attempt;
    if (attempt.verdict === 'yes') this.progress.add(task.id, attempt.answer);
  }

  /** Shows the town of the task on the stage, as it is in the beginning. */
  showTown(): void {
    if (this.#task) this.#session.load({ scenario: this.#task.scenario, faults: [] }, { kind: 'run' });
  }

  #show(task: Task | null): void {
    this.checking.cancel();
    this.#task = task;
    this.#attempt = null;
    this.#wasAsked = false;
    this.value = null;
    this.lost = null;
    if (!task) return;
    this.#selection.select(null);
    this.showTown();
  }
}
