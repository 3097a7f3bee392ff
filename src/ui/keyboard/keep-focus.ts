/** The control that had the focus, and the index of the focused element in it. */
let held: { readonly path: string; readonly place: number } | null = null;

const partsOf = (control: Element) => [...control.querySelectorAll<HTMLElement>('button, input, select')];

/**
 * Notes which control has the focus, before the controls are put elsewhere on the page, as when its window is made
 * narrower or its text larger; returns whether one has.
 */
export function noteFocus(): boolean {
  const active = document.activeElement;
  const control = active?.closest<HTMLElement>('[data-path]');
  const isHeld = active instanceof HTMLElement && control !== null && control !== undefined;
  held = isHeld ? { path: control.dataset['path']!, place: partsOf(control).indexOf(active) } : null;
  return isHeld;
}

/** Attached to the column of controls, gives the focus back to the control that was noted. */
export function keepFocus(column: HTMLElement): void {
  const control = held && column.querySelector(`[data-path="${held.path}"]`);
  if (control) partsOf(control)[held!.place]?.focus();
  held = null;
}
