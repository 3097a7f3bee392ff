import { ImportFailure } from './import-failure.ts';

/** The most bytes that a file may have: 64 MiB, a few million ties. */
export const MOST_IMPORTED_BYTES = 64 * 1024 * 1024;

/** Refuses a file by its size, before it is read. @throws ImportFailure */
export function refuseTooLarge(bytes: number): void {
  if (bytes > MOST_IMPORTED_BYTES)
    throw new ImportFailure({ code: 'tooLarge', bytes, max: MOST_IMPORTED_BYTES });
}
