import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIZE, pictureFile, presetPageHtml, presets } from '../../scripts/preset-pages.ts';
import { readLink } from '../../src/model/scenario/link/link.ts';
import { ALL_PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';

const folder = resolve(import.meta.dirname, '../../public');
const ids = ALL_PRESETS.map(({ id }) => id);

/** Bytes that every messenger loads for a preview. */
const MOST_BYTES = 200_000;

/** The texts of a page's `<meta>`, by what they tell. */
function tagsIn(html: string): Record<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries(Array.from(tags, ([, name, content]) => [name!, unescaped(content!)]));
}

const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('the preview of a preset in a messenger', () => {
  it('has a picture for each preset, and none for another', () => {
    const pictures = readdirSync(resolve(folder, 'p')).filter((name) => name.endsWith('.png'));
    expect(pictures.toSorted()).toEqual(ids.map((id) => basename(pictureFile(id))).toSorted());
  });

  it.each(ids)('%s: a picture of the size that its page says, which is soon loaded', (id) => {
    const bytes = readFileSync(resolve(folder, pictureFile(id)));
    const { width, height } = PNG.sync.read(bytes);
    expect({ width, height }).toEqual(PICTURE_SIZE);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    const tags = tagsIn(presetPageHtml(id, null));
    expect([tags['og:image:width'], tags['og:image:height']]).toEqual([width, height].map(String));
  });

  it.each(ALL_PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s: its own words and link',
    (id, preset) => {
      const html = presetPageHtml(id, null);
      const { title, lesson } = presets[id];
      expect(tagsIn(html)).toMatchObject({
        'og:title': title,
        'og:description': lesson,
        'og:image': basename(pictureFile(id)),
        'twitter:card': 'summary_large_image',
      });
      const [link, forScripts] = Array.from(html.matchAll(/#e=[^"]+/g), ([text]) => unescaped(text));
      expect(forScripts).toBe(link);
      expect(readLink(link!)).toMatchObject({ scenario: presetScenario(preset), faults: [] });
    },
  );

  it('names the picture by its whole address where the build knows one', () => {
    const tags = tagsIn(presetPageHtml('ten-tell-ten', 'https://example.org/tell-ten/'));
    expect(tags['og:image']).toBe('https://example.org/tell-ten/p/ten-tell-ten.png');
  });
});
