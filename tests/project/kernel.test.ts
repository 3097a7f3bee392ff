import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile, FROM_MODEL, fromModel, KERNELS } from '../../scripts/kernel.ts';

const hint = 'Run `npm run kernel` and commit what it writes.';

it('tells the kernel of the model as it is', () => {
  expect(readFileSync(FROM_MODEL, 'utf8'), hint).toBe(fromModel());
});

it.each(['full', 'lean'] as const)(
  'has a compiled kernel that is what its source compiles to: %s',
  async (kernel) => {
    expect(Buffer.compare(await compile(kernel), readFileSync(KERNELS[kernel])), hint).toBe(0);
  },
);
