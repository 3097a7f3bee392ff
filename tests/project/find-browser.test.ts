import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tell-ten-'));
  for (const name of ['TELL_TEN_CHROME', 'CHROME_PATH', 'TELL_TEN_FIREFOX']) vi.stubEnv(name, undefined);
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A file that may be run, as far as the finder can tell. */
function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('finding a browser', () => {
  it('takes the one that the environment names before any other', () => {
    program('chromium');
    vi.stubEnv('CHROME_PATH', program('other'));
    vi.stubEnv('TELL_TEN_CHROME', program('mine'));
    expect(findBrowser('chromium')).toBe(join(folder, 'mine'));
  });

  it('refuses a named one that is not there, rather than test another', () => {
    program('chromium');
    vi.stubEnv('TELL_TEN_CHROME', join(folder, 'gone'));
    expect(() => findBrowser('chromium')).toThrow(/TELL_TEN_CHROME is .*gone/);
  });

  it('refuses a named folder, and passes one by along PATH', () => {
    mkdirSync(join(folder, 'chromium'));
    expect(findBrowser('chromium')).not.toBe(join(folder, 'chromium'));
    vi.stubEnv('TELL_TEN_CHROME', folder);
    expect(() => findBrowser('chromium')).toThrow(/TELL_TEN_CHROME is .* not a program/);
  });

  it('looks along PATH, and takes Chromium before Edge', () => {
    program('microsoft-edge');
    expect(findBrowser('chromium')).toBe(join(folder, 'microsoft-edge'));
    program('chromium');
    expect(findBrowser('chromium')).toBe(join(folder, 'chromium'));
  });

  it('does not take one engine for the other', () => {
    program('firefox-esr');
    expect(findBrowser('firefox')).toBe(join(folder, 'firefox-esr'));
    expect(findBrowser('chromium')).not.toBe(join(folder, 'firefox-esr'));
  });
});
