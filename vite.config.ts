import { svelte } from '@sveltejs/vite-plugin-svelte';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { askedAtOnce, BESIDE_THE_PAGE } from './scripts/asked-at-once.ts';
import { leanShaders } from './scripts/lean-shaders.ts';
import { laterParts } from './scripts/later-parts.ts';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { presetCurves } from './scripts/preset-curves.ts';
import { presetPages } from './scripts/preset-pages.ts';
import { singleFile } from './scripts/single-file.ts';

const appFolder = 'dist/app';
/** The page's words, which the first picture waits for, with what they need. */
const NEEDED_AT_ONCE = /\/(en|fr)-/;
const MANIFEST = 'build-manifest.json';

/** The licences ask that their notices travel with the page. */
function thirdPartyNotices(): Plugin {
  const fileName = 'THIRD-PARTY-NOTICES.md';
  return {
    name: 'tell-ten:third-party-notices',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName, 'utf8') });
    },
  };
}

/**
 * Pixi registers masks, sprite sheets and what textures can be made of, videos among them, wherever it is imported. The
 * stage draws meshes alone: what is only registered is left out.
 */
function leanPixi(): Plugin {
  const registers = /\/pixi\.js\/lib\/(index|rendering\/init|spritesheet\/init|.*\/textureFrom)\.mjs$/;
  return {
    name: 'tell-ten:lean-pixi',
    transform: { filter: { id: registers }, handler: (code) => ({ code, moduleSideEffects: false }) },
  };
}

/** Lays the list of the build's files, which `npm run size` reads, beside what is served. */
function manifestBeside(): Plugin {
  return {
    name: 'tell-ten:manifest-beside',
    apply: 'build',
    closeBundle() {
      const built = join(appFolder, MANIFEST);
      if (existsSync(built)) renameSync(built, join('dist', MANIFEST));
    },
  };
}

/** What the page and the one file are made with. */
const common = () => [svelte(), leanPixi(), leanShaders(), presetCurves()];

const asOneFile = () => [
  ...common(),
  singleFile(appFolder),
  viteSingleFile(),
  contentSecurityPolicy('single-file'),
];

const asServed = () => [
  ...common(),
  thirdPartyNotices(),
  askedAtOnce(BESIDE_THE_PAGE, ['schibsted-grotesk-latin-wght-normal']),
  laterParts(),
  presetPages(),
  manifestBeside(),
  contentSecurityPolicy('served'),
];

const AT_ONCE = new RegExp(
  [
    'src/model/scenario/(?:[a-z-]*parameters|parameter-[a-z]+|relevance|scenario|events|topic|network-[a-z]+)',
    'src/model/scenario/(?:bundled-sizes|imported-network|presets/(?!half)[a-z/-]+)',
    'src/model/scenario/checks/(?:joint-rules|[a-z-]*validation|network-rules|plain-text|network-source-faults)',
    'src/model/scenario/link/(?:value-text|link|mark)',
    'src/model/(?:story/(?:stages|telling-triples)|measures/person-[a-z]+)',
    'src/scene/(?:look|view)/[a-z-]+',
    'src/scene/shown/(?:tie-ends|arc-[a-z]+)',
    'src/words/(?:index|later|topical|with-selling)',
    'src/later/[a-z.-]+',
    'src/(?:state/page/storage|ui/values/quantity|words/grammar/(?:numbers|printable|plural|typeset))',
  ]
    .map((path) => `${path}\\.ts$`)
    .join('|'),
);

/** Two builds of one page: `dist/app` to be served, and with `--mode file` one HTML file to be opened from disk. */
export default defineConfig(({ mode }) => {
  const alone = mode === 'file';
  return {
    base: './',
    // An unknown address is not found; with the page in its place, a script that is gone would be read as HTML.
    appType: 'mpa',
    logLevel: alone ? 'warn' : 'info',
    plugins: alone ? asOneFile() : asServed(),
    // A worker made from a blob cannot import, and as an ES module it would fail without a message in Chromium.
    worker: { format: 'iife' },
    publicDir: alone ? false : 'public',
    build: {
      target: 'es2022',
      outDir: alone ? 'dist/file' : appFolder,
      emptyOutDir: true,
      manifest: alone ? false : MANIFEST,
      // scripts/size.ts keeps the budget, of what is loaded at first and compressed.
      chunkSizeWarningLimit: 1000,
      // What every visit needs is one file, which compresses better than a dozen.
      rolldownOptions: alone
        ? {}
        : { output: { codeSplitting: { groups: [{ name: 'at-once', test: AT_ONCE }] } } },
      // One file: a dialog whose styles did not come would be there, and unusable.
      cssCodeSplit: false,
      modulePreload: {
        // The polyfill is an inline script, which the policy refuses.
        polyfill: false,
        // What is imported later is asked for once it is known that there is a connection: older browsers would keep what
        // it needs as failed for good.
        resolveDependencies: (file, needed, { hostType }) =>
          hostType === 'html' || NEEDED_AT_ONCE.test(file) ? needed : [],
      },
    },
    preview: {
      host: '127.0.0.1',
      headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
    },
  };
});
