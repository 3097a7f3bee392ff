import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES, codes, compile, COMPILED } from '../../scripts/kernel.ts';

const hint = 'Run `npm run kernel` and commit what it writes.';

it('has the constants of the model in the kernel', () => {
  expect(readFileSync(CODES, 'utf8'), hint).toBe(codes());
});

it('has a compiled kernel that is what its source compiles to', async () => {
  expect(Buffer.compare(await compile(), readFileSync(COMPILED)), hint).toBe(0);
});
