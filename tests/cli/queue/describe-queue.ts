import { describe } from 'vitest';
import { hasServer } from './server.ts';

/** Tests of a queue; on a machine without a server, one that is skipped says so. */
export function describeQueue(what: string, tests: () => void): void {
  describe.skipIf(!hasServer)(
    hasServer ? what : `${what}: not asked, since there is no redis-server here`,
    tests,
  );
}
