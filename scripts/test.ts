import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addUp, readReport, type Tally } from './tally.ts';

interface Step {
  name: string;
  command: string;
}

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'tell-ten-'));

const tests = (project: string): Step => ({
  name: `${project} tests`,
  command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${reportOf(project)}"`,
});

/** From the quickest complaint to the slowest. */
const usual: Step[] = [
  { name: 'formatting', command: 'npm run --silent format:check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'unused code', command: 'npm run --silent unused' },
  tests('unit'),
  tests('validation'),
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'npm run --silent size' },
  tests('browser'),
];

/** What is worth asking before every commit. */
const quick = usual.filter(({ name }) => ['formatting', 'lint', 'types', 'unit tests'].includes(name));

const choices: Readonly<Record<string, readonly Step[]>> = { usual, quick, long: [tests('long')] };

function reportOf(project: string): string {
  return join(reports, `${project}.json`);
}

/** Runs one step and returns what it counted; a step that fails without a failed test counts as one failure. */
function run({ name, command }: Step): Tally {
  console.log(`\n── ${name}: ${command.replace(/ --silent| --reporter.*/g, '')}`);
  const start = performance.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const project = / --project (\w+)/.exec(command)?.[1];
  const tally = project ? readTally(project) : { passed: 0, failed: 0, skipped: 0 };
  const broken = status !== 0 && tally.failed === 0;
  console.log(
    `   ${status === 0 ? 'done' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return broken ? { ...tally, failed: 1 } : tally;
}

/** A run that ended before it could report has nothing to count; its exit status tells. */
function readTally(project: string): Tally {
  try {
    return readReport(readFileSync(reportOf(project), 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs the steps in order up to the first that fails; the last line says how many tests passed and failed. */
function main(): void {
  const steps = choices[process.argv[2] ?? 'usual'] ?? usual;
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    total = addUp(total, run(step));
    if (total.failed === 0) continue;
    console.log(`\nStopped: ${step.name} failed, and what comes after it was not run.`);
    break;
  }
  rmSync(reports, { recursive: true });
  if (total.skipped > 0) console.log(`\n${String(total.skipped)} skipped`);
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main();
