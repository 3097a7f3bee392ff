import { describe, expect, it } from 'vitest';
import { browserLanguage } from '../../../src/state/page/preferences.svelte.ts';

describe('the language of a first visit', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de-DE', 'fr', 'en'], 'fr'],
    [['en-GB', 'fr'], 'en'],
    [['FR'], 'fr'],
    [['de', 'it'], 'en'],
    [[], 'en'],
    [['constructor'], 'en'],
  ])('is the first that the browser and the page both speak: %j', (tags, expected) => {
    expect(browserLanguage(tags)).toBe(expected);
  });
});
