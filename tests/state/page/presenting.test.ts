import { afterEach, describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/model/scenario/presets/index.ts';
import { Presenting, type Screen } from '../../../src/state/page/presenting.svelte.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

afterEach(endSessions);

/** Presenting on a screen that does what it is asked; `refuses` has it refuse. */
function presentingOf(refuses = false) {
  const { session } = sessionOnService();
  let isFilled = false;
  /** What the browser does when the page fills the screen, or does not any more. */
  let change = (): void => undefined;
  const screen: Screen = {
    canFill: true,
    get isFilled() {
      return isFilled;
    },
    fill: () => {
      if (refuses) return Promise.reject(new TypeError('Not allowed.'));
      isFilled = true;
      change();
      return Promise.resolve();
    },
    release: () => {
      isFilled = false;
      change();
      return Promise.resolve();
    },
    watch: (onChange) => {
      change = onChange;
      return () => (change = () => undefined);
    },
  };
  const presenting = withEffects(() => new Presenting(session, false, screen));
  /** What the browser does when Escape is pressed. */
  const escape = () => {
    isFilled = false;
    change();
  };
  return { session, presenting, screen, escape };
}

describe('presenting', () => {
  it('fills the screen and gives it back', async () => {
    const { presenting, screen } = presentingOf();
    await presenting.enter(false);
    expect([presenting.isOn, screen.isFilled]).toEqual([true, true]);
    await presenting.leave();
    expect([presenting.isOn, screen.isFilled]).toEqual([false, false]);
  });

  it('goes on where the browser refuses the screen', async () => {
    const { presenting } = presentingOf(true);
    await presenting.enter(false);
    expect(presenting.isOn).toBe(true);
  });

  it('goes on where the browser gives the screen back for another window', async () => {
    const { presenting, escape } = presentingOf();
    await presenting.enter(false);
    presenting.outlastScreen();
    escape();
    expect([presenting.isOn, presenting.isFilled]).toEqual([true, false]);
  });

  it('ends when the browser’s own key gives the screen back, but not when its button does', async () => {
    const { presenting, escape } = presentingOf();
    await presenting.enter(false);
    await presenting.toggleScreen();
    expect(presenting.isOn).toBe(true);
    await presenting.toggleScreen();
    escape();
    expect(presenting.isOn).toBe(false);
  });

  it('lets the run wait while the screen is black, and play on if it played', () => {
    const { presenting, session } = presentingOf();
    session.loadPreset(PRESETS[0]);
    presenting.toggleBlank();
    expect(session.playback.isPlaying).toBe(false);
    presenting.toggleBlank();
    expect(session.playback.isPlaying).toBe(true);
    session.playback.pause();
    presenting.toggleBlank();
    presenting.toggleBlank();
    expect(session.playback.isPlaying).toBe(false);
  });

  it('goes through the presets, each waiting on its first day, and stops at both ends', () => {
    const { presenting, session } = presentingOf();
    session.loadPreset(PRESETS[0]);
    expect(presenting.previousPreset()).toBe(false);
    const seen = [session.settings.base.id];
    while (presenting.nextPreset()) {
      seen.push(session.settings.base.id);
      expect(session.playback.isPlaying).toBe(false);
    }
    expect(seen).toEqual(PRESETS.map(({ id }) => id));
  });

  it('leaves no scenario of one’s own by a click too many', () => {
    const { presenting, session } = presentingOf();
    session.loadPreset(PRESETS[3]);
    session.settings.set('place.food', 0.123);
    presenting.goBack();
    expect(session.settings.scenario['place.food']).toBe(0.123);
    presenting.nextPreset();
    session.settings.undo();
    expect(session.settings.scenario['place.food']).toBe(0.123);
  });
});
