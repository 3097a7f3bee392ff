/**
 * Attached to a select, gives the focus back to the page when somebody has chosen with a pointer: the keys that they
 * press next are meant for the run. Who chooses by keyboard keeps it.
 */
export function blurAfterPointer(select: HTMLSelectElement): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let isByPointer = false;
  select.addEventListener('pointerdown', () => (isByPointer = true), { signal });
  select.addEventListener('keydown', () => (isByPointer = false), { signal });
  select.addEventListener('change', () => isByPointer && select.blur(), { signal });
  return () => controller.abort();
}
