import { afterEach, describe, expect, it, vi } from 'vitest';
import { Help } from '../../../src/state/page/help.svelte.ts';

/** A browser that remembers. */
function withMemory(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the help', () => {
  it('offers the tour once, answered or not', () => {
    withMemory();
    const first = new Help(true);
    expect(first.isOffered).toBe(true);
    first.noteOffer();
    expect(new Help(true).isOffered).toBe(false);
  });

  it('offers nothing where nobody is to be asked', () => {
    withMemory();
    expect(new Help(false).isOffered).toBe(false);
  });

  it('shows the tour whenever it is asked to, and takes the offer away', () => {
    withMemory();
    const help = new Help(true);
    help.startTour();
    expect([help.isTouring, help.isOffered]).toEqual([true, false]);
    help.endTour();
    help.startTour();
    expect(help.isTouring).toBe(true);
    expect(new Help(true).isTouring).toBe(false);
  });

  it('goes away when it is declined', () => {
    withMemory();
    const help = new Help(true);
    help.decline();
    expect(help.isOffered).toBe(false);
  });
});
