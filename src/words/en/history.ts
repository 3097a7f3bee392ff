const withValue = (what: string, now: string | null): string => (now === null ? what : `${what} (${now})`);

/** Labels of undo and redo, and the messages after them. */
export const history = {
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (what: string) => `Undo: ${what}`,
  redoWhat: (what: string) => `Redo: ${what}`,
  /** @param now the value afterwards; null where there is none to name */
  undone: (what: string, now: string | null) => `Undone: ${withValue(what, now)}`,
  redone: (what: string, now: string | null) => `Redone: ${withValue(what, now)}`,
  network: 'the network',
  link: 'the link that was opened',
  run: 'the run that was opened',
  swap: 'the other of two runs',
  /** What was done to a run that is kept. */
  pins: {
    kept: (run: string) => `keeping “${run}”`,
    removed: (run: string) => `removing “${run}”`,
    renamed: (run: string) => `renaming “${run}”`,
  },
};
