import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/words/index.ts';

// As in a page that has just been opened: other tests load these texts as well.
vi.resetModules();
const { laterWords, loadAllIn, loadLater } = await import('../../src/words/later.ts');

const en = await LANGUAGES.en.load();
const fr = await LANGUAGES.fr.load();

describe('texts that are loaded later', () => {
  it('are refused before they are loaded, and in a language that was not loaded', async () => {
    expect(() => laterWords('tour', en)).toThrow('The texts “tour” are not loaded in en.');
    const tour = await loadLater('tour', 'en');
    expect(laterWords('tour', en)).toBe(tour);
    expect(() => laterWords('tour', fr)).toThrow();
  });

  it('are there in another language before the page changes to it, and no others', async () => {
    await loadLater('gallery', 'en');
    await loadAllIn('fr');
    expect(laterWords('gallery', fr).title).toBe('Scénarios');
    expect(() => laterWords('guide', fr)).toThrow();
  });
});
