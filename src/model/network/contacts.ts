/**
 * Who can tell whom, in compressed sparse rows: the contacts of a person are
 * `contacts[offsets[person]] … contacts[offsets[person + 1] − 1]`, in the order in which that person tells them.
 */
export interface Contacts {
  readonly offsets: Uint32Array;
  readonly contacts: Uint32Array;
}

/** A contact that somebody has twice. */
export interface Double {
  readonly person: number;
  readonly contact: number;
}
