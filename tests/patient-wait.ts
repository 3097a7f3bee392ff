import { vi } from 'vitest';

/** Milliseconds: what is asked again and again is asked as long as any machine may take. */
const PATIENCE = 20_000;

const waitFor = vi.waitFor.bind(vi);

/** Vitest's own wait, which would give up after a second, and with it on every machine that does something else meanwhile. */
export const patientWait: typeof vi.waitFor = (ask, options) =>
  waitFor(ask, typeof options === 'number' ? options : { timeout: PATIENCE, ...options });
