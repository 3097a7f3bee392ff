import { later } from '../../later/later.ts';

/** Resolves when everything around the town is in place, so that the town can be laid out in the remaining room. */
export async function presentationReady(): Promise<void> {
  const { fontFamily } = getComputedStyle(document.documentElement);
  // Asked for by name: nothing is under way as long as no text has been laid out.
  const controls = later(() => import('./Present.svelte')).catch(() => undefined);
  await Promise.all([controls, document.fonts.load(`1rem ${fontFamily}`)]);
  // The page itself waits for the same, says so where it is missing, and puts it there a moment later.
  await new Promise((resolve) => setTimeout(resolve));
}
