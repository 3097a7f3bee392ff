import { MediaQuery } from 'svelte/reactivity';
import { THEMES, type ThemeName } from '../../scene/look/palette.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { Presenting } from '../../state/page/presenting.svelte.ts';
import { noteFocus } from '../keyboard/keep-focus.ts';
import { applyColours } from './apply-colours.ts';
import { applyLanguage } from './apply-language.ts';

/** What stands where on the page, and in which look; the document itself is kept at it. */
export class PageLayout {
  /** Which of two columns is on show where there is no room for both. */
  tab = $state<'charts' | 'controls'>('charts');
  readonly #preferences: Preferences;
  readonly #presenting: Presenting;
  readonly #print = new MediaQuery('print');
  readonly #below600 = new MediaQuery('max-width: 599px');
  readonly #below900 = new MediaQuery('max-width: 899px');
  readonly #below1200 = new MediaQuery('max-width: 1199px');

  /** A room sees people's colours on white, whatever somebody likes at their desk; paper is light by itself. */
  readonly theme: ThemeName = $derived.by(() => {
    if (this.#print.current) return 'light';
    return this.#presenting.isOn ? 'projector' : this.#preferences.theme;
  });

  /** Everything in one column; the projector's large text needs more room for two. */
  readonly isNarrow: boolean = $derived.by(() => {
    const isNarrow = this.theme === 'projector' ? this.#below1200.current : this.#below900.current;
    return !this.#presenting.isOn && isNarrow;
  });

  /** There is no room for charts and controls beside each other: one of the two is on show. */
  readonly isTabbed: boolean = $derived.by(
    () => this.isNarrow || (this.theme === 'projector' && !this.#presenting.isOn),
  );

  /** Where the summary stands: in large text it would push the town away, and a phone's look has none. */
  readonly summaryPlace: 'instead' | 'elsewhere' | 'under' = $derived.by(() => {
    if (this.#presenting.isOn) return 'instead';
    return this.theme === 'projector' && !this.#below900.current ? 'elsewhere' : 'under';
  });

  /** To be made while a component is set up. */
  constructor(preferences: Preferences, presenting: Presenting) {
    this.#preferences = preferences;
    this.#presenting = presenting;
    const { classList } = document.documentElement;
    $effect.pre(() => applyColours(THEMES[this.theme]));
    // Before the stage is measured, so that a town is laid out for the room that it has.
    $effect.pre(() => void classList.toggle('presenting', presenting.isOn));
    $effect.pre(() => applyLanguage(preferences.words));
    // Before the controls stand elsewhere: whoever has one in hand keeps it.
    $effect.pre(() => {
      const isHeld = noteFocus();
      if (this.isTabbed && isHeld) this.tab = 'controls';
    });
  }

  /** Whether it is as narrow as a phone: its first screen has room for the colours, not for the counts. */
  get isPhone(): boolean {
    return this.#below600.current;
  }
}
