/** Width ÷ height for a stage that has no size yet, and the most that a town is drawn out in either direction. */
const USUAL = 1.6;
const LEAST = 0.7;
const MOST = 2;

/** The stage's proportions at this moment, coarsely, so that the same window lays out the same town. */
export function stageAspect(): number {
  const host = document.querySelector('[data-testid=stage]');
  const aspect = host && host.clientHeight > 0 ? host.clientWidth / host.clientHeight : USUAL;
  return Math.min(MOST, Math.max(LEAST, Math.round(aspect * 5) / 5));
}
