import type { TestProject } from 'vitest/node';
import { ensureBuilt, serveBuiltApp, singleFilePath } from './built-app.ts';
import { findBrowser, findOrInstallBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    baseUrl: string;
    chromiumPath: string;
    /** Empty where there is no Firefox. */
    firefoxPath: string;
    singleFilePath: string;
  }
}

/** Builds what is missing, serves it, and tells the tests where everything is; returns the clean-up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findOrInstallBrowser('chromium');
  // Firefox is a second opinion: worth an installation on a test machine, not on somebody's own.
  const firefox = process.env.CI === 'true' ? findOrInstallBrowser('firefox') : findBrowser('firefox');
  if (!firefox) console.log('No Firefox found: the tests that need one are skipped.');
  ensureBuilt();
  const served = await serveBuiltApp();
  project.provide('baseUrl', served.address);
  project.provide('chromiumPath', chromium);
  project.provide('firefoxPath', firefox ?? '');
  project.provide('singleFilePath', singleFilePath);
  return served.close;
}
