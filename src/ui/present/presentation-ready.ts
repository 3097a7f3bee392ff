/** Resolves when everything around the town is in place, so that the town can be laid out in the remaining room. */
export async function presentationReady(): Promise<void> {
  const { fontFamily } = getComputedStyle(document.documentElement);
  // Asked for by name: nothing is under way as long as no text has been laid out.
  await Promise.all([import('./Present.svelte'), document.fonts.load(`1rem ${fontFamily}`)]);
  // The page itself waits for the same, and puts it there a moment later.
  await new Promise((resolve) => setTimeout(resolve));
}
