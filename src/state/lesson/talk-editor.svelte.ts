import { chapterScenarios } from '../../lesson/chapter-scenarios.ts';
import { checkTalk } from '../../lesson/check-talk.ts';
import { draftJson, faultsByChapter, type ChapterDraft, type TalkDraft } from '../../lesson/drafts/draft.ts';
import {
  isFull,
  withChange,
  withChapter,
  withCopy,
  withMoved,
  withoutChapter,
  withScenario,
} from '../../lesson/drafts/edit-draft.ts';
import type { Talk } from '../../lesson/talk.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { OwnTalks } from './own-talks.svelte.ts';

/** A talk as it was, and the chapter that was written on. */
interface Moment {
  readonly draft: TalkDraft;
  readonly place: number;
}

/** Most steps that can be undone. */
const MOST_STEPS = 200;

/** A talk while it is written: every change can be undone, and is kept. */
export class TalkEditor {
  #now: Moment = $state.raw()!;
  #undone = $state.raw<readonly Moment[]>([]);
  #done = $state.raw<readonly Moment[]>([]);
  /** What was written on last: going on with it is the same step. */
  #field: string | null = null;

  /** What is wrong with each chapter. */
  readonly faults = $derived.by(() => faultsByChapter(this.#now.draft));
  readonly scenarios: readonly Scenario[] = $derived.by(() => chapterScenarios(this.#now.draft.chapters));
  /** The talk, to be given; `null` while something is wrong with it. */
  readonly talk: Talk | null = $derived.by(() =>
    this.faults.every(({ length }) => length === 0) ? checkTalk(draftJson(this.#now.draft)).talk : null,
  );

  /**
   * @param id of the talk among one's own
   * @param onchange told of every change
   */
  constructor(
    readonly id: string,
    draft: TalkDraft,
    private readonly talks: Pick<OwnTalks, 'write'>,
  ) {
    this.#now = { draft, place: 0 };
  }

  get draft(): TalkDraft {
    return this.#now.draft;
  }

  /** The place of the chapter that is written on. */
  get place(): number {
    return this.#now.place;
  }

  get chapter(): ChapterDraft {
    return this.draft.chapters[this.place]!;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** True where no other chapter can be added. */
  get isFull(): boolean {
    return isFull(this.draft);
  }

  /** Goes to a chapter, by its place. */
  goTo(place: number): void {
    if (!this.draft.chapters[place]) return;
    this.#field = null;
    this.#now = { ...this.#now, place };
  }

  rename(title: string): void {
    this.#make({ ...this.draft, title }, this.place, 'talk');
  }

  /** Writes on the chapter. @param field what is written on; left out, the change is a step of its own */
  change(change: Partial<ChapterDraft>, field: string | null = null): void {
    this.#make(
      withChange(this.draft, this.place, change),
      this.place,
      field && `${this.chapter.key} ${field}`,
    );
  }

  /** Has the chapter run a scenario. @param scenario `null` for that of the chapter before */
  run(scenario: Scenario | null): void {
    this.#make(withScenario(this.draft, this.place, scenario));
  }

  /** Adds a chapter behind the one that is written on. @param scenario left out, it goes on with the run before */
  add(chapter: Partial<ChapterDraft>, scenario: Scenario | null = null): void {
    if (this.isFull) return;
    const place = this.place + 1;
    this.#make(withChapter(this.draft, place, chapter, scenario), place);
  }

  /** Adds a copy of the chapter behind it. */
  copy(): void {
    if (!this.isFull) this.#make(withCopy(this.draft, this.place), this.place + 1);
  }

  /** Leaves the chapter out; the last one stays. */
  remove(): void {
    const { length } = this.draft.chapters;
    if (length > 1) this.#make(withoutChapter(this.draft, this.place), Math.min(this.place, length - 2));
  }

  /** Has a chapter stand at another place. */
  move(from: number, to: number): void {
    const { chapters } = this.draft;
    if (from !== to && chapters[from] && chapters[to]) this.#make(withMoved(this.draft, from, to), to);
  }

  undo(): void {
    const before = this.#done.at(-1);
    if (!before) return;
    this.#undone = [...this.#undone, this.#now];
    this.#done = this.#done.slice(0, -1);
    this.#show(before);
  }

  redo(): void {
    const after = this.#undone.at(-1);
    if (!after) return;
    this.#done = [...this.#done, this.#now];
    this.#undone = this.#undone.slice(0, -1);
    this.#show(after);
  }

  #make(draft: TalkDraft, place = this.place, field: string | null = null): void {
    const isGoingOn = field !== null && field === this.#field;
    if (!isGoingOn) this.#done = [...this.#done, this.#now].slice(-MOST_STEPS);
    this.#undone = [];
    this.#show({ draft, place });
    this.#field = field;
  }

  #show(moment: Moment): void {
    this.#now = moment;
    this.#field = null;
    this.talks.write(this.id, moment.draft);
  }
}
