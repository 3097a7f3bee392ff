import type { SimulationClient } from '../../client/simulation-client.ts';
import type { SellingDay } from '../../model/inquiry/selling.ts';
import type { Statement } from '../../model/inquiry/statement.ts';
import { hasDownline } from '../../model/scenario/relevance.ts';
import type { Selection } from '../person/selection.svelte.ts';
import { DayAnswers } from '../session/by-day.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { sign } from './sign.svelte.ts';

/** What selling comes to in the run on show, and in the accounts of the person who is selected. */
export class Selling {
  /** True where own use counts as a cost of the business. */
  isOwnUseCost = $state(false);
  readonly #days: DayAnswers<SellingDay | null>;
  readonly #statements: DayAnswers<Statement | null>;
  readonly #session: Session;
  readonly #selection: Selection;

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session, selection: Selection, client: SimulationClient) {
    this.#session = session;
    this.#selection = selection;
    const isSelling = () => hasDownline(session.run.scenario ?? session.settings.scenario);
    this.#days = new DayAnswers(session.run, session.day, (day) => client.selling(day), isSelling);
    // Another person is another question about the same day.
    const asked = $derived(
      session.day.shown && selection.person !== null
        ? { ...session.day.shown, person: selection.person }
        : null,
    );
    const onShow = {
      get shown() {
        return asked;
      },
    };
    const ask = (day: number) =>
      selection.person === null ? Promise.resolve(null) : client.statement(selection.person, day);
    this.#statements = new DayAnswers(
      session.run,
      onShow,
      ask,
      () => isSelling() && selection.person !== null,
    );
  }

  /** What it had come to by the day on show; `null` where nobody sells, or it is not known yet. */
  get day(): SellingDay | null {
    const { scenario } = this.#session.run;
    return scenario && hasDownline(scenario) ? this.#days.latest : null;
  }

  /** True while that is about another day. */
  get isLate(): boolean {
    return this.#days.isLate;
  }

  /** The accounts of the selected person; `null` for who is no member, and until they are known. */
  get statement(): Statement | null {
    const { latest } = this.#statements;
    return latest?.person === this.#selection.person ? latest : null;
  }

  /** Stands beside every sum; empty for none. */
  get sign(): string {
    return sign.text;
  }
}
