/** Width ÷ height for a stage that has no size yet, and the most that a town is drawn out in either direction. */
const USUAL_ASPECT = 1.6;
const LEAST_ASPECT = 0.7;
const MOST_ASPECT = 2;

/** The stage's proportions at this moment, coarsely, so that the same window lays out the same town. */
export function stageAspect(): number {
  const host = document.querySelector('[data-testid=stage]');
  const aspect = host && host.clientHeight > 0 ? host.clientWidth / host.clientHeight : USUAL_ASPECT;
  return Math.min(MOST_ASPECT, Math.max(LEAST_ASPECT, Math.round(aspect * 5) / 5));
}
