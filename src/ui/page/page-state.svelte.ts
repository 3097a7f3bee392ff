import { untrack } from 'svelte';
import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { RunBook } from '../../state/runs/run-book.svelte.ts';
import type { Choice } from '../../state/compare/choice.ts';
import type { Comparing } from '../../state/compare/comparing.svelte.ts';
import type { Selling } from '../../state/selling/selling.svelte.ts';
import type { Studies } from '../../state/study/studies.svelte.ts';
import { hasDownline } from '../../model/scenario/relevance.ts';
import { laterWorkers } from '../../client/later-workers.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { bindAddress, bindPresenting, type ViewFields } from '../../state/page/address.svelte.ts';
import { asksToPresent, isOfferDue, isOpeningDue, rememberOpening } from '../../state/page/first-visit.ts';
import { Help } from '../../state/page/help.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import { Panels } from '../../state/page/panels.svelte.ts';
import { Presenting } from '../../state/page/presenting.svelte.ts';
import { exposePage } from '../../state/page/window-handle.ts';
import { Hover } from '../../state/person/hover.svelte.ts';
import { OpenChain } from '../../state/person/open-chain.svelte.ts';
import { Selection } from '../../state/person/selection.svelte.ts';
import { Session } from '../../state/session/session.svelte.ts';
import { StageArrangement } from '../../state/stage/arrangement.svelte.ts';
import { Opening } from '../../state/stage/opening.svelte.ts';
import { HELD, pressKey } from '../keyboard/shortcuts.ts';
import { presentationReady } from '../present/presentation-ready.ts';
import { focusStage } from '../stage/focus-stage.ts';
import { stageAspect } from '../stage/stage-aspect.ts';
import { lessonColour } from '../stage/lesson-colour.ts';
import { StageColours } from '../stage/stage-colours.svelte.ts';
import { openHandIn } from '../hand-in/open-hand-in.ts';
import type { Linked } from '../../model/scenario/link/link.ts';
import { readView, viewFields, type LinkView } from './link-view.ts';
import { lessonHolds } from '../summary/lesson.ts';
import { PageBets } from './page-bets.svelte.ts';
import { PageLessons } from './page-lessons.svelte.ts';
import { PageTalk } from './page-talk.svelte.ts';
import { PageLayout } from './page-layout.svelte.ts';
import { suitSelling } from './suit-selling.ts';

/** All that the page knows while it is open; it opens what its address asks for. */
export class PageState {
  readonly session: Session;
  readonly selection: Selection;
  readonly openChain: OpenChain;
  readonly hover: Hover;
  readonly arrangement: StageArrangement;
  readonly opening: Opening;
  readonly presenting: Presenting;
  readonly panels = new Panels(isOpeningDue(location.search));
  readonly help = new Help(isOfferDue(location.search), () => this.panels.openAll());
  readonly colours = new StageColours(() => this.session.settings.base.id);
  readonly layout: PageLayout;
  readonly betting: PageBets;
  readonly talk: PageTalk;
  readonly lessons: PageLessons;
  /** Many runs in the place of the town; `null` until somebody asks for them. */
  studies = $state.raw<Studies | null>(null);
  /** True until whoever came for the first time has seen a run to its end, or come for something else. */
  #isStranger = $state(isOpeningDue(location.search));
  /** Two runs side by side; `null` until somebody asks for them. */
  comparing = $state.raw<Comparing | null>(null);
  /** Who earns what, and from whom; `null` until somebody sells. */
  selling = $state.raw<Selling | null>(null);
  /** True while the run before stands as rings over the town. */
  isOutlined = $state(false);
  /** The runs so far; `null` until the first of them is over. */
  runs = $state.raw<RunBook | null>(null);
  /** True while a first visit on a phone is told the run in steps; the opening is the first of them. */
  isToldInSteps = $state(false);

