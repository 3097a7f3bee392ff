import { defineConfig } from 'vitest/config';

/** Each project is one level of test: pure code, theory, and the built page in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{model,words,workers,client,state,scene,charts,cli}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'validation', include: ['tests/validation/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
