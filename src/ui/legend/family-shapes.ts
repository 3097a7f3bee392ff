import { STAGES, type Stage } from '../../model/story/stages.ts';
import { VOLUMES, type Volume } from '../../scene/look/dot-marks.ts';
import type { Words } from '../../words/index.ts';

/** The stages of a volume, in their order. */
export const stagesOf = (volume: Volume): Stage[] => STAGES.filter((stage) => VOLUMES[stage] === volume);

/** Where a ramp has the colours, shape alone tells people apart: each shape with its meaning and its stages. */
export const FAMILY_SHAPES: readonly {
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly name: (words: Words) => string;
}[] = [
  { stage: 'unaware', stages: ['unaware'], name: ({ stages }) => stages.unaware },
  { stage: 'unmoved', stages: ['unmoved'], name: ({ stages }) => stages.unmoved },
  { stage: 'relaying', stages: ['dormant', ...stagesOf('has it')], name: ({ legend }) => legend.knows },
  { stage: 'fan', stages: stagesOf('went'), name: ({ legend }) => legend.went },
];
