import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What compares pictures, which are drawn in software, and moves on the stage: nothing else may take the machine's time. */
const ALONE = ['tests/browser/{pictures,stage}.test.ts'];

const pure = {
  // Pure code leaves nothing behind for the next file; a worker of its own for each would cost two thirds as much again.
  isolate: false,
  setupFiles: ['tests/setup.ts'],
  testTimeout: 30_000,
};

const inBrowsers = {
  globalSetup: ['tests/browser/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A page answers when the machine lets it: what is asked again and again is asked as long as any other wait.
  expect: { poll: { timeout: 20_000 } },
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
        test: {
          ...pure,
          name: 'unit',
          include: [
            'tests/{model,findings,lesson,words,workers,client,scene,charts,cli,project}/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: {
          ...pure,
          name: 'state',
          environment: './tests/page-environment.ts',
          include: ['tests/{later,state,ui}/**/*.test.ts'],
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
