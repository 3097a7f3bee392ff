import { findScorm } from '../../client/scorm.ts';
import { Platform } from '../../state/hand-in/platform.svelte.ts';
import { TaskProgress } from '../../state/lesson/task-progress.svelte.ts';
import type { HandInParts } from './hand-in-parts.ts';

let joined = $state.raw<Platform | null>(null);

/** The learning platform around the page; `null` where there is none. */
export const platform = (): Platform | null => joined;

/** Looks for a learning platform around the page, and goes on with what the last visit left there. */
export function joinPlatform(page: HandInParts): void {
  const api = findScorm(window);
  if (!api) return;
  // For as long as the page is there.
  $effect.root(() => {
    joined = new Platform(api, () => {
      const { run, settings } = page.session;
      const progress = page.lessons.current?.learning.progress ?? new TaskProgress();
      return run.scenario && { scenario: settings.scenario, done: progress.text };
    });
  });
  if (joined!.resumed !== '') location.hash = joined!.resumed;
}
