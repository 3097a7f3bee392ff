import { MediaQuery } from 'svelte/reactivity';
import { THEMES, type ThemeName } from '../../scene/look/palette.ts';
import { asksToEmbed } from '../../state/page/first-visit.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { Presenting } from '../../state/page/presenting.svelte.ts';
import { noteFocus } from '../keyboard/keep-focus.ts';
import { applyColours } from './apply-colours.ts';
import { applyLanguage } from './apply-language.ts';

/** The layout of the page and its look, applied to the document. */
export class PageLayout {
  /** Which of two columns is on show where there is no room for both. */
  tab = $state<'charts' | 'controls'>('charts');
  readonly #preferences: Preferences;
  readonly #presenting: Presenting;
  readonly #print = new MediaQuery('print');
  readonly #below600 = new MediaQuery('max-width: 599px');
  readonly #below900 = new MediaQuery('max-width: 899px');
  /** A phone on its side, or a page at 200 %. */
  readonly #isLow = new MediaQuery('max-height: 499px');
  readonly #below1200 = new MediaQuery('max-width: 1199px');
  /** Three columns, of which the middle one has no room for a paragraph beside the town. */
  readonly #isTight = new MediaQuery('(min-width: 900px) and (max-width: 1199px)');

  /** True where the page is embedded in another, and shows nothing but the town and its run. */
  readonly isEmbedded = asksToEmbed(location.search);

  /** The look of the page: light on paper, projector in a presentation, else the user's own. */
  readonly theme: ThemeName = $derived.by(() => {
    if (this.#print.current) return 'light';
    return this.#presenting.isOn ? 'projector' : this.#preferences.theme;
  });

  /** Everything in one column; the projector's large text needs more room for two. */
  readonly isNarrow: boolean = $derived.by(() => {
    const isNarrow = this.theme === 'projector' ? this.#below1200.current : this.#below900.current;
    return !this.#presenting.isOn && !this.isEmbedded && isNarrow;
  });

  /** There is no room for charts and controls beside each other: one of the two is on show. */
  readonly isTabbed: boolean = $derived.by(
    () => this.isNarrow || (this.theme === 'projector' && !this.#presenting.isOn),
  );

  /**
   * The place of the summary. A presentation has none, since nobody reads a paragraph from the back row; under large text,
   * and on a low screen, it would push the town away.
   */
  readonly summaryPlace: 'under' | 'elsewhere' | 'nowhere' = $derived.by(() => {
    if (this.#presenting.isOn || this.isEmbedded) return 'nowhere';
    const isLarge = this.theme === 'projector' && !this.#below900.current;
    const hasNoRoom = this.isNarrow ? this.#isLow.current : this.#isTight.current;
    return isLarge || hasNoRoom ? 'elsewhere' : 'under';
  });

  /** To be made while a component is set up. */
  constructor(preferences: Preferences, presenting: Presenting) {
    this.#preferences = preferences;
    this.#presenting = presenting;
    const { classList } = document.documentElement;
    $effect.pre(() => applyColours(THEMES[this.theme]));
    // Before the stage is measured, so that a town is laid out for the room that it has.
    $effect.pre(() => void classList.toggle('presenting', presenting.isOn));
    $effect.pre(() => void classList.toggle('embedded', this.isEmbedded && !presenting.isOn));
    $effect.pre(() => applyLanguage(preferences.words));
    // Before the controls stand elsewhere: whoever has one in hand keeps it.
    $effect.pre(() => {
      const isHeld = noteFocus();
      if (this.isTabbed && isHeld) this.tab = 'controls';
    });
  }

  /** True for a page as narrow as a phone: its first screen has room for the colours, not for the counts. */
  get isPhone(): boolean {
    return this.#below600.current;
  }
}
