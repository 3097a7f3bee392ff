import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The files that the first picture needs beside the page's own code, which requests them when it runs. */
export const BESIDE_THE_PAGE = ['src/client/spawn-worker.ts'] as const;

/** The files that every visit loads for its first screen once the first picture stands. */
export const AFTER_THE_PICTURE = ['src/scene/webgl/webgl-painter.ts', 'src/ui/charts/Charts.svelte'] as const;

/**
 * Has the browser fetch at once what every visit needs and the page's code would ask for only when it runs: these
 * modules, with what they import, and files whose names end so.
 * @param modules paths from the project's root
 * @param fonts ends of file names without their hash, such as `latin-wght-normal`
 */
export function askedAtOnce(modules: readonly string[], fonts: readonly string[]): Plugin {
  return {
    name: 'tell-ten:asked-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const wanted = modules.flatMap((path) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
          if (!chunk) throw new Error(`${path} has no file of its own to be asked for.`);
          return [chunk.fileName, ...chunk.imports];
        });
        const scripts = [...new Set(wanted)].filter((file) => !html.includes(file));
        const fontFiles = fonts.map((name) => {
          const file = Object.keys(bundle).find((path) => path.includes(name) && path.endsWith('.woff2'));
          if (!file) throw new Error(`No font is called ${name}.`);
          return file;
        });
        return [
          ...fontFiles.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2', href: file })),
          ...scripts.map((file) => link({ rel: 'modulepreload', href: file })),
        ];
      },
    },
  };
}

const link = ({ href, ...attributes }: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attributes, crossorigin: true, href: `./${href!}` },
  injectTo: 'head',
});
