import type { Words } from '../../words/index.ts';

/** Tells the browser which language the page is in, with a title, a description and a manifest in it. */
export function applyLanguage({ locale, page }: Words): void {
  document.documentElement.lang = locale;
  document.title = page.title;
  document.querySelector('meta[name=description]')?.setAttribute('content', page.description);
  // A page on its own, opened from a disk, has no manifest.
  const manifest = document.querySelector('link[rel=manifest]');
  const file = manifest?.getAttribute('href');
  if (file) manifest?.setAttribute('href', file.replace(/manifest[.\w-]*\.webmanifest$/, manifestOf(locale)));
}

const manifestOf = (locale: string): string =>
  locale === 'en' ? 'manifest.webmanifest' : `manifest.${locale}.webmanifest`;
