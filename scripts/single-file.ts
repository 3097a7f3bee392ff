import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const fileName = 'tell-ten.html';

/**
 * Names the one-file build `tell-ten.html`, drops or takes in what a lone file cannot refer to, and lays a copy beside the served app, so
 * that the page can offer it for saving.
 */
export function singleFile(appFolder: string): Plugin {
  let folder = '';
  return {
    name: 'tell-ten:single-file',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/^\s*<link rel="(icon|apple-touch-icon|manifest)"[^>]*>\n/gm, '')
          .replace('<script src="/start.js">', () => `<script>${readFileSync('public/start.js', 'utf8')}`),
    },
    closeBundle() {
      // Also called after a build that failed, when there is nothing to name.
      const built = join(folder, 'index.html');
      if (!existsSync(built)) return;
      renameSync(built, join(folder, fileName));
      if (existsSync(appFolder)) copyFileSync(join(folder, fileName), join(appFolder, fileName));
    },
  };
}
