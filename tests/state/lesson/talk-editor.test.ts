import { describe, expect, it } from 'vitest';
import { draftOf, EMPTY_CHAPTER, type TalkDraft } from '../../../src/lesson/drafts/draft.ts';
import { TalkEditor } from '../../../src/state/lesson/talk-editor.svelte.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { talkOf, WHOLE } from '../../lesson/talks.ts';

function opened() {
  const kept: TalkDraft[] = [];
  const editor = new TalkEditor('a', draftOf(talkOf(WHOLE)), { write: (_, draft) => void kept.push(draft) });
  return { editor, kept };
}

const titles = ({ draft }: TalkEditor) => draft.chapters.map(({ title }) => title);

describe('a talk that is written', () => {
  it('takes back what was typed into a field as one step, and makes it again', () => {
    const { editor, kept } = opened();
    for (const title of ['A', 'Ad', 'Ada']) editor.change({ title }, 'title');
    editor.change({ text: 'x' }, 'text');
    expect(editor.chapter).toMatchObject({ title: 'Ada', text: 'x' });
    editor.undo();
    expect(editor.chapter.title).toBe('Ada');
    editor.undo();
    expect(titles(editor)).toEqual(['One good lunch', 'More dinners']);
    expect([editor.canUndo, editor.canRedo]).toEqual([false, true]);
    editor.redo();
    expect(editor.chapter.title).toBe('Ada');
    expect(kept.at(-1)).toBe(editor.draft);
    editor.change({ title: 'B' }, 'title');
    expect(editor.canRedo).toBe(false);
    editor.undo();
    expect(editor.chapter.title).toBe('Ada');
  });

  it('makes a step of its own of what is typed after going elsewhere', () => {
    const { editor } = opened();
    editor.change({ title: 'A' }, 'title');
    editor.goTo(1);
    editor.goTo(0);
    editor.change({ title: 'B' }, 'title');
    editor.undo();
    expect(editor.chapter.title).toBe('A');
  });

  it('adds, copies, moves and leaves out chapters, and each can be taken back', () => {
    const { editor } = opened();
    const before = editor.draft;
    editor.add({ title: 'Between' }, { ...STANDARD_SCENARIO, seed: 'b' });
    expect([titles(editor), editor.place]).toEqual([['One good lunch', 'Between', 'More dinners'], 1]);
    editor.copy();
    editor.move(2, 0);
    expect([titles(editor), editor.place]).toEqual([
      ['Between', 'One good lunch', 'Between', 'More dinners'],
      0,
    ]);
    editor.remove();
    expect(titles(editor)).toEqual(['One good lunch', 'Between', 'More dinners']);
    for (let step = 0; step < 4; step++) editor.undo();
    expect(editor.draft).toBe(before);
  });

  it('keeps its last chapter', () => {
    const { editor } = opened();
    editor.remove();
    editor.remove();
    expect(titles(editor)).toEqual(['More dinners']);
    expect(editor.scenarios[0]).toMatchObject({ people: 300, 'diners.count': 5 });
  });

  it('can be given while nothing is wrong with it', () => {
    const { editor } = opened();
    expect(editor.talk?.title).toBe('Ten tell ten');
    editor.change({ claims: 'reach ov' }, 'claims');
    expect([editor.talk, editor.faults[0]!.map(({ path }) => path)]).toEqual([null, ['claims[0]']]);
    editor.change({ claims: 'reach at least 1' }, 'claims');
    expect(editor.talk?.chapters[0]!.claims).toHaveLength(1);
  });

  it('can be given as soon as it is begun', () => {
    const draft = { title: 'My talk', chapters: [{ ...EMPTY_CHAPTER, key: 0 }] };
    const editor = new TalkEditor('a', draft, { write: () => undefined });
    expect(editor.talk?.chapters).toHaveLength(1);
  });
});
