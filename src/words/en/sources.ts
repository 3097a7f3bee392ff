import { SOURCES, type SourceKey } from '../../model/sources.ts';

/** Where the standard values come from, as the model's table has it. */
export const sources: Record<SourceKey, string> = SOURCES;
