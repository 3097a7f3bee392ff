import { parameterOf, type NumberParameter, type Path } from '../../model/scenario/parameters.ts';
import type { By } from '../../model/study/plan.ts';
import { scaleOf } from '../../model/study/useful-axis.ts';
import type { Session } from '../session/session.svelte.ts';

/** A number, and the ends between which it may be. */
export interface Bound {
  readonly path: Path;
  readonly ends: readonly [low: number, high: number];
}

/** Some numbers of the scenario with their ends, as somebody sets them. */
export class Bounds {
  #list = $state.raw<readonly Bound[]>([]);
  readonly #session: Session;

  /** @param most numbers that it has room for */
  constructor(
    session: Session,
    readonly most: number,
  ) {
    this.#session = session;
  }

  get list(): readonly Bound[] {
    return this.#list;
  }

  set list(list: readonly Bound[]) {
    this.#list = list;
  }

  /** Adds a number, in the place of the first where there is no room. @param ends left out, where it is of use */
  add(path: Path, ends: By['ends'] = null): void {
    const { low, high } = scaleOf(this.#session.settings.scenario, { path, ends });
    const others = this.#list.filter((one) => one.path !== path);
    this.#list = [...others, { path, ends: [low, high] as const }].slice(-this.most);
  }

  remove(path: Path): void {
    this.#list = this.#list.filter((one) => one.path !== path);
  }

  /** Sets one of the ends of a number, as far as it can be that. */
  set(path: Path, end: 0 | 1, value: number): void {
    const { min, max, whole } = parameterOf(path) as NumberParameter;
    const within = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
    this.#list = this.#list.map((one) =>
      one.path === path ? { path, ends: one.ends.with(end, within) as unknown as [number, number] } : one,
    );
  }

  /** The number whose ends are the wrong way round; `null` for none. */
  get crossed(): Path | null {
    return this.#list.find(({ ends: [low, high] }) => low >= high)?.path ?? null;
  }
}
