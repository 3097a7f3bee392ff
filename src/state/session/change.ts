import type { Path } from '../../model/scenario/parameters.ts';
import type { PresetId } from '../../model/scenario/presets/index.ts';

/** A change made by the user. */
export type Change =
  | { readonly kind: 'value'; readonly path: Path }
  | { readonly kind: 'preset'; readonly id: PresetId }
  /** `run` opens a run that is remembered, `swap` the other one of two. */
  | { readonly kind: 'resetAll' | 'network' | 'link' | 'run' | 'swap' }
  /** A change of the runs that are kept, not of the scenario. */
  | { readonly kind: 'pins'; readonly what: 'kept' | 'removed' | 'renamed'; readonly name: string };
