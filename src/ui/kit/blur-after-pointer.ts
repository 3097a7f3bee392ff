/**
 * Attached to a select, returns the focus to the page after a choice by pointer, because the next keys are meant for
 * the run. After a choice by keyboard the select keeps it.
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
