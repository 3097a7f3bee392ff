import { FIRST_NAMES } from '../../../src/words/first-names.ts';
import { describe, expect, it } from 'vitest';
import { stageLabels } from '../../../src/ui/stage/stage-labels.ts';
import { personNames } from '../../../src/ui/values/person-names.ts';
import { LANGUAGES } from '../../words/languages.ts';

const { en } = LANGUAGES;
const layout = { positions: new Float32Array(6), spacing: 1 };
const called = (given: string[] | null) => personNames({ given, seed: 'kitchen' }, en);

describe('the texts on the stage', () => {
  it('say how far away a ring is, the outermost in words', () => {
    const guides = [
      { kind: 'retelling', from: 1, to: 3, x: 0, y: -4 },
      { kind: 'retelling', from: 4, to: 5, x: 0, y: -8 },
      { kind: 'never', from: 0, to: 0, x: 9, y: 0 },
    ] as const;
    const { guides: texts } = stageLabels({ ...layout, guides }, called(null), en);
    expect(texts.map(({ text }) => text)).toEqual(['1–3', '4–5 retellings', en.stage.neverHeard]);
  });

  it('call people by name, made up where they have none', () => {
    const named = stageLabels({ ...layout, guides: [] }, called(['Valjean', '']), en);
    expect([named.nameOf(0), named.nameOf(1), named.isNamed]).toEqual(['Valjean', 'Person 1', true]);
    expect(named.contacts).toBeNull();
    const ties = Uint32Array.from([0, 1, 1, 2]);
    const tied = stageLabels({ ...layout, guides: [], ties }, called(['a', 'b', 'c']), en);
    expect([...tied.contacts!]).toEqual([1, 2, 1]);
    const unnamed = stageLabels({ ...layout, guides: [] }, called(null), en);
    expect(FIRST_NAMES).toContain(unnamed.nameOf(2482));
    expect(unnamed.isNamed).toBe(false);
  });
});
