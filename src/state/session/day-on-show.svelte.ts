import type { SimulationClient } from '../../client/simulation-client.ts';
import type { HopMeasures } from '../../model/measures/hop-measures.ts';
import type { DayMeasures } from '../../model/measures/day-measures.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import { DayAnswers } from './by-day.svelte.ts';
import type { Runner } from './runner.svelte.ts';

/** One day of the run on show. */
export interface Shown {
  readonly measures: DayMeasures;
  /** People in each stage, by its code. */
  readonly stageCounts: readonly number[];
  /** Of a person: their state, packed as in person-state.ts. Another day is laid out in the same array. */
  readonly states: Uint32Array;
}

/** The day on show, limited to the days run so far. */
export class DayOnShow {
  readonly #run: Runner;
  readonly #playedDay: () => number;
  readonly #hops: DayAnswers<readonly HopMeasures[]>;

  /** −1 before the first has arrived. */
  readonly #day = $derived.by(() => Math.min(this.#playedDay(), this.#run.arrivedDay));

  /** The day's data, made when they are first asked for; `null` before the first day has arrived. */
  readonly shown: Shown | null = $derived.by(() => {
    const { recording } = this.#run;
    const day = this.#day;
    if (!recording || day < 0) return null;
    recording.show(day);
    const { states, stageCounts } = recording;
    return { measures: recording.days[day]!, stageCounts: Array.from(stageCounts), states };
  });

  /**
   * To be made in an effect root or while a component is set up.
   * @param playedDay the day that the playback is at
   */
  constructor(run: Runner, client: SimulationClient, playedDay: () => number) {
    this.#run = run;
    this.#playedDay = playedDay;
    this.#hops = new DayAnswers(run, this, (day) => client.byHop(day));
  }

  /** People in a stage. */
  countOf(stage: Stage): number {
    return this.shown?.stageCounts[STAGES.indexOf(stage)] ?? 0;
  }

  /** The story by retelling, as of the day on show or, while {@link areHopsLate}, another; `null` before it is known. */
  get hops(): readonly HopMeasures[] | null {
    return this.#hops.latest;
  }

  /** True while the story by retelling, as of the day on show, is on its way. */
  get areHopsLate(): boolean {
    return this.#hops.isLate;
  }
}
