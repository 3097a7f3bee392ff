const withValue = (what: string, now: string | null): string => (now === null ? what : `${what} (${now})`);

/** What undo and redo are called, and what they did. */
export const history = {
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (what: string) => `Undo: ${what}`,
  redoWhat: (what: string) => `Redo: ${what}`,
  /** `now` is the value that stands after it. */
  undone: (what: string, now: string | null) => `Undone: ${withValue(what, now)}`,
  redone: (what: string, now: string | null) => `Redone: ${withValue(what, now)}`,
  network: 'the network',
  link: 'the link that was opened',
};
