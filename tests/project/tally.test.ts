import { expect, it } from 'vitest';
import { addUp, readReport } from '../../scripts/tally.ts';

const report = (files: { status: string; assertionResults: { status: string }[] }[]) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: files,
  });

it('counts the tests as the report does', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(readReport(report([file]))).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

it('counts a file that could not be read as a failure, though none of its tests ran', () => {
  expect(readReport(report([{ status: 'failed', assertionResults: [] }])).failed).toBe(2);
});

it('adds up runs', () => {
  const once = { passed: 1, failed: 2, skipped: 3 };
  expect(addUp(once, once)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
