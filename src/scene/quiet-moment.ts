/** Milliseconds after which the browser counts as idle: Chromium sometimes forgets to say so until the next frame. */
const PATIENCE = 400;

/** Milliseconds to wait where the browser does not say when it is idle, as in Safari. */
const PAUSE = 50;

/** Resolves once the browser has nothing to do while `isBusy` says no; in a hidden tab that can take long. */
export async function quietMoment(isBusy: () => boolean): Promise<void> {
  do await idle();
  while (isBusy());
}

const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, PAUSE);
  });
