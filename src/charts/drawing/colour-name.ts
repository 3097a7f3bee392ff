import type { Paint } from './chart.ts';

const OF_THE_PAGE: ReadonlySet<Paint> = new Set(['ink', 'ink-soft', 'hairline', 'paper', 'below']);

/** The custom property of the root that holds a paint's colour. */
export const propertyOf = (paint: Paint): string =>
  OF_THE_PAGE.has(paint) ? `--${paint}` : `--stage-${paint}`;
