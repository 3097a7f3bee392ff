import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

interface Manifest {
  readonly lang: string;
  readonly description: string;
}

describe.each([
  ['en', 'manifest.webmanifest'],
  ['fr', 'manifest.fr.webmanifest'],
] as const)('the manifest in %s', (language, file) => {
  const manifest = JSON.parse(read(`public/${file}`)) as Manifest;

  it('says what the page says', () => {
    expect(manifest.lang).toBe(language);
    expect(manifest.description).toBe(LANGUAGES[language].page.description);
  });

  it('differs from the others in nothing else', () => {
    const english = JSON.parse(read('public/manifest.webmanifest')) as Manifest;
    expect({ ...manifest, lang: '', description: '' }).toEqual({ ...english, lang: '', description: '' });
  });
});

it('is introduced by the document as by the page itself, for whoever runs no script', () => {
  const html = read('index.html');
  const { title, description } = LANGUAGES.en.page;
  expect(html).toContain(`<title>${title}</title>`);
  expect(html.split(`content="${description}"`)).toHaveLength(3);
});
