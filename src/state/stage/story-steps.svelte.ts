import { untrack } from 'svelte';
import type { SimulationClient } from '../../client/simulation-client.ts';
import type { OpenStory } from '../../model/inquiry/open-stories.ts';
import type { Selection } from '../person/selection.svelte.ts';
import type { Session } from '../session/session.svelte.ts';

/** After the opening: the story spreads, one chain of sentences, how it changed on its way, and how it all ends. */
export type StoryStep = 'spread' | 'chain' | 'path' | 'end';

/** The steps of a run in which a story went from mouth to mouth, and of one in which none did. */
const WITH_CHAIN: readonly StoryStep[] = ['spread', 'chain', 'path', 'end'];
const WITHOUT_CHAIN: readonly StoryStep[] = ['spread', 'end'];

/** Retellings of the chain that is told: this many, or else as many as there are, but not fewer than two. */
const FAR = 3;
const LEAST = 2;

/** A run told in steps, for whoever sees the page for the first time on a phone; the opening is the first of them. */
export class StorySteps {
  #place = $state(0);
  #story = $state.raw<OpenStory | null>(null);
  readonly #session: Session;
  readonly #selection: Selection;
  readonly #client: SimulationClient;

  /** The step on show. */
  readonly step: StoryStep = $derived(this.names[this.#place] ?? 'end');

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session, selection: Selection, client: SimulationClient) {
    this.#session = session;
    this.#selection = selection;
    this.#client = client;
    void this.#find();
    // The story of a chain waits where the chain is whole.
    $effect(() => {
      if (this.step !== 'spread' || !this.#story) return;
      if (session.playback.day >= lastDay(this.#story)) untrack(() => session.playback.pause());
    });
  }

  /** The names of all steps after the opening. */
  get names(): readonly StoryStep[] {
    return this.#story ? WITH_CHAIN : WITHOUT_CHAIN;
  }

  /** The number of the step on show, from 1 on: the opening was the first. */
  get number(): number {
    return this.#place + 2;
  }

  /** The chain of sentences that is told; `null` where no story went far. */
  get story(): OpenStory | null {
    return this.#story;
  }

  /** Goes on by one step, or back by one. */
  go(direction: 1 | -1): void {
    this.#place = Math.max(0, Math.min(this.names.length - 1, this.#place + direction));
    this.#enter();
  }

  async #find(): Promise<void> {
    try {
      this.#story = farStory(await this.#client.openStories());
    } catch {
      // The run itself reports what happened to the worker.
    }
  }

  #enter(): void {
    const { playback } = this.#session;
    const end = this.#story?.steps.at(-1);
    if ((this.step === 'chain' || this.step === 'path') && end) {
      playback.pause();
      playback.goTo(end.day);
      this.#selection.select(end.person);
      return;
    }
    this.#selection.select(null);
    if (this.step === 'spread') playback.goTo(0);
    playback.play();
  }
}

const lastDay = ({ steps }: OpenStory): number => steps.at(-1)!.day;

/** The first chain that goes far, else the farthest. */
function farStory(stories: readonly OpenStory[]): OpenStory | null {
  const retellings = ({ steps }: OpenStory) => steps.length - 1;
  const [first] = stories
    .filter((story) => retellings(story) >= LEAST)
    .toSorted((one, other) => Math.min(FAR, retellings(other)) - Math.min(FAR, retellings(one)));
  return first ?? null;
}
