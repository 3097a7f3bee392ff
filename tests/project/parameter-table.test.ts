import { expect, it } from 'vitest';
import { descriptions } from '../../scripts/parameter-table.ts';

it('the model’s description has the parameters as they are (npm run parameter-table)', async () => {
  const { standing, fresh } = await descriptions();
  expect(standing).toBe(fresh);
});
