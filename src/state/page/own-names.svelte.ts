import { recall, remember } from './storage.ts';

/** Names of one's own, such as those of a class, for the people of every town; they stay in this browser. */
class OwnNames {
  #pool = $state.raw<readonly string[]>(recall('tell-ten.names')?.split('\n').filter(Boolean) ?? []);

  /** The names; empty where the page makes them up. */
  get pool(): readonly string[] {
    return this.#pool;
  }

  /** Takes names, and remembers them; none brings the made-up ones back. */
  take(names: readonly string[]): void {
    this.#pool = names;
    remember('tell-ten.names', names.join('\n'));
  }
}

export const ownNames = new OwnNames();
