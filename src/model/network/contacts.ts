/**
 * The contacts of everybody, in compressed sparse rows: those of a person are `contacts[offsets[person]] …
 * contacts[offsets[person + 1] − 1]`, in the order in which that person tells them.
 */
export interface Contacts {
  readonly offsets: Uint32Array;
  readonly contacts: Uint32Array;
}

/** A contact that is listed twice for one person. */
export interface Double {
  readonly person: number;
  readonly contact: number;
}
