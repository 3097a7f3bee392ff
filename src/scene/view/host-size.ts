import type { Covered } from './camera.ts';

/** More device pixels than this per CSS pixel cost time and cannot be told apart. */
const DENSEST = 3;

/** The size of the stage's host in CSS pixels, and the device pixels to draw for each of them. */
export interface HostSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** A host as it is at the moment. */
export interface MeasuredHost extends HostSize {
  /** The host's padding: other parts of the page stand there, over the stage. */
  readonly covered: Covered;
}

/** The host's present size; never 0, which no camera can divide by. */
export function measureHost(host: HTMLElement): MeasuredHost {
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(host);
  return {
    covered: {
      left: parseFloat(paddingLeft) || 0,
      top: parseFloat(paddingTop) || 0,
      right: parseFloat(paddingRight) || 0,
      bottom: parseFloat(paddingBottom) || 0,
    },
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    density: Math.min(globalThis.devicePixelRatio || 1, DENSEST),
  };
}

/** Calls back whenever the host, or the density of the screen it is on, changes; returns the clean-up. */
export function watchHost(host: HTMLElement, changed: (size: MeasuredHost) => void): () => void {
  const report = () => {
    // A host that is out of sight, as on paper, keeps the size that it had.
    if (host.clientWidth > 0 && host.clientHeight > 0) changed(measureHost(host));
  };
  const observer = new ResizeObserver(report);
  observer.observe(host);

  // A resolution query tells only when the present density stops holding, so each change asks anew.
  let query: MediaQueryList;
  const densityChanged = () => {
    query.removeEventListener('change', densityChanged);
    watchDensity();
    report();
  };
  const watchDensity = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', densityChanged);
  };
  watchDensity();

  return () => {
    observer.disconnect();
    query.removeEventListener('change', densityChanged);
  };
}
