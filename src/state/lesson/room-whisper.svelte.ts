/** People who whisper, after the one who has read the sentence. */
const WHISPERERS = 8;

/** Details of the sentence, as many as a place has. */
const DETAILS = 4;

/** What one of the room has said. */
interface Whispered {
  readonly said: string;
  /** Of each detail: whether it was still there. */
  readonly kept: readonly boolean[];
}

const NOTHING: Whispered = { said: '', kept: Array.from({ length: DETAILS }, () => false) };

/** The room's own whisper game: what each has said, and which details were left. */
export class RoomWhisper {
  #all = $state.raw<readonly Whispered[]>(Array.from({ length: WHISPERERS }, () => NOTHING));

  get all(): readonly Whispered[] {
    return this.#all;
  }

  /** Notes a few words of what a person has said. */
  say(person: number, said: string): void {
    this.#change(person, { said });
  }

  /** Ticks a detail of what a person has said, or takes the tick away. */
  toggle(person: number, detail: number): void {
    const kept = this.#all[person]!.kept.map((is, other) => (other === detail ? !is : is));
    this.#change(person, { kept });
  }

  /** The share of the details that was left with each, up to the last of whom anything is noted. */
  get left(): readonly number[] {
    const last = this.#all.findLastIndex(({ said, kept }) => said.trim() !== '' || kept.includes(true));
    return this.#all.slice(0, last + 1).map(({ kept }) => kept.filter(Boolean).length / DETAILS);
  }

  #change(person: number, change: Partial<Whispered>): void {
    this.#all = this.#all.map((one, other) => (other === person ? { ...one, ...change } : one));
  }
}
