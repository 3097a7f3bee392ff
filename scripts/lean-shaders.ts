import type { Plugin } from 'vite';

/** What explains a shader, and what sets it in, is for who reads its source: the page ships texts of shaders as they are. */
export const leanShader = (code: string): string =>
  code
    .replace(/[ \t]*\/\/.*$/gm, '')
    .replace(/\n\s*(?=\n)/g, '')
    .replace(/^[ \t]+/gm, '');

/** Leaves comments, indents and empty lines out of the files that hold shaders. */
export function leanShaders(): Plugin {
  return {
    name: 'tell-ten:lean-shaders',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/scene\/webgl\/[a-z-]+\.ts$/ },
      handler: (code) => ({ code: code.includes('glsl') ? leanShader(code) : code, map: null }),
    },
  };
}
