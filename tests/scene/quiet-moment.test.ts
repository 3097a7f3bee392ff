import { expect, it } from 'vitest';
import { quietMoment } from '../../src/scene/quiet-moment.ts';

it('a quiet moment comes once nothing is busy any more', async () => {
  let asked = 0;
  await quietMoment(() => ++asked < 4);
  expect(asked).toBe(4);
});
