/** Milliseconds between two dots that fall. */
const PAUSE = 25;

/** Dots that came in together fall one after the other; those that are there lie still. */
export class Rain {
  private readonly fallen = new Set<string>();

  /** By dot, the milliseconds after which it falls. @param names of all dots; new ones are remembered */
  delays(names: readonly string[]): ReadonlyMap<string, number> {
    let late = 0;
    return new Map(
      names.map((name) => {
        const isNew = !this.fallen.has(name);
        this.fallen.add(name);
        return [name, isNew ? late++ * PAUSE : 0];
      }),
    );
  }
}