  /** To be made while a component is set up. */
  constructor(
    readonly client: SimulationClient,
    readonly preferences: Preferences,
  ) {
    this.session = new Session(client, laterWorkers.networkReader, stageAspect);
    this.selection = new Selection(this.session, client, laterWorkers.inquirer);
    this.openChain = new OpenChain(this.session, this.selection, client);
    this.hover = new Hover(this.session, client);
    this.arrangement = new StageArrangement(this.session, client);
    const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.opening = new Opening(this.session, client, this.#isStranger, rememberOpening, isStill);
    this.presenting = new Presenting(this.session, asksToPresent(location.search));
    this.layout = new PageLayout(preferences, this.presenting);
    $effect(() => void (this.isToldInSteps = this.opening.leadsOn && untrack(() => this.layout.isPhone)));
    $effect(() => {
      const { run, playback } = this.session;
      if (run.recording && playback.isAtEnd) this.#isStranger = false;
    });
    $effect(() => exposePage(this.session));
    $effect(() => void (this.session.run.isOver && this.#openBook()));
    $effect(() => this.#followSelling(preferences));
    bindAddress(this.session, {
      view: () => this.lessons.view,
      settled: this.presenting.isOn ? presentationReady() : undefined,
      onopen: () => {
        this.opening.hold();
        // Nothing plays before whoever presents lets it.
        if (this.presenting.isOn) this.session.playback.pause();
      },
      onview: (fields, linked) => {
        const { view, faults } = readView(fields, linked.scenario);
        this.#show(view, linked);
        return faults;
      },
    });
    bindPresenting(this.presenting);
    this.talk = new PageTalk(this, preferences, () => this.#makeWay());
    this.lessons = new PageLessons(this, preferences, () => this.#makeWay());
    this.session.openPlan = (text) => void this.study((studies) => studies.openFile(text));
    this.betting = new PageBets(this.session, () => this.#closeStudies());
  }

  /** The place of the summary: what was changed, and what was earned, stand under the headline, and leave it no room there. */
  get summaryPlace(): PageLayout['summaryPlace'] {
    const { summaryPlace } = this.layout;
    const isSelling = hasDownline(this.session.settings.scenario);
    return summaryPlace === 'under' && (isSelling || !lessonHolds(this.session)) ? 'elsewhere' : summaryPlace;
  }

  /** The fields of a link to what is on show: colours, arrangement, person and runs, and what else is asked for. */
  viewFields(asked: Pick<LinkView, 'day' | 'columns'>): ViewFields {
    const { colour } = this.colours;
    const isUsual = colour === lessonColour(this.session.settings.base.id);
    return viewFields({
      ...asked,
      colour: isUsual ? undefined : colour,
      layout: this.arrangement.wanted,
      person: this.selection.person ?? undefined,
      ...Object.fromEntries([...(this.studies?.view ?? []), ...(this.comparing?.view ?? [])]),
      ask: this.bets?.isAsking ? this.bets.about : undefined,
      bet: this.bets?.locked ?? undefined,
    });
  }

  /** True while a stranger watches a first run: what one sets the page with waits until they have, or open a column. */
  get isFirstRun(): boolean {
    return this.#isStranger && !this.hasColumns;
  }

  /** True where controls or charts stand beside or below the town: there is something to be shown around in. */
  get hasColumns(): boolean {
    return this.panels.controls || this.panels.charts;
  }

  /** Looks at the run as a link asks for. */
  #show(view: LinkView, linked: Linked): void {
    const { day, colour, layout, person, runs, every, study, compare, columns, ask, bet } = view;
    const { talk, chapter, task, done } = view;
    if (Object.values(view).some((field) => field !== undefined)) this.#isStranger = false;
    if (colour) this.colours.colour = colour;
    if (layout) this.arrangement.wanted = layout;
    if (person !== undefined) this.selection.select(person);
    if (columns) {
      this.opening.end(false);
      this.panels.openAllForNow();
    }
    if (runs !== undefined || every || compare !== undefined || study) this.opening.end(false);
    if (compare !== undefined) void this.openCompare(compare);
    else if (study) void this.study((studies) => studies.openText(study));
    else if (every) void this.study(({ sweeps }) => sweeps.open(every));
    else if (runs !== undefined) void this.study(({ lucks }) => lucks.open(runs));
    if (view.claim ?? view.solved) void openHandIn(this, { kind: 'read', linked });
    if (talk !== undefined) void this.talk.open(talk, chapter);
    if (task !== undefined || done) void this.lessons.open(task, done);
    if (ask || bet) this.opening.end(false);
    if (bet) void this.betting.take(bet);
    else if (ask) void this.betting.ask(ask);
    if (day === undefined) return;
    this.opening.end(false);
    this.session.playback.pause();
    this.session.playback.goTo(day);
  }

  /** Guesses about the run; `null` until somebody bets. */
  get bets() {
    return this.betting.current;
  }

  /** What stands in the place of the town while it is open. */
  get #studies() {
    return [this.studies, this.comparing, this.bets];
  }

  /** True while many runs, or two, are on show in the place of the town. */
  get isStudying(): boolean {
    return this.#studies.some((study) => study?.isOpen);
  }

  /** Remembers the runs from now on, and those before; without that part, the page is the same otherwise. */
  async #openBook(): Promise<void> {
    if (this.runs) return;
    const part = await later(() => import('../../state/runs/run-book.svelte.ts')).catch(() => null);
    if (part) $effect.root(() => void (this.runs ??= new part.RunBook(this.session)));
  }

  #followSelling(preferences: Preferences): void {
    const isSelling = hasDownline(this.session.settings.scenario);
    untrack(() => {
      suitSelling(isSelling, this.arrangement, this.colours);
      if (isSelling) void this.#openSelling(preferences);
    });
  }

  #openSelling(preferences: Preferences): Promise<void> {
    return withParts(async () => {
      const loading = later(() => import('../../state/selling/selling.svelte.ts'));
      const [part] = await Promise.all([loading, preferences.learnSelling()]);
      const { session, selection, client } = this;
      $effect.root(() => void (this.selling ??= new part.Selling(session, selection, client)));
    });
  }

  /** Opens a study in the place of the one on show. */
  study(open: (studies: Studies) => void): Promise<void> {
    return withParts(async () => {
      const part = await later(() => import('../../state/study/studies.svelte.ts'));
      // They stay for as long as the page does.
      $effect.root(() => void (this.studies ??= new part.Studies(this.session, laterWorkers, this.#compare)));
      this.#closeStudies();
      open(this.studies!);
    });
  }

  /** Shows the run beside another one. @param what or what a link says of it; left out, the run before, or a kept one */
  openCompare(what?: string | Choice): Promise<void> {
    return this.#compare((comparing) => {
      if (comparing.open(what)) return;
      const problem = { code: 'unknown', nearest: null } as const;
      this.session.link.noteFaults([{ path: 'compare', value: what, problem }]);
    });
  }

  readonly #compare = (open: (comparing: Comparing) => void): Promise<void> =>
    withParts(async () => {
      const { Comparing } = await later(() => import('../../state/compare/comparing.svelte.ts'));
      $effect.root(() => void (this.comparing ??= new Comparing(this.session, this.client, stageAspect)));
      this.#closeStudies();
      open(this.comparing!);
    });

  /** Nothing stands in front of a talk, or a task. */
  #makeWay(): void {
    this.opening.end(false);
    this.selection.select(null);
    this.#closeStudies();
  }

  #closeStudies(): void {
    for (const study of this.#studies) if (study?.isOpen) study.close();
  }

  /** Begins to present. @param click a click has a number, a key none */
  present({ detail }: Pick<MouseEvent, 'detail'>): void {
    this.selection.select(null);
    void this.presenting.enter(detail === 0);
  }

  /** Shows a person's chain of sentences to the room. */
  tell(person: number): void {
    this.selection.select(person);
    if (!this.presenting.isTelling) this.presenting.toggleTelling();
  }

  /** Carries out a key that is pressed anywhere on the page. */
  press(event: KeyboardEvent): void {
    // A talk has keys of its own; a clicker's button to begin leads back to one that waits.
    if (this.talk.isOnWall) return;
    if (event.key === 'F5' && !event.ctrlKey && !event.metaKey && this.talk.resume()) {
      event.preventDefault();
      return;
    }
    const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key === 'Escape' && isInDialog) return;
    if (event.key === 'Escape' && this.isStudying && !event.defaultPrevented) {
      if (this.comparing?.isOpen) this.comparing.leave();
      else this.#closeStudies();
      return;
    }
    const isStoryOpen = !this.presenting.isOn && this.selection.person !== null;
    if (event.key === 'Escape' && isStoryOpen && !event.defaultPrevented) this.#closeStory();
    else
      pressKey(event, this.session, this.presenting, {
        guide: () => this.help.read('guide'),
        keep: () => this.runs?.keep(),
        outline: () => (this.isOutlined = !this.isOutlined),
        compare: () => void this.openCompare(),
        ...(this.comparing?.isOpen ? this.comparing.actions : this.isStudying ? HELD : {}),
      });
  }

  /** The focus only moves if it would be lost with what closes. */
  #closeStory(): void {
    const isInside = document.activeElement?.closest('[data-testid=story]') instanceof Element;
    this.selection.select(null);
    if (isInside) focusStage();
  }
}
