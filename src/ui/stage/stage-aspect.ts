import { measureHost } from '../../scene/view/host-size.ts';

/** Width ÷ height for a stage that has no size yet, and the most that a town is drawn out in either direction. */
const USUAL_ASPECT = 1.6;
const LEAST_ASPECT = 0.7;
const MOST_ASPECT = 2;

/** The proportions of the room for the town at this moment, coarsely, so that the same window lays out the same town. */
export function stageAspect(): number {
  const host = document.querySelector<HTMLElement>('[data-testid=stage]');
  const aspect = host && host.clientHeight > 0 ? aspectOf(host) : USUAL_ASPECT;
  return Math.min(MOST_ASPECT, Math.max(LEAST_ASPECT, Math.round(aspect * 5) / 5));
}

function aspectOf(host: HTMLElement): number {
  const { width, height, covered } = measureHost(host);
  return (width - covered.left - covered.right) / Math.max(1, height - covered.top - covered.bottom);
}
