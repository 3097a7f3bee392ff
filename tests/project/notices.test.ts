import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { notices } from '../../scripts/notices.ts';

const kept = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');

it.each(Object.keys(manifest.dependencies))('names %s with its licence', (name) => {
  expect(kept).toMatch(new RegExp(`^\\| ${name} \\| [A-Z][\\w.-]+ \\| Copyright .+ \\|$`, 'm'));
});

it('is what npm run notices makes of the packages that are installed', () => {
  expect(kept).toBe(notices());
});

it('leaves no licence without its text', () => {
  expect(kept).not.toMatch(/```text\s*```/);
});
