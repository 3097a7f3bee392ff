import { DOWNLINE_PARAMETERS } from '../model/scenario/downline-parameters.ts';
import { SELLING_PRESETS } from '../model/scenario/presets/selling/index.ts';
import type { Words } from './index.ts';
import type { LaterWords } from './later.ts';

type Parameters = LaterWords['selling']['parameters'];
type Presets = LaterWords['selling']['presets'];

/** What is set where somebody sells goes by its path until its words are loaded, and a preset about it by its id. */
export const withoutSelling = (words: Words): Words => ({
  ...words,
  parameters: {
    ...words.parameters,
    ...(Object.fromEntries(
      Object.keys(DOWNLINE_PARAMETERS).map((path) => [path, { label: path, help: '' }]),
    ) as Parameters),
  },
  presets: {
    ...words.presets,
    ...(Object.fromEntries(
      SELLING_PRESETS.map(({ id }) => [id, { title: id, lesson: '', watch: '' }]),
    ) as Presets),
  },
});

/** Words with those about selling in their places. */
export const withSelling = (words: Words, { parameters, presets, groups }: LaterWords['selling']): Words => ({
  ...words,
  parameters: { ...words.parameters, ...parameters },
  presets: { ...words.presets, ...presets },
  controls: { ...words.controls, groups: { ...words.controls.groups, ...groups } },
});
