import { solvedIn } from '../../lesson/hand-in/verdict.ts';
import { stateOf, type MarkedRow } from '../../state/hand-in/marking.svelte.ts';
import { changedPaths } from './changed-in.ts';

/** The columns of the table, each of which may sort it. */
export const COLUMNS = ['number', 'name', 'state', 'claim', 'reach', 'runs', 'tasks', 'changed'] as const;

export type Column = (typeof COLUMNS)[number];

/** What first needs a look. */
const STATES = [
  ...['differs', 'otherEngine', 'unread', 'failed', 'large'],
  ...['nothing', 'waiting', 'running', 'agrees'],
];

/** What a column sorts by; rows without it come last. */
const KEYS: Readonly<Record<Column, (row: MarkedRow) => string | number | undefined>> = {
  number: ({ number }) => number,
  name: ({ check }) => check?.handIn.name || undefined,
  claim: ({ check }) => check?.handIn.claim,
  changed: ({ check }) => (check ? changedPaths(check.handIn.scenario).length : undefined),
  reach: ({ check }) => (check?.here ? check.here.found.reach / check.handIn.scenario.people : undefined),
  runs: ({ check }) => (check ? (check.handIn.many?.runs ?? 0) : undefined),
  tasks: ({ check }) => (check?.here ? solvedIn(check.here) : undefined),
  state: (row) => STATES.indexOf(stateOf(row)),
};

/** The rows in the order of a column; equal ones as they came. */
export function sorted(rows: readonly MarkedRow[], by: Column, isDown: boolean): MarkedRow[] {
  const key = KEYS[by];
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const order = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
    return isDown ? -order : order;
  });
}
