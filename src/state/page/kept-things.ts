import { createStore, del, get, set, update } from 'idb-keyval';

/** How much a browser is asked to keep of one kind of things. */
interface Limits {
  readonly most: number;
  /** Of all together. */
  readonly mostBytes: number;
}

/** What is kept under its mark, the one used last first. */
interface Listed {
  readonly mark: string;
  readonly bytes: number;
}

const LIST = 'list';

/** Things that the browser keeps over a reload. It forgets those that were used longest ago, and may refuse to keep any. */
export class KeptThings<Thing> {
  /** @param database its name @param limits of what is kept */
  constructor(
    private readonly database: string,
    private readonly limits: Limits,
  ) {}

  /** Keeps a thing; where that is refused, nothing happens. @param bytes that it takes, about */
  async keep(mark: string, thing: Thing, bytes: number): Promise<void> {
    const { most, mostBytes } = this.limits;
    if (bytes > mostBytes) return;
    try {
      const things = createStore(this.database, 'things');
      await set(mark, thing, things);
      let forgotten: readonly Listed[] = [];
      await update<readonly Listed[]>(
        LIST,
        (before = []) => {
          const all = [{ mark, bytes }, ...before.filter((listed) => listed.mark !== mark)];
          const kept = all.filter((_, at) => at < most && sumOf(all.slice(0, at + 1)) <= mostBytes);
          forgotten = all.slice(kept.length);
          return kept;
        },
        things,
      );
      for (const listed of forgotten) await del(listed.mark, things);
    } catch {
      // A private window, a full disk, or storage that is switched off.
    }
  }

  /** What is kept under a mark; `null` where there is nothing. */
  async find(mark: string): Promise<Thing | null> {
    try {
      return (await get<Thing>(mark, createStore(this.database, 'things'))) ?? null;
    } catch {
      return null;
    }
  }
}

const sumOf = (all: readonly Listed[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);
