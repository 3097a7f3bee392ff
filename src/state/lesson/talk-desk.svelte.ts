import type { TalkDraft } from '../../lesson/drafts/draft.ts';
import { OwnTalks } from './own-talks.svelte.ts';
import { TalkEditor } from './talk-editor.svelte.ts';

/** Where talks are written: those of one's own, and the one that is open. */
export class TalkDesk {
  readonly talks = new OwnTalks();
  /** `null` while none is written. */
  editor = $state.raw<TalkEditor | null>(null);
  /** False while the editor is folded away, so that one can set the page for the next chapter. */
  isOpen = $state(false);

  /** Begins a talk of one's own. */
  begin(draft: TalkDraft): void {
    this.open(this.talks.add(draft));
  }

  /** Opens a talk of one's own, where it was left. */
  open(id: string): void {
    const talk = this.talks.find(id);
    if (!talk) return;
    if (this.editor?.id !== id) this.editor = new TalkEditor(id, talk.draft, this.talks);
    this.isOpen = true;
  }

  /** Removes a talk; it can be brought back. */
  remove(id: string): void {
    if (this.editor?.id === id) this.close();
    this.talks.remove(id);
  }

  /** Puts the talk away. */
  close(): void {
    void this.talks.flush();
    this.isOpen = false;
    this.editor = null;
  }
}
