import type { SimulationClient } from '../../client/simulation-client.ts';
import { draftJson, type TalkDraft } from '../../lesson/drafts/draft.ts';
import { LONGEST_TALK_ADDRESS, packedTalk } from '../../lesson/talk-link.ts';
import type { Talk } from '../../lesson/talk.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { Rehearsal } from './rehearsal.svelte.ts';
import { talkAddress } from './talk-address.ts';

/** The address of a talk; too long for one where it is `null`, and how long it would be. */
interface TalkLink {
  readonly address: string | null;
  readonly length: number;
}

/**
 * A talk that is handed on, with the digests of its runs, by which another machine says whether it runs the same: first
 * every chapter is run.
 */
export class HandingOn {
  #rehearsal = $state.raw<Rehearsal | null>(null);
  readonly #client: () => Promise<SimulationClient>;

  /** @param client makes one of a worker that does nothing else */
  constructor(client: () => Promise<SimulationClient>) {
    this.#client = client;
  }

  /** Chapters that have been run, while they are; `null` else. */
  get done(): number | null {
    return this.#rehearsal && this.#rehearsal.done.length;
  }

  /** The JSON of a talk's file. @param talk the draft where nothing is wrong with it; else its runs have no digests */
  async file(draft: TalkDraft, talk: Talk | null): Promise<string> {
    const digests = talk ? await this.#digests(talk) : [];
    return `${JSON.stringify(draftJson(draft, digests, ENGINE_VERSION), null, 2)}\n`;
  }

  /** The address of a talk, with digests where there is room for them. */
  async link(draft: TalkDraft, talk: Talk): Promise<TalkLink> {
    const addressOf = async (digests: readonly (string | null)[]) =>
      talkAddress(await packedTalk(draftJson(draft, digests, ENGINE_VERSION)));
    const without = await addressOf([]);
    if (without.length > LONGEST_TALK_ADDRESS) return { address: null, length: without.length };
    const whole = await addressOf(await this.#digests(talk));
    const address = whole.length > LONGEST_TALK_ADDRESS ? without : whole;
    return { address, length: address.length };
  }

  /** Runs no more chapters: what is handed on has no digests of them. */
  skip(): void {
    this.#rehearsal?.end();
  }

  async #digests(talk: Talk): Promise<readonly (string | null)[]> {
    const rehearsal = new Rehearsal(talk, await this.#client());
    this.#rehearsal = rehearsal;
    await rehearsal.ended;
    if (this.#rehearsal === rehearsal) this.#rehearsal = null;
    return talk.chapters.map((_, place) => rehearsal.done[place]?.digest ?? null);
  }
}
