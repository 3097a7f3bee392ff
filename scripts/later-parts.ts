import type { Plugin } from 'vite';

/** A script of the build that is imported later, as the built code names it. */
const LATER = /\bimport\((?=[`"']\.\/)/g;

/**
 * Lets the page load what it needs later again and beforehand: each `import()` of a part calls `importPart`, which has a
 * second address for what could not be loaded, and the page lists all scripts that it does not begin with.
 * @see src/later/import-part.ts and src/later/whole-page.ts
 */
export function laterParts(): Plugin {
  return {
    name: 'tell-ten:later-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const parts = scripts.map(({ fileName }) => `./${fileName}`).filter((file) => !html.includes(file));
        const attrs = { type: 'application/json', id: 'parts' };
        return [{ tag: 'script', attrs, children: JSON.stringify(parts), injectTo: 'body' }];
      },
    },
    generateBundle: {
      // After Vite has found the imports by themselves.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(LATER, 'importPart(');
        }
      },
    },
  };
}
