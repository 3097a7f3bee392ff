import type { Recording } from '../../client/recording.ts';
import type { SellingDay } from '../../model/inquiry/selling.ts';
import type { Layout } from '../../model/layout/layout.ts';
import { STRENGTHS, type RecentTellings } from '../../scene/shown/packed-tellings.ts';
import type * as Tree from './tree-on-stage.svelte.ts';

/**
 * The arcs of a day, wherever people stand: what was told on it and on those before or, where they stand by who brought them
 * in, what passed between them on the day of which that is known; older arcs would run across all of it.
 * @param sold what selling had come to @param parts how a business is shown
 */
export const arcsOn = (
  recording: Recording,
  day: number,
  { descent }: Layout,
  sold: SellingDay | null | undefined,
  parts: Pick<typeof Tree, 'passedIn'> | null,
): RecentTellings =>
  !descent
    ? recording.recentTellings(day, STRENGTHS.length)
    : sold && parts
      ? [parts.passedIn(recording, descent, sold)]
      : [];
