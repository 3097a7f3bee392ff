export {};

declare global {
  /** Imports a script of the built page; every `import()` there is a call of this: see scripts/later-parts.ts. */
  var importPart: (address: string) => Promise<unknown>;
}

/** How often a script could not be loaded, by its address. */
const failures = new Map<string, number>();

/**
 * Imports one of the page's scripts, which all lie in one folder. Browsers from before 2026 keep a script that could not be
 * loaded as failed for good. To them it is another script under another address, which is tried where asking again was in
 * vain; others find it under its own, so that it exists once.
 */
globalThis.importPart = async (address) => {
  try {
    return (await importFrom(address)) as unknown;
  } catch (error) {
    const failed = failures.get(address) ?? 0;
    failures.set(address, failed + 1);
    if (failed === 0) throw error;
    return (await importFrom(`${address}?attempt=${String(failed + 1)}`)) as unknown;
  }
};

// eslint-disable-next-line no-restricted-syntax, tell-ten/layers -- what later() calls in the end
const importFrom = (address: string) => import(/* @vite-ignore */ address);
