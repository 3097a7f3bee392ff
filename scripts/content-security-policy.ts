import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

type Directives = Record<string, string>;

const NOTHING = "'none'";
/** Lets the fast engine be compiled, and no text be run as a script. */
const WEBASSEMBLY = "'wasm-unsafe-eval'";

/** The policy of the served page: its own files, and workers and pictures that it makes itself. */
export const servedPolicy: Directives = {
  'default-src': "'none'",
  'script-src': `'self' ${WEBASSEMBLY}`,
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': 'blob:',
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The policy of the single file: only the scripts and styles with the listed hashes, and no connections. */
export function singleFilePolicy(html: string): Directives {
  return {
    'default-src': "'none'",
    'script-src': [...hashes(html, 'script'), WEBASSEMBLY].join(' '),
    'style-src': hashes(html, 'style').join(' ') || NOTHING,
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
}

/** The policy as a meta element's text. */
export function policyMeta(directives: Directives): string {
  const content = Object.entries(directives).map(([name, sources]) => `${name} ${sources}`);
  return `<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">`;
}

/** The page with its policy in front of everything that the policy governs; throws when it has no charset. */
export function withPolicy(html: string, directives: Directives): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('index.html needs a <meta charset> for the policy to follow.');
  return html.replace(charset, (found) => `${found}\n    ${policyMeta(directives)}`);
}

/** Adds the policy to what is built; the development server has none, since it injects scripts and styles. */
export function contentSecurityPolicy(kind: 'served' | 'single-file'): Plugin {
  return {
    name: 'tell-ten:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // Last of all, because a hash holds only for the final bytes.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = file.source.toString();
          file.source = withPolicy(html, kind === 'served' ? servedPolicy : singleFilePolicy(html));
        }
      },
    },
  };
}

/** Data blocks, such as a scenario baked in as JSON, are not run and need no hash. */
function hashes(html: string, element: 'script' | 'style'): string[] {
  // A script's text may speak of <style>, so styles are looked for where no script is.
  const searched = element === 'style' ? html.replace(blocks('script'), '') : html;
  return Array.from(searched.matchAll(blocks(element)))
    .filter(([, attributes = '']) => !/type="application\/json"/i.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** An element with its attributes and its text. */
function blocks(element: string): RegExp {
  return new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'gi');
}
