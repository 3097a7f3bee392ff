import type { HtmlTagDescriptor, Plugin } from 'vite';
import { linkTo } from '../src/model/scenario/link/link.ts';
import { ALL_PRESETS, presetScenario, type PresetId } from '../src/model/scenario/presets/index.ts';
import { publicBase } from '../src/state/page/address-scope.ts';
import { beside } from '../src/state/page/beside.ts';
import { presetPage } from '../src/state/page/preset-page.ts';
import { presets as storyPresets } from '../src/words/en/presets.ts';
import { sellingPresets } from '../src/words/en/selling-presets.ts';

/** What each preset is called, and its lesson. */
export const presets = { ...storyPresets, ...sellingPresets } as const;

/** The size of a preset's picture, in pixels: what messengers show whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** The place of a preset's picture beside the page. */
export const pictureFile = (id: PresetId): string => presetPage(id).replace(/html$/, 'png');

/** The name of a fact that messengers look for, and the fact. */
type Tag = readonly [name: string, content: string];

const wordTags = (id: PresetId): Tag[] => [
  ['og:type', 'website'],
  ['og:site_name', 'Tell Ten'],
  ['og:locale', 'en_GB'],
  ['og:title', presets[id].title],
  ['og:description', presets[id].lesson],
];

const pictureTags = (id: PresetId, address: string): Tag[] => [
  ['og:image', address],
  ['og:image:type', 'image/png'],
  ['og:image:width', String(PICTURE_SIZE.width)],
  ['og:image:height', String(PICTURE_SIZE.height)],
  ['og:image:alt', `${presets[id].title}: the town on its last day.`],
  ['twitter:card', 'summary_large_image'],
];

/** One habit says `property`, the other `name`. */
const attributesOf = ([name, content]: Tag) =>
  name.startsWith('twitter:') ? { name, content } : { property: name, content };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

const written = (tag: Tag) =>
  `<meta ${Object.entries(attributesOf(tag))
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')} />`;

/**
 * The page of a preset, from which messengers, which run no script, take words and picture. Whoever opens it goes on to Tell
 * Ten at once, with whatever the address asks for besides.
 * @param base Tell Ten's public address; without one, the picture is named from the page, which not every messenger follows
 */
export function presetPageHtml(id: PresetId, base: string | null): string {
  const picture = pictureFile(id).replace('p/', '');
  const { title, lesson } = presets[id];
  const link = escaped(`#${linkTo(presetScenario(ALL_PRESETS.find((preset) => preset.id === id)!))}`);
  const tags = [...wordTags(id), ...pictureTags(id, base === null ? picture : beside(base, pictureFile(id)))];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)} – Tell Ten</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escaped(lesson)}" />
    ${tags.map(written).join('\n    ')}
    <meta name="color-scheme" content="light dark" />
    <script src="open.js" data-link="${link}"></script>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <p>${escaped(lesson)}</p>
    <p><a href="../${link}">Open it in Tell Ten</a></p>
    <img src="${picture}" width="${String(PICTURE_SIZE.width)}" height="${String(PICTURE_SIZE.height)}" alt="" />
  </body>
</html>
`;
}

/** Lays a page with a preview beside Tell Ten for each preset, and gives Tell Ten's own page that of the opening preset. */
export function presetPages(): Plugin {
  let base: string | null = null;
  return {
    name: 'tell-ten:preset-pages',
    apply: 'build',
    configResolved({ env }) {
      const given: unknown = env['VITE_PUBLIC_ADDRESS'];
      if (typeof given !== 'string' || given === '') return;
      base = publicBase(given);
      if (base === null)
        throw new Error(`VITE_PUBLIC_ADDRESS is “${given}”; expected an address of the web.`);
    },
    transformIndexHtml(): HtmlTagDescriptor[] {
      const [{ id }] = ALL_PRESETS;
      const address = base === null ? pictureFile(id) : beside(base, pictureFile(id));
      const tags = pictureTags(id, address);
      return tags.map((tag) => ({ tag: 'meta', attrs: attributesOf(tag), injectTo: 'head' }));
    },
    generateBundle() {
      for (const { id } of ALL_PRESETS)
        this.emitFile({ type: 'asset', fileName: presetPage(id), source: presetPageHtml(id, base) });
    },
  };
}
