import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import {
  launchChromium,
  launchFirefox,
  openAddress,
  type OpenPage,
  type Problems,
  type View,
} from './launch.ts';

/** Whether this machine has a Firefox; for `describe.skipIf(!hasFirefox)`. */
export const hasFirefox = inject('firefoxPath') !== '';

/** The address of the built page that the tests are served. */
export const baseUrl = inject('baseUrl');

/** The address on disk of the one-file build. */
export const singleFileUrl = pathToFileURL(inject('singleFilePath')).href;

/** No problem at all; for `expect(problems).toEqual(noProblems)`. */
export const noProblems: Problems = { consoleErrors: [], pageErrors: [], violations: [], failedRequests: [] };

/** Starts Chromium; close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return launchChromium(inject('chromiumPath'));
}

/** Starts a Chromium in which no page has WebAssembly. */
export function openBrowserWithoutWebAssembly(): Promise<Browser> {
  return launchChromium(inject('chromiumPath'), ['--js-flags=--jitless']);
}

/** Starts a Chromium in which no page can draw with WebGL. */
export function openBrowserWithoutWebGL(): Promise<Browser> {
  return launchChromium(inject('chromiumPath'), ['--disable-3d-apis']);
}

/** Starts Firefox; throws where there is none, so ask `hasFirefox` first. */
export function openFirefox(): Promise<Browser> {
  return launchFirefox(inject('firefoxPath'));
}

/** Opens a path of the built page (`''`, `'#s=…'`, `'?embed'`) or a whole address (`singleFileUrl`). */
export function openPage(browser: Browser, path = '', view: View = {}): Promise<OpenPage> {
  return openAddress(browser, new URL(path, baseUrl).href, view);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about colours, which are the only ones whose findings depend on the look. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Which of its rules axe-core is to ask. */
const ASKED = {
  all: {},
  structure: { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) },
  colours: { runOnly: { type: 'rule', values: COLOUR_RULES } },
} satisfies Record<string, RunOptions>;

/** What axe-core finds wrong, one line per rule and element; waits for nothing. */
export async function accessibilityFaults(page: Page, asked: keyof typeof ASKED = 'all'): Promise<string[]> {
  // Evaluated by the debugger, which the content security policy does not govern.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = (await page.evaluate(
    (given) => (window as unknown as { axe: { run: (o: unknown) => Promise<unknown> } }).axe.run(given),
    ASKED[asked] as unknown as Record<string, string>,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
}
