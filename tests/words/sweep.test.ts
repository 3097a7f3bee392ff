import { describe, expect, it } from 'vitest';
import type { SweepFacts } from '../../src/findings/sweep.ts';
import { en } from '../../src/words/en/index.ts';
import { sweep } from '../../src/words/en/sweep.ts';
import { fr } from '../../src/words/fr/index.ts';
import { sweep as french } from '../../src/words/fr/sweep.ts';
import { scenarioWith } from '../model/runs.ts';
import { topicWords } from '../../src/words/topical.ts';

const topic = topicWords(scenarioWith({}).topic, en);
const sujet = topicWords(scenarioWith({}).topic, fr);
const facts = (tips: readonly number[], beginsAbove: boolean): SweepFacts => ({
  ...{ event: 'tookOff', cells: [], least: 20, doubt: null, tips, beginsAbove },
});
const title = (tips: readonly number[], beginsAbove: boolean) =>
  sweep.title(facts(tips, beginsAbove), topic, en.numbers.percent);

describe('where it tips', () => {
  it('is said on the side on which it happens', () => {
    expect(title([0.16], false)).toBe('From about 16% on, the story takes off in most runs.');
    expect(title([0.16], true)).toBe('Up to about 16%, the story takes off in most runs.');
    expect(title([0.16, 0.5], false)).toContain('Between about 16% and 50%');
    expect(title([0.16, 0.5], true)).toContain('Up to about 16%, and again from 50% on');
  });

  it('is said to be nowhere where it is not', () => {
    expect(title([], true)).toBe('At every value, the story takes off in most runs.');
    expect(title([], false)).toBe('At no value does the story take off in most runs.');
    const half = { ...facts([], false), event: 'half' as const };
    expect(sweep.title(half, topic, en.numbers.percent)).toContain('does half of the town hear');
  });

  it('is said in French, too', () => {
    const half = { ...facts([0.16], false), event: 'half' as const };
    expect(french.title(half, sujet, fr.numbers.percent).replace(/\s/g, ' ')).toBe(
      'À partir d’environ 16 %, la moitié de la ville entend parler du restaurant le plus souvent.',
    );
  });
});
