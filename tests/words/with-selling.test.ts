import { describe, expect, it } from 'vitest';
import { isOfDownline, PATHS } from '../../src/model/scenario/parameters.ts';
import { SELLING_PRESETS } from '../../src/model/scenario/presets/selling/index.ts';
import { en } from '../../src/words/en/index.ts';
import { loadLater } from '../../src/words/later.ts';
import { withoutSelling, withSelling } from '../../src/words/with-selling.ts';

const paths = PATHS.filter(isOfDownline);

describe('the words about selling', () => {
  it('are paths and ids until they are loaded, so that nothing is without a name', () => {
    const words = withoutSelling(en);
    for (const path of paths) expect(words.parameters[path]).toEqual({ label: path, help: '' });
    for (const { id } of SELLING_PRESETS) expect(words.presets[id].title).toBe(id);
    expect(words.parameters.people).toBe(en.parameters.people);
  });

  it('stand in their places afterwards, groups of controls among them', async () => {
    const words = withSelling(withoutSelling(en), await loadLater('selling', 'en'));
    for (const path of paths) {
      expect(words.parameters[path].help).not.toBe('');
      expect(words.controls.groups).toHaveProperty(path.split('.')[0]!);
    }
    expect(words.presets['recruits-plan'].title).toBe('Paid by recruits');
    expect(words.presets['whisper-game']).toBe(en.presets['whisper-game']);
  });
});
