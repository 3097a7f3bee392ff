/** A part of the page could not be loaded: there is no connection, or another version of the page has taken its place. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/**
 * Loads a part of the page that is not needed at once: `later(() => import('./part.ts'))`. Every such import goes through
 * here, and lint refuses any other, so that none of them fails without a word.
 * @throws {NotLoaded} (rejects) where it cannot be loaded; asked for again, it is looked for again
 */
export async function later<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new NotLoaded('A part of the page could not be loaded.', { cause });
  }
}
