import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What compares pictures, which are drawn in software, and moves on the stage: nothing else may take the machine's time. */
const ALONE = ['tests/browser/{pictures,stage}.test.ts'];

const inBrowsers = {
  globalSetup: ['tests/browser/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Pages drawn in software on a busy machine may miss a wait. The report names each retry: one that comes back is
  // a fault of the page until it is known to be none.
  retry: 1,
};

/** Each project is one level of test: pure code, theory, the built page in real browsers, and what takes minutes. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        resolve: {
          conditions: ['browser'],
          // The model's description is formatted by what Node has of it.
          alias: { prettier: join(import.meta.dirname, 'node_modules/prettier/index.mjs') },
        },
        test: {
          name: 'unit',
          environment: './tests/page-environment.ts',
          // Pure code leaves nothing behind for the next file; a worker of its own for each would cost two thirds as much again.
          isolate: false,
          setupFiles: ['tests/setup.ts'],
          include: [
            'tests/{model,findings,words,workers,client,state,scene,charts,ui,cli,project}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'validation',
          isolate: false,
          setupFiles: ['tests/setup.ts'],
          include: ['tests/validation/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ALONE,
          // A page waits more than it works: two of them share two cores well.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'pictures',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000 } },
    ],
  },
});
