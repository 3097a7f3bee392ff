import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../src/model/scenario/parameters.ts';
import { soughtControls } from '../../../src/ui/controls/control-groups.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { matchingPaths } from '../../../src/ui/controls/search-controls.ts';
import { LANGUAGES } from '../../words/languages.ts';

const { en } = LANGUAGES;
const find = (sought: string) => matchingPaths(PATHS, sought, en, en.sources);

describe('searching the controls', () => {
  it('finds by label, name and explanation, whatever the case', () => {
    expect(find(en.parameters['drift.loss'].label.toUpperCase())).toContain('drift.loss');
    expect(find('drift.loss')).toEqual(['drift.loss']);
    expect(find(en.parameters['listeners.verify'].help)).toEqual(['listeners.verify']);
  });

  it('finds by the study that a standard value rests on', () => {
    expect(find('keller 2012')).toEqual(['online.share']);
    expect(matchingPaths(PATHS, 'keller 2012', en, null)).toEqual([]);
  });

  it('wants every word', () => {
    expect(find('forgets hear')).toContain('listeners.forget');
    expect(find('forgets zebra')).toEqual([]);
  });

  it('does not mind accents', () => {
    expect(find('drîft.löss')).toEqual(['drift.loss']);
  });

  it.each([
    ['en', ['luck', 'seed', 'chance', 'random', 'Luck']],
    ['fr', ['tirage', 'chance', 'hasard', 'graine', 'luck', 'seed']],
  ] as const)('finds luck by whatever it is called: %s', (language, names) => {
    const words = LANGUAGES[language];
    for (const name of names)
      expect(matchingPaths(soughtControls(STANDARD_SCENARIO, []), name, words, null), name).toContain('seed');
  });

  it('finds everything when nothing is sought', () => {
    expect(find('  ')).toEqual(PATHS);
  });
});
