import { proxy } from 'comlink';
import type { Descendants } from '../model/inquiry/descendants.ts';
import type { Reacher } from '../model/inquiry/most-reached.ts';
import type { LineageStep } from '../model/inquiry/lineage.ts';
import type { HopMeasures } from '../model/measures/hop-measures.ts';
import type { Arrangement } from '../model/layout/arrangements.ts';
import type { Layout } from '../model/layout/layout.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { OpenStory } from '../model/inquiry/open-stories.ts';
import type { AskedFor } from '../model/inquiry/people-questions.ts';
import type { SellingDay } from '../model/inquiry/selling.ts';
import type { Statement } from '../model/inquiry/statement.ts';
import type {
  Ending,
  Findable,
  Frame,
  Opened,
  Phase,
  SimulationService,
  Sought,
} from '../../workers/protocol.ts';
import { WorkerClient } from './worker-client.ts';

export type { Ending, Findable, Phase, Sought } from '../../workers/protocol.ts';

/** The page's side of the simulation's worker. */
export class SimulationClient extends WorkerClient<SimulationService> {
  /**
   * @param spawn starts a worker
   * @param loadReference loads what starts one that also has the reference, which few runs need
   */
  constructor(
    spawn: (name: string) => Worker,
    private readonly loadReference: () => Promise<(name: string) => Worker>,
  ) {
    super(spawn);
  }

  /**
   * Starts the worker before anything is asked of it, and says when it runs, or has failed: what is asked of it before waits
   * for the page's own thread, which must not be blocked meanwhile.
   */
  async prepare(): Promise<void> {
    await this.ask((service) => service.wake()).catch(() => undefined);
  }

  /** Builds the town and makes ready for day 0; nothing is reported any more once it has, or has failed. */
  async open(
    scenario: Scenario,
    aspect: number,
    report: (phase: Phase, done: number) => void,
  ): Promise<Opened> {
    // Reports come by a channel of their own, and may arrive after the answer.
    let isUnderWay = true;
    const relay = proxy((phase: Phase, done: number) => {
      if (isUnderWay) report(phase, done);
    });
    try {
      const open = () => this.ask<Opened | null>((service) => service.open(scenario, aspect, relay));
      const opened = await open();
      if (opened) return opened;
      await this.spawnOthers(this.loadReference);
      return (await open())!;
    } finally {
      isUnderWay = false;
    }
  }

  /** Runs on, at least a day and then until the day or the time (milliseconds) is reached. */
  advance(toDay: number, budgetMs: number): Promise<Frame> {
    return this.ask((service) => service.advance(toDay, budgetMs));
  }

  /** Arranges everybody by retelling or by day, or with so much room on each level, up to the last day run. */
  arrange(arrangement: Exclude<Arrangement, 'town'>, room?: readonly number[]): Promise<Findable<Layout>> {
    return this.ask((service) => service.arrange(arrangement, room));
  }

  byHop(day: number): Promise<HopMeasures[]> {
    return this.ask((service) => service.byHop(day));
  }

  /** The versions from the first-hand source to what a person holds at the end of a day. */
  lineage(person: number, day: number): Promise<LineageStep[]> {
    return this.ask((service) => service.lineage(person, day));
  }

  /** The people reached by a person's words, in all days run so far. */
  descendants(person: number): Promise<Descendants> {
    return this.ask((service) => service.descendants(person));
  }

  /** The people who had reached most others by the end of a day, at most `most`. */
  farthest(day: number, most: number): Promise<Reacher[]> {
    return this.ask((service) => service.farthest(day, most));
  }

  /**
   * A person to whom a question applies at the end of a day, by their place among all such people; after the last
   * comes the first.
   */
  seek(question: AskedFor, day: number, place: number): Promise<Sought> {
    return this.ask((service) => service.seek(question, day, place));
  }

  /** The chains of sentences to lie open, over all days run so far. */
  openStories(): Promise<OpenStory[]> {
    return this.ask((service) => service.openStories());
  }

  ending(): Promise<Ending> {
    return this.ask((service) => service.ending());
  }

  /** What selling had come to by the end of a day that has been run; `null` where nobody sells. */
  selling(day: number): Promise<SellingDay | null> {
    return this.ask((service) => service.selling(day));
  }

  /** A member's accounts at the end of such a day; `null` for who had not joined. */
  statement(person: number, day: number): Promise<Statement | null> {
    return this.ask((service) => service.statement(person, day));
  }
}
