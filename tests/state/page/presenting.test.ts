import { afterEach, describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/model/scenario/presets/index.ts';
import { Presenting, type Screen } from '../../../src/state/page/presenting.svelte.ts';
import { endWorkers, sessionOnService } from '../sessions.ts';

afterEach(endWorkers);

/** Presenting on a screen that does what it is asked; `refuses` has it refuse. */
function presentingOf(refuses = false) {
  const { session } = sessionOnService();
  let isFilled = false;
  const screen: Screen = {
    canFill: true,
    get isFilled() {
      return isFilled;
    },
    fill: () => {
      if (refuses) return Promise.reject(new TypeError('Not allowed.'));
      isFilled = true;
      return Promise.resolve();
    },
    release: () => {
      isFilled = false;
      return Promise.resolve();
    },
  };
  const presenting = new Presenting(session, false, screen);
  /** What the browser does when Escape is pressed. */
  const escape = () => {
    isFilled = false;
    presenting.noteScreen();
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

  it('ends when the browser’s own key gives the screen back, but not when its button does', async () => {
    const { presenting, escape } = presentingOf();
    await presenting.enter(false);
    await presenting.toggleScreen();
    presenting.noteScreen();
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
    const seen = [session.base.id];
    while (presenting.nextPreset()) {
      seen.push(session.base.id);
      expect(session.playback.isPlaying).toBe(false);
    }
    expect(seen).toEqual(PRESETS.map(({ id }) => id));
  });

  it('leaves no scenario of one’s own by a click too many', () => {
    const { presenting, session } = presentingOf();
    session.loadPreset(PRESETS[3]);
    session.set('place.food', 0.123);
    presenting.goBack();
    expect(session.scenario['place.food']).toBe(0.123);
    presenting.nextPreset();
    session.undo();
    expect(session.scenario['place.food']).toBe(0.123);
  });
});
