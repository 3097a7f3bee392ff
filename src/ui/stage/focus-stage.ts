/** Gives the focus to the town, if it is there. */
export const focusStage = (): void =>
  document.querySelector<HTMLElement>('[data-testid=stage] [role=img]')?.focus();
