import type { PresetId } from '../../model/presets/index.ts';

/** What a preset is called, what it teaches in one sentence, and where to look. */
export interface PresetWords {
  readonly title: string;
  readonly lesson: string;
  readonly watch: string;
}

export const presets: Record<PresetId, PresetWords> = {
  'excellent-restaurant': {
    title: 'The excellent restaurant',
    lesson:
      'Most who hear of it never go: about one in eight does, and that is enough to keep the story alive.',
    watch: 'Watch the stains grow where a visitor comes back delighted and starts the story afresh.',
  },
  'ten-tell-ten': {
    title: 'Ten tell ten',
    lesson: 'If everybody believed and passed it on, one dinner would fill a town of 11,111 in four days.',
    watch: 'Watch the rings fill tenfold every day – and how little of the story reaches the outermost.',
  },
};
