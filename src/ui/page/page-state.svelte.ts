import { laterWorkers } from '../../client/later-workers.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { bindAddress, bindPresenting } from '../../state/page/address.svelte.ts';
import { asksToPresent, isOfferDue, isOpeningDue, rememberOpening } from '../../state/page/first-visit.ts';
import { Help } from '../../state/page/help.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import { Presenting } from '../../state/page/presenting.svelte.ts';
import { exposePage } from '../../state/page/window-handle.ts';
import { Hover } from '../../state/person/hover.svelte.ts';
import { Selection } from '../../state/person/selection.svelte.ts';
import { Session } from '../../state/session/session.svelte.ts';
import { StageArrangement } from '../../state/stage/arrangement.svelte.ts';
import { Opening } from '../../state/stage/opening.svelte.ts';
import { pressKey } from '../keyboard/shortcuts.ts';
import { presentationReady } from '../present/presentation-ready.ts';
import { focusStage } from '../stage/focus-stage.ts';
import { stageAspect } from '../stage/stage-aspect.ts';
import { StageColours } from '../stage/stage-colours.svelte.ts';
import { PageLayout } from './page-layout.svelte.ts';

/** All that the page knows while it is open; it opens what its address asks for. */
export class PageState {
  readonly session: Session;
  readonly selection: Selection;
  readonly hover: Hover;
  readonly arrangement: StageArrangement;
  readonly opening: Opening;
  readonly presenting: Presenting;
  readonly help = new Help(isOfferDue(location.search));
  readonly colours = new StageColours();
  readonly layout: PageLayout;

  /** To be made while a component is set up. */
  constructor(
    readonly client: SimulationClient,
    preferences: Preferences,
  ) {
    this.session = new Session(client, laterWorkers.networkReader, stageAspect);
    this.selection = new Selection(this.session, client, laterWorkers.inquirer);
    this.hover = new Hover(this.session, client);
    this.arrangement = new StageArrangement(this.session, client);
    this.opening = new Opening(this.session, client, isOpeningDue(location.search), rememberOpening);
    this.presenting = new Presenting(this.session, asksToPresent(location.search));
    this.layout = new PageLayout(preferences, this.presenting);
    $effect(() => exposePage(this.session));
    bindAddress(this.session, {
      settled: this.presenting.isOn ? presentationReady() : undefined,
      onopen: () => {
        this.opening.hold();
        // Nothing plays before whoever presents lets it.
        if (this.presenting.isOn) this.session.playback.pause();
      },
    });
    bindPresenting(this.presenting);
  }

  /** Begins to present. @param click a click has a number, a key none */
  present({ detail }: Pick<MouseEvent, 'detail'>): void {
    this.selection.select(null);
    void this.presenting.enter(detail === 0);
  }

  /** Carries out a key that is pressed anywhere on the page. */
  press(event: KeyboardEvent): void {
    const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key === 'Escape' && isInDialog) return;
    const isStoryOpen = !this.presenting.isOn && this.selection.person !== null;
    if (event.key === 'Escape' && isStoryOpen && !event.defaultPrevented) this.#closeStory();
    else pressKey(event, this.session, this.presenting, () => this.help.read('guide'));
  }

  /** The focus only moves if it would be lost with what closes. */
  #closeStory(): void {
    const isInside = document.activeElement?.closest('[data-testid=story]') instanceof Element;
    this.selection.select(null);
    if (isInside) focusStage();
  }
}
