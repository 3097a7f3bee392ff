import { settled } from '../../model/scenario/network-people.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import { PATHS } from '../../model/scenario/parameters.ts';
import { nearestPreset, presetScenario, type Preset } from '../../model/scenario/presets/index.ts';
import { sameRun, sameValue, type Scenario } from '../../model/scenario/scenario.ts';
import type { Change } from './change.ts';
import { History, type Work } from './history.svelte.ts';
import type { Pin } from './finished-run.ts';
import { entered, without, type Drafts } from './invalid-values.ts';

/** The settings: the scenario, values that cannot be applied, and every change, which can be undone and redone. */
export class Settings {
  /** The changes, which can be undone and redone. */
  readonly history = new History();
  /** True where the luck outlasts another preset and a reset. */
  isLuckLocked = $state(false);
  #scenario = $state.raw<Scenario>(presetScenario(nearestPreset()));
  #base = $state.raw<Preset>(nearestPreset());
  #drafts = $state.raw<Drafts>({});
  #pins = $state.raw<readonly Pin[]>([]);
  #hasOpened = false;
  readonly #onOtherRun: (scenario: Scenario) => void;

  /** Paths whose value, or draft, is not that of the preset that the scenario was made from; luck is no change. */
  readonly changed: readonly Path[] = $derived.by(() => {
    const base = presetScenario(this.#base);
    const differs = (path: Path) =>
      this.#drafts[path] !== undefined || !sameValue(this.#scenario[path], base[path]);
    return PATHS.filter((path) => path !== 'seed' && differs(path));
  });

  /** @param onOtherRun told at once when a change has made another run of the scenario */
  constructor(onOtherRun: (scenario: Scenario) => void) {
    this.#onOtherRun = onOtherRun;
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  /** The preset that the scenario was made from. */
  get base(): Preset {
    return this.#base;
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** The runs that are kept, as they were kept. */
  get pins(): readonly Pin[] {
    return this.#pins;
  }

  /** Takes over runs that were kept in an earlier visit, which is no change. */
  bringPins(pins: readonly Pin[]): void {
    this.#pins = pins;
  }

  /** Changes which runs are kept, or their names; the scenario stays as it is. */
  setPins(pins: readonly Pin[], what: 'kept' | 'removed' | 'renamed', name: string): void {
    const before = this.#work;
    this.#pins = pins;
    this.history.record({ kind: 'pins', what, name }, before, this.#work);
  }

  /** Applies a whole scenario without starting a run; the caller decides about that. */
  open(scenario: Scenario, change: Change): void {
    const before = this.#work;
    this.#scenario = scenario;
    this.#base = nearestPreset(scenario);
    this.#drafts = {};
    // What the page opens with is no change.
    if (this.#hasOpened) this.history.record(change, before, this.#work);
    this.#hasOpened = true;
  }

  /** Makes a change of many values that can be undone as a whole; no draft is left. */
  replace(scenario: Scenario, change: Change): void {
    this.#make(change, { scenario, drafts: {} });
  }

  /**
   * Changes one value; one that cannot be taken over is kept as a draft with its fault until it can.
   * @param isGoingOn true while one gesture goes on, as when a slider is dragged: it is undone as a whole
   */
  set(path: Path, value: unknown, isGoingOn = false): void {
    this.#make({ kind: 'value', path }, entered(this.#scenario, this.#drafts, path, value), isGoingOn);
  }

  reset(path: Path): void {
    const standard = presetScenario(this.#base)[path];
    const drafts = without(this.#drafts, path);
    this.#make({ kind: 'value', path }, entered(this.#scenario, drafts, path, standard));
  }

  resetAll(): void {
    this.replace(this.freshScenario(this.#base), { kind: 'resetAll' });
  }

  /** Takes the last change back; the day on show stays, where the run before has it. */
  undo(): void {
    this.#moveTo(this.history.undo());
  }

  /** Takes the last change back, or makes it again: each time the other of two runs. Runs that are kept stay. */
  swap(): void {
    const { undoable, redoable, moved, other } = this.history;
    const isUndone = moved?.direction === 'undone';
    if (isUndone && redoable?.kind !== 'pins') this.redo();
    else if (!isUndone && undoable?.kind !== 'pins') this.undo();
    else if (other) this.#make({ kind: 'swap' }, other);
  }

  redo(): void {
    this.#moveTo(this.history.redo());
  }

  /** A preset's scenario, with the luck that is locked. */
  freshScenario(preset: Preset): Scenario {
    return { ...presetScenario(preset), ...(this.isLuckLocked ? { seed: this.#scenario.seed } : {}) };
  }

  get #work(): Work {
    return { scenario: this.#scenario, base: this.#base, drafts: this.#drafts, pins: this.#pins };
  }

  /** Goes to the work before or after a change: what that change was about, and nothing else. */
  #moveTo(work: Work | null): void {
    if (this.history.moved?.change.kind === 'pins') this.#pins = work?.pins ?? [];
    else this.#takeOver(work);
  }

  /** Makes a change that can be undone. */
  #make(
    change: Change,
    { scenario, drafts, base = this.#base }: Omit<Work, 'base'> & { readonly base?: Preset },
    isGoingOn = false,
  ): void {
    const before = this.#work;
    this.#takeOver({ scenario: settled(scenario), base, drafts });
    this.history.record(change, before, this.#work, isGoingOn);
  }

  #takeOver(work: Work | null): void {
    if (!work) return;
    const { scenario, base, drafts } = work;
    this.#base = base;
    this.#drafts = drafts;
    if (sameValue(scenario, this.#scenario)) return;
    const isSameRun = sameRun(scenario, this.#scenario);
    this.#scenario = scenario;
    if (!isSameRun) this.#onOtherRun(scenario);
  }
}
