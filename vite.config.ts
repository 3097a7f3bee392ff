import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { askedAtOnce, BESIDE_THE_PAGE } from './scripts/asked-at-once.ts';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { presetCurves } from './scripts/preset-curves.ts';
import { singleFile } from './scripts/single-file.ts';

const appFolder = 'dist/app';

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

/** Two builds of one page: `dist/app` to be served, and with `--mode file` one HTML file to be opened from disk. */
export default defineConfig(({ mode }) => {
  const alone = mode === 'file';
  return {
    base: './',
    logLevel: alone ? 'warn' : 'info',
    plugins: alone
      ? [
          svelte(),
          leanPixi(),
          presetCurves(),
          singleFile(appFolder),
          viteSingleFile(),
          contentSecurityPolicy('single-file'),
        ]
      : [
          svelte(),
          leanPixi(),
          presetCurves(),
          thirdPartyNotices(),
          askedAtOnce(BESIDE_THE_PAGE, ['atkinson-hyperlegible-next-latin-wght-normal']),
          contentSecurityPolicy('served'),
        ],
    // A worker made from a blob cannot import, and as an ES module it would fail without a message in Chromium.
    worker: { format: 'iife' },
    publicDir: alone ? false : 'public',
    build: {
      target: 'es2022',
      outDir: alone ? 'dist/file' : appFolder,
      emptyOutDir: true,
      manifest: alone ? false : 'build-manifest.json',
      // scripts/size.ts keeps the budget, of what is loaded at first and compressed.
      chunkSizeWarningLimit: 1000,
      // The polyfill is an inline script, which the policy refuses.
      modulePreload: { polyfill: false },
    },
    preview: {
      host: '127.0.0.1',
      headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
    },
  };
});
